import type { BaseSyntheticEvent } from 'react';
import type { ApplicationRequest } from '../../../workflows/contract/http.ts';

/** The name of the button that files in spite of an open case. */
export const again = 'again';

export type Wish = Pick<ApplicationRequest, 'again'>;

/** Which of the form's buttons was pressed. */
export function wishOf(event: BaseSyntheticEvent | undefined): Wish {
  const submitter = (event?.nativeEvent as SubmitEvent | undefined)?.submitter;
  return submitter?.getAttribute('name') === again ? { again: true } : {};
}
