import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { Syntax } from "../../syntax";
import { wordAt } from "../../tokens";

const MAX_ASIDE = 16;
const MAX_MENTIONS_BACK = 6;

/**
 * The subject of a verb that follows an aside between commas, or a relative clause: "X, | Ann Lee |, who runs the port,
 * said", "X, | an officer | who asked not to be named said". Returns null if nobody stands between a comma and such an
 * aside.
 */
export function subjectWithAside({ parsed }: Syntax, cue: number): Mention | null {
  const { tokens, mentions } = parsed;
  const opener = wordAt(tokens, cue - 1) === "," ? "," : "who";
  let open = opener === "," ? cue - 2 : cue - 1;
  while (
    open > cue - MAX_ASIDE &&
    tokens[open]?.kind === "word" &&
    tokens[open]!.span < 0 &&
    tokens[open]!.lower !== opener
  )
    open--;
  if (wordAt(tokens, open) !== opener) return null;
  const here = mentionsBefore(mentions, open);
  for (let k = here - 1; k >= Math.max(0, here - MAX_MENTIONS_BACK); k--) {
    const mention = mentions[k]!;
    const ends = mention.last === open || phraseEnd(tokens, mention) === open;
    if (ends && !mention.inRole && wordAt(tokens, startOf(mention) - 1) === ",") return mention;
  }
  return null;
}

/** Where a subject begins, with its title. */
export const startOf = ({ outerFirst, roleFirst }: Mention): number =>
  Math.min(outerFirst, roleFirst);
