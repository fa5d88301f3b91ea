/** What is said of a person or an issue where it is linked or chosen. */
export interface Card {
  title: string;
  lines: string[];
  /** Of an issue: its lead forecast and the estimate of it, if there is one. */
  lead?: string | null;
}

const known = new Map<string, Promise<Card | null>>();

/** The card of a person, by handle, or an issue, by key or short name. Null if it doesn't exist, or is hidden. */
export function cardOf(what: { person: string } | { issue: string }): Promise<Card | null> {
  const address = `/api/v1/cards?${new URLSearchParams(what)}`;
  const before = known.get(address);
  if (before) return before;
  const card = load(address);
  known.set(address, card);
  const forget = () => known.delete(address);
  // What someone may read can change, so a card is not kept for long, even from page to page.
  card.then(() => setTimeout(forget, 30_000), forget);
  return card;
}

async function load(address: string): Promise<Card | null> {
  const answer = await fetch(address);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  return answer.json();
}
