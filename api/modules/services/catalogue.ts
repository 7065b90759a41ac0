import type { CaseState } from '../../../workflows/domain/case-state.ts';
import type { Service } from '../../../workflows/domain/service.ts';
import { services as catalogue } from '../../../workflows/services/index.ts';
import { ApiError } from '../../problems/api-error.ts';

export { catalogue };

export function demandService(key: string): Service {
  const service = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
  if (!service) throw new ApiError('service.unknown');
  return service;
}

/** Whether citizens are offered it; papers of the office are begun by officials alone. */
export const isPublic = ({ definition }: Service): boolean => definition.audience !== 'office';

/** For citizens a paper of the office is as unknown as none. */
export function demandPublicService(key: string): Service {
  const service = demandService(key);
  if (!isPublic(service)) throw new ApiError('service.unknown');
  return service;
}

/** The service by which a case runs, with its words. */
export const serviceOf = ({ service }: Pick<CaseState, 'service'>): Service => demandService(service);
