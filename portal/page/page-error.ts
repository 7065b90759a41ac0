/** A page that cannot be shown as asked; the error page gives the words for its status. */
export class PageError extends Error {
  readonly status: 400 | 403 | 404 | 413 | 429 | 500 | 503;
  /** Seconds to wait, with 429. */
  readonly retryAfter: number | undefined;

  constructor(status: PageError['status'], retryAfter?: number) {
    super(`page ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
