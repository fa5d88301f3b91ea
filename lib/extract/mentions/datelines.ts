import type { Token } from "../tokens";
import type { Mention } from "./mention";

/**
 * Whether a mention is a dateline, that is, a place before a colon at the start of a paragraph: "New Delhi: | The court
 * |".
 */
export function isDateline(tokens: Token[], { kind, first, last }: Mention): boolean {
  const before = tokens[first - 1];
  const opens = !before || before.paragraph !== tokens[first]!.paragraph;
  if (!opens || tokens[last]?.text !== ":") return false;
  return kind === "place" || (kind !== "person" && isShouted(tokens.slice(first, last)));
}

/** "SA KAEO": a place that is in no list, in capitals as agencies print it. */
const isShouted = (words: Token[]): boolean =>
  words.every(({ text }) => /^\p{Lu}{2,}$/u.test(text));
