import type { Mention } from "../../mentions";
import { outsideMention, type Syntax } from "../../syntax";
import { isApostropheS, type Token } from "../../tokens";

const MAX_GAP = 6;

/** The mention that begins at or shortly after a token. Returns null if there is none. */
export function mentionAt(syntax: Syntax, token: number): Mention | null {
  const { tokens } = syntax.parsed;
  const here = syntax.counts.mentions[token]!;
  for (const place of [here, here + 1]) {
    const mention = outsideMention(syntax, place);
    if (!mention) return null;
    // "According to the plan. | Traffic |": a name in the next sentence is not the source.
    if (tokens[mention.head]!.sentence !== tokens[token]!.sentence) return null;
    // "By | his secretary", "by | the town's brigade": the noun, not its possessor.
    const next = outsideMention(syntax, place + 1);
    const common = mention.kind === "pronoun" || mention.kind === "nominal";
    const owner = isApostropheS(tokens[mention.last]);
    if (next && (common || owner) && next.outerFirst === mention.outerFirst) return next;
    if (mention.first - token < MAX_GAP)
      return isApart(tokens, token, mention.outerFirst) ? null : mention;
  }
  return null;
}

/** Whether a comma separates two tokens. */
function isApart(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ",") return true;
  return false;
}
