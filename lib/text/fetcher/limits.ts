/** What a fetch may use before it is stopped. */
export interface FetchLimits {
  /** Bytes of a page, counted as they arrive and again once decompressed. */
  bytes: number;
  /** Milliseconds for the whole fetch, redirects included. */
  total: number;
  /** Milliseconds from a request to the end of its response's headers. */
  headers: number;
  /** Milliseconds in which nothing arrives. */
  idle: number;
  /** Bytes of a response's headers. */
  headerBytes: number;
  /** Redirects followed. */
  redirects: number;
}

/** The limits of a fetch, unless others are given. */
export const FETCH_LIMITS: FetchLimits = {
  bytes: 10_000_000,
  total: 20_000,
  headers: 10_000,
  idle: 5_000,
  headerBytes: 16_384,
  redirects: 5,
};
