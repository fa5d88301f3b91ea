import { INTERRUPTED, INVALID_HTTP, NO_ANSWER, NO_HOST, NO_TLS, NotFetched } from "./not-fetched";

const BY_CODE: [RegExp, string][] = [
  [/^(ENOTFOUND|EAI_NONAME|EAI_NODATA|ENODATA)$/, NO_HOST],
  [/CERT|TLS|SSL|EPROTO|UNABLE_TO|CRL_|HOSTNAME_MISMATCH|INVALID_PURPOSE/, NO_TLS],
  [/^HPE_/, INVALID_HTTP],
  [
    /^(ECONNRESET|EPIPE|Z_|ERR_STREAM_PREMATURE_CLOSE|ERR__ERROR_FORMAT|ERR_.*BROTLI|ERR_PADDING)/,
    INTERRUPTED,
  ],
];

/**
 * The reason for an error, in words for the person: our own, or by the error's code, or
 * that the site isn't responding.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof NotFetched) return error.message;
  const { code = "" } = error as { code?: string };
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? NO_ANSWER;
}
