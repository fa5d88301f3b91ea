import { type Mention, phraseEnd } from "../../mentions";
import { outsideMention, type Syntax } from "../../syntax";
import type { Token } from "../../tokens";
import type { ContentSpan } from "../content-span";

/**
 * The subject that fills the space between a comma and the verb, or follows the verb: "X, | Ann Lee | said", "X, said |
 * Ann Lee |".
 */
export function subjectBeside(syntax: Syntax, { cue, last }: ContentSpan): Mention | null {
  const { tokens } = syntax.parsed;
  const inverted = last + 1 === cue;
  const here = syntax.counts.mentions[cue]!;
  for (const place of inverted ? [here, here + 1] : [here - 1, here - 2, here - 3]) {
    const mention = outsideMention(syntax, place);
    if (!mention || mention.inRole) continue;
    // "Recalled the pact, reiterated | their | commitment": whose it is.
    if (inverted && /^(?:their|its|his|her|my|our)$/.test(tokens[mention.head]!.lower)) continue;
    if (inverted ? mention.outerFirst === cue + 1 : isBetween(tokens, mention, last + 1, cue))
      return mention;
  }
  return null;
}

const isBetween = (tokens: Token[], mention: Mention, first: number, end: number): boolean =>
  Math.min(mention.outerFirst, mention.roleFirst) === first && phraseEnd(tokens, mention) === end;
