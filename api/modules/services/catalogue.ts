import type { CaseState } from '../../../workflows/domain/case-state.ts';
import type { Law } from '../../../workflows/domain/law.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { armenianCalendar as calendar } from '../../../workflows/services/calendar.ts';
import { services as catalogue } from '../../../workflows/services/index.ts';
import { ApiError } from '../../problems/api-error.ts';

export { calendar, catalogue };

export function demandService(key: string): Service {
  const service = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (!service) throw new ApiError('service.unknown');
  return service;
}

/** The service by which a case runs, with its words. */
export const serviceOf = ({ service }: Pick<CaseState, 'service'>): Service => demandService(service);

export const lawOf = (state: CaseState): Law => ({ definition: serviceOf(state).definition, calendar });
