import type { Response } from 'express';
import type { Problem } from '../../../workflows/contract/http.ts';
import { type Control, controlsOf } from '../../form/control.ts';
import { type SummaryLine, summaryLines } from '../../form/error-summary.ts';
import type { FieldErrors } from '../../form/question.ts';
import { sealUploads, type UploadView } from '../../form/stored-uploads.ts';
import { localsOf } from '../../page/locals.ts';
import type { Sealer } from '../../security/seal.ts';
import { type Application, askedDocuments } from './application.ts';
import { type Step, steps } from './steps.ts';
import { summaryOf } from './summary.ts';

/** Why the same step is shown again, when it is not for a field. */
export interface Notice {
  kind: 'held' | 'more' | 'reused' | 'open-already' | 'code';
  refusal?: string;
  open?: Problem['open'];
}

export interface StepPage {
  step: Step;
  application: Application;
  errors?: FieldErrors;
  notice?: Notice;
  status?: number;
}

export function showStep(res: Response, sealer: Sealer, page: StepPage): void {
  const { step, application, errors = new Map(), notice, status = errors.size > 0 ? 422 : 200 } = page;
  const { t } = localsOf(res);
  const uploads = sealUploads(sealer, application.uploads);
  const controls =
    step === 'applicant' || step === 'details' ? controlsOf(application[step], application.values, errors, t) : [];
  const documents = step === 'documents' ? documentsOf(application, uploads, errors) : [];
  const shownNames = new Set(controls.flatMap(({ name, parts }) => [name, ...(parts ?? []).map((part) => part.name)]));
  // Going back in the browser must show what was typed, so the page may be kept; other people's caches may not.
  res.status(status).set('Cache-Control', 'private, no-cache');
  res.render(`pages/apply/${notice?.kind === 'open-already' ? notice.kind : step}.njk`, {
    step,
    number: steps.indexOf(step) + 1,
    of: steps.length,
    service: application.service,
    controls,
    documents,
    uploads,
    lines: summaryLines(errors, [...controls, ...documents]) satisfies SummaryLine[],
    carried: Object.entries(application.values).filter(([name]) => !shownNames.has(name)),
    shown: controls.filter(({ hidden }) => !hidden).map(({ name }) => name),
    sections: step === 'check' ? summaryOf(application, t) : [],
    key: sealer.seal('key', { service: application.service.key, key: application.key }),
    returning: application.returning,
    again: application.again,
    objectsTo: application.objectsTo,
    notice,
  });
}

type DocumentControl = Pick<Control, 'name' | 'kind'> & {
  label: string;
  required: boolean;
  error?: string;
  files: UploadView[];
  key: string;
  full: boolean;
  many: boolean;
};

function documentsOf(application: Application, uploads: UploadView[], errors: FieldErrors): DocumentControl[] {
  return askedDocuments(application).map(({ key, label, required, max }) => {
    const name = `documents.${key}`;
    const files = uploads.filter(({ kind }) => kind === key);
    const error = errors.get(name);
    return {
      kind: 'input',
      name,
      key,
      label,
      required,
      files,
      full: files.length >= max,
      many: max > 1,
      ...(error !== undefined && { error }),
    };
  });
}
