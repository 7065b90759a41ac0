import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Language } from '../../workflows/domain/language.ts';
import type { SignedIn } from '../modules/session/signed-in.ts';

/** Who may call: anybody, any member of staff, or one whose roles give a permission (`resource:verb`). */
export type Access = 'public' | 'staff' | `${string}:${string}`;

export interface Call<Params, Query, Body, A extends Access> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly language: Language;
  /** The caller's address, through the portal's signature where it forwards one. */
  readonly client: string;
  readonly staff: A extends 'public' ? SignedIn | undefined : SignedIn;
  readonly request: Request;
  readonly response: Response;
}

export interface EndpointDefinition<Params, Query, Body, A extends Access> {
  readonly method: 'head' | 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/cases/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly access: A;
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Request headers, for the documentation; who needs one reads it from the request. */
  readonly headers?: z.ZodObject;
  /** What a multipart body holds, for the documentation. */
  readonly multipart?: z.ZodObject;
  readonly status?: 200 | 201 | 204;
  /** JSON by its schema, or another media type that the handler writes itself. */
  readonly answer: z.ZodType | { readonly mediaType: string; readonly description: string };
  /** What it returns is the JSON answer, unless it wrote the response itself. */
  handle(call: Call<Params, Query, Body, A>): Promise<unknown>;
}

/** An endpoint once its types have done their work. */
export type Endpoint = EndpointDefinition<unknown, unknown, unknown, Access>;

/** Keeps route and documentation one thing: what is served is described, and nothing else. */
export const endpoint = <Params = unknown, Query = unknown, Body = unknown, A extends Access = Access>(
  definition: EndpointDefinition<Params, Query, Body, A>,
): Endpoint => definition as unknown as Endpoint;

export const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');
