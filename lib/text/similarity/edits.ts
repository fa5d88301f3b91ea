import { distance } from "fastest-levenshtein";

/** How many letters differ (Levenshtein, 1966), where two that have changed places count as one (Damerau, 1964). */
export function editsBetween(one: string, other: string): number {
  const at = [...one].findIndex((letter, k) => letter !== other[k]);
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at >= 0 && swapped === other ? 1 : distance(one, other);
}
