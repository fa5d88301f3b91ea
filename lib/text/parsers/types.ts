/** What a reader found in a file. Everything beside the text is null where the file does not say it. */
export interface ReadDocument {
  /** Prose in paragraphs, a blank line between them. */
  text: string;
  title: string | null;
  byline: string | null;
  /** The day in the publisher's own time zone, YYYY-MM-DD. */
  publishedAt: string | null;
  publisher: string | null;
  /** A BCP 47 tag, canonical. */
  language: string | null;
  url: string | null;
}

/** What is known of a file beside its bytes; the bytes overrule it. */
export interface FileFacts {
  fileName?: string | null;
  /** As a server declared it, its charset included. */
  mediaType?: string | null;
  /** Where it was found, against which its own addresses resolve. */
  url?: string | null;
}

/** A file read, or a sentence that says what is wrong with it and what to do. */
export type Reading =
  | { ok: true; mediaType: string; document: ReadDocument }
  | { ok: false; reason: string };

/** One file of an archive, or why it is left out. */
export type ArchiveEntry =
  | { name: string; bytes: Uint8Array<ArrayBuffer> }
  | { name: string; reason: string };

export type Unpacking = { ok: true; entries: ArchiveEntry[] } | { ok: false; reason: string };
