/** What a fetch may cost before it is ended. */
export interface FetchLimits {
  /** Bytes of a page, as they come over the wire and again as they are unpacked. */
  bytes: number;
  /** Milliseconds for all of it, redirects included. */
  total: number;
  /** Milliseconds from one request to the last of its response's headers. */
  headers: number;
  /** Milliseconds in which nothing comes. */
  idle: number;
  /** Bytes of a response's headers. */
  headerBytes: number;
  /** Redirects followed. */
  redirects: number;
}

/** A page as it was served, or a sentence that says what is wrong and what to do. */
export type Fetched =
  | {
      ok: true;
      /** Where it was found in the end, without a fragment. */
      url: string;
      bytes: Uint8Array<ArrayBuffer>;
      /** The Content-Type header as served, its charset included. */
      mediaType: string | null;
      fileName: string | null;
    }
  | {
      ok: false;
      reason: string;
      /** Whether the address itself is at fault: fetching it again can't help. */
      isAddressRefused: boolean;
    };
