import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { problemSchema } from '../problems/problem.schemas.ts';
import type { Endpoint } from './endpoint.ts';

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** OpenAPI 3.1 of what is served, made from the endpoints themselves. */
export function openApiDocument(endpoints: readonly Endpoint[]): Document {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'hamaynq_session' });
  for (const one of endpoints) registry.registerPath(pathOf(one));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Hamaynq', version: '1', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: '/api/v1' }],
  });
}

function pathOf(one: Endpoint): Parameters<OpenAPIRegistry['registerPath']>[0] {
  const { method, path, summary, tag, access, params, query, headers, body, multipart, status = 200, answer } = one;
  const content =
    answer instanceof z.ZodType
      ? { 'application/json': { schema: answer } }
      : { [answer.mediaType]: { schema: z.string().meta({ description: answer.description }) } };
  return {
    method,
    path,
    summary,
    tags: [tag],
    ...(access !== 'public' && { security: [{ session: [] }], description: `Access: ${access}` }),
    request: {
      ...(params instanceof z.ZodObject && { params }),
      ...(query instanceof z.ZodObject && { query }),
      ...(headers && { headers }),
      ...(body && { body: { required: true, content: { 'application/json': { schema: body } } } }),
      ...(multipart && { body: { required: true, content: { 'multipart/form-data': { schema: multipart } } } }),
    },
    responses: {
      [status]: { description: summary, ...(status !== 204 && { content }) },
      default: {
        description: 'Refused or failed (RFC 9457)',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  };
}
