import { errorCodes } from '../../workflows/domain/error-codes.ts';
import { code, page, table } from './markdown.ts';
import { en, hy } from './words.ts';

export const errorsPage = (): string =>
  page(
    'Error codes',
    'workflows/domain/error-codes.ts',
    'Codes are stable; words may change. `{name}` is filled in from what came with the error.',
    table(
      ['Code', 'HTTP status', 'English', 'Armenian'],
      Object.entries(errorCodes).map(([error, status]) => [
        code(error),
        String(status),
        en(`error.${error}`),
        hy(`error.${error}`),
      ]),
    ),
  );
