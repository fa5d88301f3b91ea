import { INVALID, refuse } from "@/lib/core/command/errors";
import { almostCitedIn, numbersIn } from "@/lib/text/markdown/citations";
import { readProse } from "@/lib/text/markdown/read";

/** The numbers of the quotations that an input cites, by field. */
export type Citations = Record<string, number[]>;

/**
 * Reads the Markdown of an input, by field. Refuses formatting that could not be shown, saying which limit
 * it exceeds, and a citation that is not well formed. Slow for a long text: better before a transaction than in one.
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

/** The same of one field that is plain text, not Markdown. */
export function plainCitationsOf(field: string, text: string): Citations {
  const almost = almostCitedIn(text);
  if (almost) refuse("invalid", INVALID, { fields: { [field]: notWellFormed(almost) } });
  return { [field]: numbersIn(text) };
}

const notWellFormed = (mark: string) =>
  `“${mark}” is not a citation. Write each one by itself, such as [Q15] [Q16].`;

/** Refuses citations that are not in `there`; missing, hidden and removed quotations look the same. */
export function requireCited(citations: Citations, there: Set<number>): void {
  const fields = Object.entries(citations).flatMap(([field, numbers]) => {
    const missing = numbers.filter((number) => !there.has(number));
    return missing.length > 0 ? [[field, nothingAt(missing)] as const] : [];
  });
  if (fields.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(fields) });
}

function nothingAt(numbers: number[]): string {
  const [only, ...others] = numbers.map((number) => `Q${number}`);
  const last = others.pop();
  return last
    ? `There are no quotations ${[only, ...others].join(", ")} and ${last}. Correct the numbers, or delete the citations.`
    : `There is no quotation ${only}. Correct the number, or delete the citation.`;
}
