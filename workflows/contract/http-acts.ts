/**
 * GET /communities/{c}/acts/verify, header `X-Verification-Code`, or POST with the SHA-256 of a file. Never says whom it is
 * about; what is unknown is answered alike, whatever the reason. `validUntil` is the last day, `YYYY-MM-DD`.
 */
export type ActVerification =
  | { genuine: false }
  | {
      genuine: true;
      title: string;
      /** How the application was decided, where the act is about one. */
      decision: string | null;
      number: string;
      date: string;
      community: string;
      validUntil: string | null;
      state: 'in-force' | 'expired' | 'revoked';
      stateTitle: string;
    };
