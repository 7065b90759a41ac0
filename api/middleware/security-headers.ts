import helmet from 'helmet';

const self = "'self'";

/** For answers and for the back-office alike. Its styles are written at run time, hence the one exception. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: [self],
      styleSrc: [self, "'unsafe-inline'"],
      imgSrc: [self, 'data:', 'blob:'],
      connectSrc: [self],
      frameAncestors: ["'none'"],
      formAction: [self],
      baseUri: [self],
      objectSrc: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
});

/** Of the worker that reads PDFs: it may compile its own decoders and reach nothing, whatever a file makes of it. */
export const pdfReaderPolicy = "default-src 'none'; script-src 'wasm-unsafe-eval'";
