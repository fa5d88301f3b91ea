import { INVALID, refuse } from "@/lib/core/command/errors";
import { almostCitedIn, numbersIn } from "@/lib/text/markdown/citations";
import { readProse } from "@/lib/text/markdown/read";

/** By field of an input, the numbers of the quotations that it cites. */
export type Citations = Record<string, number[]>;

/**
 * Reads the citations in an input's Markdown, given by field. Refuses formatting that cannot be displayed,
 * naming the limit it exceeds, and malformed citations. Slow for long texts: call it before a transaction.
 */
export function citationsOf(texts: Record<string, string>): Citations {
  const read = Object.entries(texts).map(([field, text]) => [field, readProse(text)] as const);
  const fields = read.flatMap(([field, prose]) =>
    "excess" in prose
      ? [[field, prose.excess] as const]
      : prose.almostCited
        ? [[field, notWellFormed(prose.almostCited)] as const]
        : [],
  );
  if (fields.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(fields) });
  return Object.fromEntries(
    read.map(([field, prose]) => [field, "cited" in prose ? prose.cited : []]),
  );
}

/** Reads the citations in one field of plain text. Refuses a malformed citation. */
export function plainCitationsOf(field: string, text: string): Citations {
  const almost = almostCitedIn(text);
  if (almost) refuse("invalid", INVALID, { fields: { [field]: notWellFormed(almost) } });
  return { [field]: numbersIn(text) };
}

/** Says that this isn’t a citation. */
export const notWellFormed = (mark: string) =>
  `“${mark}” isn’t a citation. Cite each quotation separately, such as [Q15] [Q16].`;

/** Refuses citations of numbers that are not in `available`, without saying whether they exist. */
export function requireCited(citations: Citations, available: Set<number>): void {
  const fields = Object.entries(citations).flatMap(([field, numbers]) => {
    const missing = numbers.filter((number) => !available.has(number));
    return missing.length > 0 ? [[field, nothingAt(missing)] as const] : [];
  });
  if (fields.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(fields) });
}

/** Says that there are no quotations with these numbers. */
export function nothingAt(numbers: number[]): string {
  const [only, ...others] = numbers.map((number) => `Q${number}`);
  const last = others.pop();
  return last
    ? `There are no quotations ${[only, ...others].join(", ")} and ${last}. Correct the numbers, or delete the citations.`
    : `There’s no quotation ${only}. Correct the number, or delete the citation.`;
}

/** A cited quotation and whether its source is withdrawn. */
interface CitedWords {
  number: number;
  title: string;
  withdrawn: boolean;
}

/**
 * Asks for confirmation of those cited quotations whose sources are withdrawn, unless all their numbers are in
 * `knowingly`. Returns null if there is nothing to confirm.
 */
export function withdrawnDoubt(cited: readonly CitedWords[], knowingly: number[]): string | null {
  const withdrawn = cited.filter((quote) => quote.withdrawn);
  if (withdrawn.every(({ number }) => knowingly.includes(number))) return null;
  return `Your text cites ${titlesOf(withdrawn)}, from ${withdrawn.length > 1 ? "withdrawn sources. Remove the citations" : "a withdrawn source. Remove the citation"}, or confirm that you rely on ${withdrawn.length > 1 ? "them" : "it"} all the same.`;
}

/** The numbers of those whose sources are withdrawn. */
export const withdrawnAmong = (cited: readonly CitedWords[]): number[] =>
  cited.filter(({ withdrawn }) => withdrawn).map(({ number }) => number);

/** Quotations by number, each with the title of its source. */
export const titlesOf = (cited: readonly CitedWords[]) =>
  cited.map(({ number, title }) => `Q${number}, “${title}”`).join("; ");
