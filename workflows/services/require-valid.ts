import { validateService } from '../domain/validate-definition.ts';
import { services } from './index.ts';

/** Refuses to start with a service that has a hole; the message names service, stage and what is missing. */
export function requireValidServices(catalogue = services): void {
  const faults = Object.values(catalogue).flatMap(validateService);
  if (faults.length > 0) throw new Error(`The catalogue of services is not valid:\n  ${faults.join('\n  ')}`);
}
