import type { Refusal } from '../../../workflows/domain/error-codes.ts';
import type { Form } from '../../../workflows/domain/form.ts';
import type { Services } from '../../services.ts';
import { documentTypeOf, formatsOf } from './media-type.ts';

/** Some kinds of document are taken as certain types of file only. */
export function typeFault(form: Form | undefined, kind: string, mediaType: string): Refusal | undefined {
  const types = form?.documents.find(({ key }) => key === kind)?.types;
  const type = documentTypeOf(mediaType);
  if (!types || (type && types.includes(type))) return undefined;
  return { code: 'document.type', params: { types: types.map((one) => formatsOf[one]).join('; ') } };
}

/** Whether a case, with what was just attached to it, holds more than one case may. */
export async function caseFull(
  { config, models }: Pick<Services, 'config' | 'models'>,
  { community, caseId }: { readonly community: string; readonly caseId: string },
): Promise<Refusal | undefined> {
  const { caseMaxFiles: files, caseMaxMb: megabytes } = config;
  const [sum] = await models.documents.aggregate<{ files: number; bytes: number }>([
    { $match: { community, caseId } },
    { $group: { _id: null, files: { $sum: 1 }, bytes: { $sum: '$size' } } },
  ]);
  const isFull = sum && (sum.files > files || sum.bytes > megabytes * 1024 * 1024);
  return isFull ? { code: 'document.case-full', params: { files, megabytes } } : undefined;
}
