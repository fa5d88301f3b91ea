import type { Token } from "../tokens";
import type { Mention } from "./mention";

/** "New Delhi: | The court |": a place before a colon that opens a paragraph is where the text was written. */
export function isDateline(tokens: Token[], { kind, first, last }: Mention): boolean {
  const before = tokens[first - 1];
  const opens = !before || before.paragraph !== tokens[first]!.paragraph;
  if (!opens || tokens[last]?.text !== ":") return false;
  return kind === "place" || (kind !== "person" && isShouted(tokens.slice(first, last)));
}

/** "SA KAEO": a place that no list holds, in capitals as agencies print them. */
const isShouted = (words: Token[]): boolean =>
  words.every(({ text }) => /^\p{Lu}{2,}$/u.test(text));
