/**
 * An issue by its key, such as USCN-3: four capitals, which identify the two parties, and a number. Part of a longer
 * word, such as USCN-3-bis, isn't a key, and nor is anything written as code or a link.
 */
export const ISSUE_KEY = /(?<![\p{L}\p{N}_/.-])([A-Z]{4}-[1-9]\d{0,5})(?![\p{L}\p{N}_-])/gu;

/** The keys in a plain text, each once. */
export const issueKeysIn = (text: string): string[] => [
  ...new Set([...text.matchAll(ISSUE_KEY)].map(([key]) => key)),
];
