import { speakerClassOf } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, type Token, wordAt } from "../../tokens";

/** Whether a word may be a relative pronoun. */
export const isRelative = ({ lower }: Token): boolean =>
  lower === "who" || lower === "which" || lower === "that";

const MAX_DISTANCE = 18;

/** "| The head | of the bank, who": a person who isn't also named before the words. */
const isWhole = (tokens: Token[], { kind, head, outerFirst }: Mention, who: Mention): boolean =>
  kind === "nominal" &&
  tokens[who.head]!.lower === "who" &&
  speakerClassOf(tokens[head]!.lower) === "person" &&
  tokens[outerFirst - 1]?.text !== "," &&
  !(
    /^(?:of|for|to)$/.test(wordAt(tokens, outerFirst - 1)) && isDescription(tokens, outerFirst - 2)
  );

const MAX_DESCRIPTION = 5;

/** "Ann Lee, | the wife | of the mayor, who": what the name before it is said to be. */
function isDescription(tokens: Token[], at: number): boolean {
  for (let i = at; i > at - MAX_DESCRIPTION; i--) {
    if (cueOf(tokens[i]) || tokens[i]?.kind !== "word")
      return tokens[i]?.text === "," && tokens[i - 1]?.cap === true;
  }
  return false;
}

/**
 * Finds the antecedent of a relative pronoun: the noun beside it or, after a comma, the person described by an
 * apposition ("Ann Lee, head of the agency, | who warned"). Returns null if there is none.
 */
export function relativeAntecedent({ tokens, mentions }: ParsedText, who: Mention): Mention | null {
  const afterComma = tokens[who.head - 1]?.text === ",";
  const { sentence } = tokens[who.head]!;
  let nearest: Mention | null = null;
  for (let i = mentionsBefore(mentions, who.head) - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    const distance = who.head - mention.last;
    if (tokens[mention.head]!.sentence !== sentence || distance > MAX_DISTANCE) break;
    if (mention.kind === "pronoun" || mention.kind === "place") continue;
    nearest ??= mention;
    const described = who.head - (afterComma ? 1 : 0);
    if (isWhole(tokens, mention, who) && phraseEnd(tokens, mention) === described) return mention;
    if (!afterComma) break;
    if (mention.kind === "person") return mention;
  }
  return nearest;
}
