import type { Offer } from "@/components/ui/combobox";
import { KINDS, OPERATORS, SAID, STATES } from "@/lib/analysis/search/filter";

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
