import type { Choice, Found } from "./choice-box";

/** How many choices to offer at once. */
const MAX_CHOICES = 20;

/** The first choices from a list of the REST interface. Throws if the request fails. */
export async function findInList<T, C extends Choice>(
  list: "issues" | "speakers",
  query: Record<string, string>,
  signal: AbortSignal,
  choiceOf: (item: T) => C,
): Promise<Found<C>> {
  const asked = new URLSearchParams({ ...query, limit: String(MAX_CHOICES) });
  const answer = await fetch(`/api/v1/${list}?${asked}`, { signal });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  const { items, nextCursor }: { items: T[]; nextCursor: string | null } = await answer.json();
  return { choices: items.map(choiceOf), more: nextCursor !== null };
}
