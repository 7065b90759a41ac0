import type { ActVerification } from '../../../workflows/contract/http-acts.ts';
import type { Language } from '../../../workflows/domain/language.ts';
import { localDate } from '../../../workflows/domain/working-time.ts';
import { armenianCalendar } from '../../../workflows/services/calendar.ts';
import { say } from '../../../workflows/texts/index.ts';
import type { Services } from '../../services.ts';
import { demandCommunity } from '../communities/communities.service.ts';
import { withheldAs } from '../documents/withheld.ts';
import type { StoredPermit } from '../permits/permits.model.ts';
import { kindOfAct } from './act-title.ts';
import type { StoredAct } from './acts.model.ts';

interface Asking {
  readonly community: string;
  readonly client: string;
  readonly language: Language;
}

/** By the code's or the file's hash; only what is unknown counts against whoever asks. */
export async function verifyAct(
  services: Services,
  { community, client, language }: Asking,
  by: Pick<StoredAct, 'codeHash'> | Pick<StoredAct, 'sha256'>,
): Promise<ActVerification> {
  const { limits, models } = services;
  await limits.demand('verification', client);
  const { name } = await demandCommunity(services, community);
  const act =
    (await models.acts.findOne({ ...by, community }).lean<StoredAct>()) ??
    ('sha256' in by && (await actOfOriginal(services, community, by.sha256)));
  if (act) {
    const file = 'sha256' in by ? fileOf(act, by.sha256) : null;
    return verificationView(act, file, await permitOf(services, act), name[language], language);
  }
  await limits.take('verification', client);
  return { genuine: false };
}

/** The act that a file was taken in as the signed original of; one that is withheld for malware proves nothing. */
async function actOfOriginal(
  { config, models }: Services,
  community: string,
  sha256: string,
): Promise<StoredAct | null> {
  const act = await models.acts.findOne({ 'originals.sha256': sha256, community }).lean<StoredAct>();
  const original = act?.originals?.find((one) => one.sha256 === sha256);
  const file = await models.documents
    .findOne({ _id: original?.documentId ?? '', community }, { scan: 1, by: 1 })
    .lean();
  return file && withheldAs(file, config.clamdAddress !== undefined) ? null : act;
}

const today = (): string => localDate(armenianCalendar, new Date().toISOString());

type ActFile = Extract<ActVerification, { genuine: true }>['file'];

function fileOf({ sha256: issued, seal, originals = [] }: StoredAct, sha256: string): ActFile {
  if (sha256 === issued) return seal ? 'sealed' : 'issued';
  return originals.find((one) => one.sha256 === sha256)?.way ?? null;
}

type Permit = Pick<StoredPermit, 'status' | 'until'> | null;

/** A permit lives on after its act: what is true of it stands in the register. */
const permitOf = ({ models }: Services, { community, caseId, number }: StoredAct): Promise<Permit> =>
  models.permits.findOne({ _id: caseId, community, number }, { status: 1, until: 1 }).lean<Permit>();

function verificationView(
  act: StoredAct,
  file: ActFile,
  permit: Permit,
  community: string,
  language: Language,
): ActVerification {
  const { decision, number, at } = act;
  const validUntil = permit?.until ?? act.validUntil;
  const state = permit?.status ?? (validUntil && validUntil < today() ? 'expired' : act.state);
  return {
    genuine: true,
    title: say(language, `act.${kindOfAct(act)}`),
    decision: decision ? say(language, `decision.${decision}`) : null,
    number,
    date: at.toISOString(),
    community,
    validUntil: validUntil ?? null,
    file,
    fileTitle: file && say(language, `act-file.${file}`),
    state,
    stateTitle: say(language, permit ? `permit-status.${state}` : `act-state.${state}`),
  };
}
