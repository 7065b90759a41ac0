import type { Problem } from '../../workflows/contract/http.ts';
import { errorCodes } from '../../workflows/domain/error-codes.ts';
import type { Language } from '../../workflows/domain/language.ts';
import { say } from '../../workflows/texts/index.ts';
import type { ApiError } from './api-error.ts';

/** The one place where a refusal becomes RFC 9457 in somebody's language. */
export const problemOf = ({ code, params, faults, details }: ApiError, language: Language): Problem => ({
  type: `urn:hamaynq:problem:${code}`,
  title: say(language, `error.${code}`, params),
  status: errorCodes[code],
  code,
  ...(faults.length > 0 && {
    errors: faults.map((fault) => ({
      field: fault.field ?? '',
      code: fault.code,
      message: say(language, `error.${fault.code}`, fault.params),
      ...(typeof fault.params?.line === 'number' && { line: fault.params.line }),
    })),
  }),
  ...details,
});
