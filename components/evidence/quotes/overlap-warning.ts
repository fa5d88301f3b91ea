import { listed } from "@/lib/core/wording";
import type { Span } from "@/lib/text/anchors/span";

interface Named extends Span {
  /** What it is called in a list: "2", "Q7". */
  name: string;
}

interface Wording {
  /** What the others are: "proposal", "quotation". */
  one: string;
  /** What to do with one of them: "Accept or edit". */
  instead: string;
  /** What else to do, for who can't do that. */
  or?: string;
}

/**
 * Warns of words that overlap others which count already: "These words overlap proposals 1 and 2. Accept or edit one of
 * them instead, so that nothing counts twice." Empty if they overlap none.
 */
export function overlapWarning(
  span: Span,
  others: Named[],
  { one, instead, or = "" }: Wording,
): string {
  const overlapped = others.filter(({ start, end }) => start < span.end && span.start < end);
  if (overlapped.length === 0) return "";
  const [what, which] = overlapped.length === 1 ? [one, "it"] : [`${one}s`, "one of them"];
  const names = listed(overlapped.map(({ name }) => name));
  return `These words overlap ${what} ${names}. ${instead} ${which} instead${or}, so that nothing counts twice.`;
}
