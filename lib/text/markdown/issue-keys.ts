/**
 * What may be the key of an issue, such as USCN-3: capitals and a number. It is one if a relationship of the desk has the
 * prefix; otherwise, as in COVID-19, it is a word. Part of a longer word, such as USCN-3-bis, isn't a key, and nor is
 * anything written as code or a link.
 */
export const ISSUE_KEY = /(?<![\p{L}\p{N}_/.-])([A-Z]{2,10}-[1-9]\d{0,5})(?![\p{L}\p{N}_-])/gu;

/** What may be keys in a plain text, each once. */
export const issueKeysIn = (text: string): string[] => [
  ...new Set([...text.matchAll(ISSUE_KEY)].map(([key]) => key)),
];

/** The prefix of a key: USCN. */
export const prefixOf = (key: string): string => key.slice(0, key.lastIndexOf("-"));
