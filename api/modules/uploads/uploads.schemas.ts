import { z } from 'zod';
import type { Upload } from '../../../workflows/contract/http.ts';

export const uploadSchema: z.ZodType<Upload> = z
  .object({
    uploadId: z.string(),
    secret: z.string(),
    sha256: z.string(),
    size: z.int(),
    mediaType: z.string(),
    name: z.string(),
  })
  .meta({ id: 'Upload' });

export const multipartSchema = z.object({ file: z.string().meta({ format: 'binary' }) });
