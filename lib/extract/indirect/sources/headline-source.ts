import { speakerClassOf } from "../../lexicon";
import { cueOf, type Sentence, type Token } from "../../tokens";

const MIN_SAID = 4;
const MAX_SOURCE = 4;

/**
 * Where the source at the end of a headline begins: "Ferries to stay in port: | sources", "... - | harbour official".
 * Returns -1 if there is none.
 */
export function sourceBehind(tokens: Token[], { first, last }: Sentence, mark: number): number {
  const words = last - mark - 1;
  if (mark - first < MIN_SAID || words <= 0 || words > MAX_SOURCE) return -1;
  if (!/^(?:[:–—-]|--)$/.test(tokens[mark]!.text) || tokens[mark]!.span >= 0) return -1;
  const source = tokens.slice(mark + 1, last);
  const { paragraph } = tokens[mark]!;
  const whole = tokens[first - 1]?.paragraph !== paragraph && tokens[last]?.paragraph !== paragraph;
  const plain = source.every((t) => t.kind === "word" && t.span < 0 && !cueOf(t)?.finite);
  return whole && plain && speakerClassOf(source.at(-1)!.lower) !== null ? mark + 1 : -1;
}
