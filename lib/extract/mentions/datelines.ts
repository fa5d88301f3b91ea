import type { Token } from "../tokens";
import type { Mention } from "./mention";

/** "New Delhi: | The court |": a place before a colon that opens a paragraph is where the text was written. */
export function isDateline(tokens: Token[], { kind, first, last }: Mention): boolean {
  const before = tokens[first - 1];
  const opens = !before || before.paragraph !== tokens[first]!.paragraph;
  return kind === "place" && opens && tokens[last]?.text === ":";
}
