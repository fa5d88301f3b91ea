/** Words that a page sets apart as someone's, without quotation marks. */
export interface BlockQuote {
  /** As they are in the text. */
  paragraphs: string[];
  /** Whether a line of it says whose words they are. */
  cited: boolean;
}

/** A parsed file. Facts that the file doesn't state are null. */
export interface ReadDocument {
  /** Prose, with a blank line between paragraphs. */
  text: string;
  /** The block quotations of a page, in the order of the text. */
  blockQuotes?: BlockQuote[];
  title: string | null;
  byline: string | null;
  /** The day in the publisher's own time zone, YYYY-MM-DD. */
  publishedAt: string | null;
  publisher: string | null;
  /** A BCP 47 tag, canonical. */
  language: string | null;
  url: string | null;
  /** Of a text file, the encoding that was assumed: a label of the Encoding Standard, null if it is UTF-8. */
  charset?: string | null;
  /** Of an email, the name of who sent it: a person, a paper or an office. */
  sender?: string | null;
  /** Of an email, how many of its attachments weren't read and may be articles. */
  unreadAttachments?: number;
}

/** What is known about a file besides its bytes, which take precedence. */
export interface FileFacts {
  fileName?: string | null;
  /** As a server declared it, with its charset. */
  mediaType?: string | null;
  /** Where it was found; relative addresses in it resolve against this. */
  url?: string | null;
}

/** A parsed file, or a sentence that says what is wrong and what to do. */
export type Reading = { ok: true; mediaType: string; document: ReadDocument } | NotRead;

/** Why something couldn't be read. */
export interface NotRead {
  ok: false;
  /** A sentence for the person who is waiting. */
  reason: string;
  /** Whether another try may succeed, since the machine was busy. */
  again?: boolean;
}

/** A file of an archive, or why it was left out. */
export type ArchiveEntry =
  | { name: string; bytes: Uint8Array<ArrayBuffer> }
  | { name: string; reason: string };

/** The files of an archive, or a sentence that says why it couldn't be read. */
export type Unpacking = { ok: true; entries: ArchiveEntry[] } | NotRead;
