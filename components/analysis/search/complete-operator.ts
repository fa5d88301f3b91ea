import type { Offer } from "@/components/ui/combobox";
import type { OfferedValue } from "@/lib/analysis/search/complete-values";
import {
  isNaming,
  KINDS,
  type NamingOperator,
  OPERATORS,
  QUOTES,
  SAID,
  STATES,
} from "@/lib/analysis/search/filter";

const VALUES: Record<string, readonly string[]> = {
  kind: KINDS,
  is: STATES,
  said: SAID,
  by: ["me"],
};
const LAST = /(?:^|\s)(-?)(\p{L}*)(?::(\p{L}*))?$/u;

/** The operators that the last word of a search may become, or the values of its operator. `value` is the whole search. */
export function completionsOf(text: string): Offer[] {
  const [word, minus = "", name = "", value] = LAST.exec(text) ?? [];
  if (!word?.trim()) return [];
  const before = text.slice(
    0,
    text.length - (minus + name).length - (value === undefined ? 0 : value.length + 1),
  );
  if (value !== undefined)
    return (VALUES[name.toLowerCase()] ?? [])
      .filter((each) => each.startsWith(value.toLowerCase()) && each !== value)
      .map((each) => ({ value: `${before}${minus}${name}:${each} ` }));
  if (name.length < 2) return [];
  return Object.entries(OPERATORS)
    .filter(([operator]) => operator.startsWith(name.toLowerCase()))
    .map(([operator, help]) => ({ value: `${before}${minus}${operator}:`, detail: help }));
}

const NAMED = new RegExp(
  `(?:^|\\s)(-?)(\\p{L}+):(?:[${QUOTES}]([^${QUOTES}]*)|([^\\s${QUOTES}]*))$`,
  "u",
);

const QUOTE_MARKS = new RegExp(`[${QUOTES}]`, "gu");

/** A name that is being typed after an operator at the end of a search. */
export interface Naming {
  operator: NamingOperator;
  typed: string;
  /** Where it begins in the search. */
  from: number;
}

/** What is being named at the end of a search, if something is. */
export function namingIn(text: string): Naming | null {
  const match = NAMED.exec(text);
  const [, , operator = "", phrase, word = ""] = match ?? [];
  const name = operator.toLowerCase();
  if (!isNaming(name)) return null;
  // After an odd number of marks it is part of a phrase.
  const marks = text.slice(0, match!.index).match(QUOTE_MARKS) ?? [];
  if (marks.length % 2 === 1) return null;
  const typed = phrase ?? word;
  return {
    operator: name,
    typed,
    from: text.length - typed.length - (phrase === undefined ? 0 : 1),
  };
}

/**
 * A search that is completed by a name, in quotation marks if it has spaces. Those that are part of the name are left
 * out, since the first would end it.
 */
export const namedIn = (
  text: string,
  { from }: Naming,
  { value, detail }: OfferedValue,
): Offer => ({
  value: `${text.slice(0, from)}${quoted(value)} `,
  ...(detail && { detail }),
});

function quoted(name: string): string {
  const plain = name.replace(QUOTE_MARKS, " ").replace(/\s+/g, " ").trim();
  return plain.includes(" ") ? `"${plain}"` : plain;
}

/** What may be named by what has been typed. Throws if the request fails. */
export async function findNamed(naming: string, signal: AbortSignal): Promise<OfferedValue[]> {
  const answer = await fetch(`/api/v1/completions?${naming}`, { signal });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return (await answer.json()).items;
}
