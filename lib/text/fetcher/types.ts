/** A page as it was served, or a sentence that says what went wrong and what to do. */
export type Fetched =
  | {
      ok: true;
      /** Its address after redirects, without a fragment. */
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
