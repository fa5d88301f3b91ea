/**
 * A mention of a person by their handle: @ana, @bo.sample-2. Not an address such as ana@example.org, and not a part
 * of a word. What is written as code is not a mention.
 */
export const MENTION =
  /(?<![\p{L}\p{N}_@./-])@([a-z0-9](?:[a-z0-9._-]{0,40}[a-z0-9])?)(?![\p{L}\p{N}_@])/giu;

/** The handles that a plain text mentions, in lower case, each once. */
export const handlesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MENTION)].map(([, handle = ""]) => handle.toLowerCase())),
];
