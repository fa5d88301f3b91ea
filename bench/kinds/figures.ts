import type { Assertion, GoldHead } from "./gold";

/** How many were found, found in error, and missed. */
export interface Found {
  tp: number;
  fp: number;
  fn: number;
}

/** How many of those judged are right, or their summed share where it isn't all or nothing. */
export interface Rate {
  right: number;
  of: number;
}

export const GROUPS = ["direct", "mixed", "indirect", "quoted", "all"] as const;
export type Group = (typeof GROUPS)[number];

export const ASSERTIONS: readonly Assertion[] = ["asserted", "denied", "withheld", "hypothetical"];
export const HEAD_FIELDS: readonly (keyof GoldHead)[] = [
  "title",
  "byline",
  "publishedAt",
  "publisher",
  "url",
];

/** What `score.ts` counts. Speakers, roles and assertions are those of quotations found at an overlap of 0.8. */
export interface Figures {
  texts: number;
  exact: Record<Group, Found>;
  overlap: Record<Group, Found>;
  /** Found, with the right speaker and the right assertion. */
  complete: Found;
  /** The same words as the fullest name, titles and articles aside. */
  speakers: Rate;
  lastNames: Rate;
  /** Quotations of nobody that were left without a speaker. */
  nobody: Rate;
  /** Mean word F1 of roles that the text gives. */
  roles: Rate;
  /** Roles given where the text has none. */
  inventedRoles: Rate;
  assertions: Rate;
  byAssertion: Record<Assertion, Rate>;
  /** Statements that were denied, withheld or never made, and are filed as asserted. */
  filedAsSaid: Rate;
  /** Words in quotation marks that nobody says, and that were given a speaker. */
  scareQuotesSpoken: Rate;
  heads: Rate;
  byHeadField: Record<keyof GoldHead, Rate>;
  languages: Rate;
}

const record = <K extends string, V>(keys: readonly K[], value: () => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;

const found = (): Found => ({ tp: 0, fp: 0, fn: 0 });
const rate = (): Rate => ({ right: 0, of: 0 });

/** Figures of no texts. */
export const nothing = (): Figures => ({
  texts: 0,
  exact: record(GROUPS, found),
  overlap: record(GROUPS, found),
  complete: found(),
  speakers: rate(),
  lastNames: rate(),
  nobody: rate(),
  roles: rate(),
  inventedRoles: rate(),
  assertions: rate(),
  byAssertion: record(ASSERTIONS, rate),
  filedAsSaid: rate(),
  scareQuotesSpoken: rate(),
  heads: rate(),
  byHeadField: record(HEAD_FIELDS, rate),
  languages: rate(),
});

/** Counts one more, right or not; a share counts for its part. */
export function count(rate: Rate, right: boolean | number): void {
  rate.right += Number(right);
  rate.of++;
}

/** Adds the figures of a text to a sum, in place. */
export function add(sum: Figures, more: Figures): void {
  const into = (a: object, b: object): void => {
    for (const [key, value] of Object.entries(b)) {
      const target = a as Record<string, unknown>;
      if (typeof value === "number") target[key] = (target[key] as number) + value;
      else into(target[key] as object, value as object);
    }
  };
  into(sum, more);
}

/** The share that is right, 0 to 1, or null if nothing was judged. */
export const share = ({ right, of }: Rate): number | null => (of === 0 ? null : right / of);

/** Precision, recall and their harmonic mean, 0 to 1. */
export function precisionAndRecall({ tp, fp, fn }: Found): { p: number; r: number; f1: number } {
  const p = tp + fp === 0 ? 0 : tp / (tp + fp);
  const r = tp + fn === 0 ? 0 : tp / (tp + fn);
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
