import type { Language } from '../../workflows/domain/language.ts';
import type { SignedIn } from '../modules/session/signed-in.ts';

declare global {
  namespace Express {
    /** What the middleware has found out about a request by the time a handler sees it. */
    interface Locals {
      requestId: string;
      language: Language;
      client: string;
      signedIn?: SignedIn;
      /** The route's pattern, for logs and metrics: a path could carry more than they may know. */
      route?: string;
    }
  }
}
