import type { Calendar } from '../../../workflows/domain/calendar.ts';
import type { LawRef } from '../../../workflows/domain/case-command.ts';
import type { CaseState } from '../../../workflows/domain/case-state.ts';
import { hashOf } from '../../../workflows/domain/chain.ts';
import type { ServiceDefinition } from '../../../workflows/domain/definition.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { asConfirmed, usualService, withSettings } from '../../../workflows/domain/settings.ts';
import { armenianCalendar } from '../../../workflows/services/calendar.ts';
import type { Models } from '../../db/models.ts';
import { catalogue, serviceOf } from '../services/catalogue.ts';
import type { StoredSettings } from './service-settings.model.ts';

type LawModels = Pick<Models, 'definitions' | 'calendars' | 'serviceSettings'>;

/** The calendar that a new case of a community gets. */
export async function presentCalendar({ calendars }: LawModels, community: string): Promise<Calendar> {
  const newest = await calendars.findOne({ community }, { calendar: 1 }).sort({ version: -1 }).lean();
  return newest?.calendar ?? armenianCalendar;
}

type Stored = Pick<StoredSettings, 'values' | 'confirmed'>;

/** The catalogue's service, with what an administrator has set and confirmed. */
function offered(service: Service, stored: Stored | null | undefined): Service {
  const usual = usualService(service);
  const definition = withSettings(usual.definition, stored?.values ?? []);
  return asConfirmed({ ...usual, definition }, new Set(stored?.confirmed.map(({ path }) => path)));
}

/** A service as a community offers it. */
export async function offeredService(models: LawModels, community: string, service: Service): Promise<Service> {
  const { key } = service.definition;
  return offered(service, await models.serviceSettings.findOne({ community, service: key }).lean());
}

/** All services as a community offers them, with one query. */
export async function offeredServices(models: LawModels, community: string): Promise<Service[]> {
  const stored = await models.serviceSettings.find({ community }).lean();
  const settingsOf = new Map(stored.map((one) => [one.service, one]));
  return Object.values(catalogue).map((service) => offered(service, settingsOf.get(service.definition.key)));
}

/** Puts a definition where cases find it again, and says how they call it. */
export async function keepLaw({ definitions }: LawModels, { definition, calendar }: Law): Promise<LawRef> {
  const hash = hashOf(definition);
  if (!knownDefinitions.has(hash)) {
    await definitions.updateOne({ _id: hash }, { $setOnInsert: { definition } }, { upsert: true });
    knownDefinitions.set(hash, definition);
  }
  return { definition: hash, calendar: calendar.version };
}

/** The law by which a case runs, as it was given to it. Without a reference: that of the catalogue. */
export async function lawOf(models: LawModels, { law, community, service }: CaseState): Promise<Law> {
  const [definition, calendar] = await Promise.all([
    law?.definition ? definitionOf(models, law.definition) : serviceOf({ service }).definition,
    law ? calendarOf(models, community, law.calendar) : armenianCalendar,
  ]);
  return { definition, calendar };
}

/** Neither ever changes once it is stored, so each process reads it once. */
const knownDefinitions = new Map<string, ServiceDefinition>();
const knownCalendars = new Map<string, Calendar>();

async function definitionOf({ definitions }: LawModels, hash: string): Promise<ServiceDefinition> {
  const known = knownDefinitions.get(hash);
  if (known) return known;
  const stored = await definitions.findById(hash).lean();
  if (!stored) throw new Error(`no definition ${hash}`);
  knownDefinitions.set(hash, stored.definition);
  return stored.definition;
}

async function calendarOf({ calendars }: LawModels, community: string, version: number): Promise<Calendar> {
  if (version === armenianCalendar.version) return armenianCalendar;
  const place = `${community}/${version}`;
  const known = knownCalendars.get(place);
  if (known) return known;
  const stored = await calendars.findOne({ community, version }, { calendar: 1 }).lean();
  if (!stored) throw new Error(`no calendar ${place}`);
  knownCalendars.set(place, stored.calendar);
  return stored.calendar;
}
