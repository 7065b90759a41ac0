import type { Response } from 'express';
import { isFileField } from '../../form/incoming-files.ts';
import type { FormFields } from '../../form/read-form.ts';
import { type StoredUpload, sealUploads } from '../../form/stored-uploads.ts';
import type { Sealer } from '../../security/seal.ts';

/** The API is away and not even the form's questions are known: all that came is kept as it came, to be sent again. */
export function showHeldForm(res: Response, sealer: Sealer, fields: FormFields, stored: readonly StoredUpload[]): void {
  const carried = [...fields]
    .filter(([name]) => !isFileField(name))
    .flatMap(([name, values]) => values.map((value) => [name, value]));
  const tokens = sealUploads(sealer, stored).map(({ token }) => ['upload', token]);
  res
    .status(503)
    .set('Cache-Control', 'private, no-cache')
    .render('pages/apply/held.njk', { carried: [...carried, ...tokens] });
}
