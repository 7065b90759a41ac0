import { z } from 'zod';
import type { DocumentText } from '../../../workflows/contract/http-documents.ts';
import { endpoint } from '../../openapi/endpoint.ts';
import type { Services } from '../../services.ts';
import { noteView } from '../access-journal/access-journal.ts';
import { demandContent } from '../archive/demands.ts';
import { demandCase } from '../cases/case-access.ts';
import { textStates } from '../document-texts/document-texts.model.ts';
import { findDocument, sendDocument } from '../documents/send-document.ts';
import { demandUsable } from '../documents/withheld.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { previewOf } from './preview-of.ts';

const textSchema: z.ZodType<DocumentText> = z
  .object({
    state: z.enum(textStates),
    text: z.string(),
    source: z.enum(['characters', 'picture']).nullable(),
  })
  .meta({ id: 'DocumentText' });

const id = z.string().min(1).max(64);
const params = z.object({ id, document: id });

/** A document is looked at without a copy of it; who does so is noted as one who takes it away. */
export const previewEndpoints = (services: Services) => [
  endpoint({
    method: 'get',
    path: '/cases/{id}/documents/{document}/preview',
    summary: 'A document as a page can show it: a PDF, a picture or text',
    tag: 'cases',
    access: 'cases:list',
    params,
    answer: {
      mediaType: 'application/octet-stream',
      description: 'PDF, JPEG, PNG, WebP or plain text, as its type says',
    },
    async handle({ params: asked, staff, request, response }) {
      const { stored, document } = await demandDocument(services, staff, asked);
      const preview = await previewOf(services, document);
      await noteView(services, stored, staff.actor, 'preview');
      await sendDocument(services, preview, request, response);
    },
  }),
  endpoint({
    method: 'get',
    path: '/cases/{id}/documents/{document}/text',
    summary: 'What a machine read out of a document',
    tag: 'cases',
    access: 'cases:list',
    params,
    answer: textSchema,
    async handle({ params: asked, staff }) {
      const { stored, document } = await demandDocument(services, staff, asked);
      await noteView(services, stored, staff.actor, 'preview');
      return textOf(services, staff.community, document._id);
    },
  }),
];

async function demandDocument(
  services: Services,
  { community, actor }: SignedIn,
  asked: { readonly id: string; readonly document: string },
) {
  const stored = await demandCase(services, community, actor, asked.id);
  demandContent(stored, 'document.destroyed');
  const document = await findDocument(services, community, stored._id, asked.document);
  demandUsable(services, document);
  return { stored, document };
}

async function textOf({ models }: Services, community: string, _id: string): Promise<DocumentText> {
  const known = await models.documentTexts.findOne({ _id, community }).lean();
  return { state: known?.state ?? 'waiting', text: known?.text ?? '', source: known?.source ?? null };
}
