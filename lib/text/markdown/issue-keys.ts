/**
 * An issue by its key, such as USCN-3: four capitals, which stand for the two parties, and a number. Not a part of a longer
 * word, such as USCN-3-bis. What is written as code, or as a link, is not a key.
 */
export const ISSUE_KEY = /(?<![\p{L}\p{N}_/.-])([A-Z]{4}-[1-9]\d{0,5})(?![\p{L}\p{N}_-])/gu;

/** The keys in a plain text, each once. */
export const issueKeysIn = (text: string): string[] => [
  ...new Set([...text.matchAll(ISSUE_KEY)].map(([key]) => key)),
];
