import { countBefore, type Mention } from "../mentions";
import type { ParsedText } from "../parse";

const REACH = 18;

/**
 * Whom "who" means: the noun beside it, or, after a comma, the person to whom the apposition
 * before it belongs ("Ann Lee, head of the agency, | who warned").
 *
 * Takes a parsed and the pronoun's mention; gives the mention meant, or null.
 */
export function relativeAntecedent({ tokens, mentions }: ParsedText, who: Mention): Mention | null {
  const comma = tokens[who.head - 1]?.text === ",";
  const home = tokens[who.head]!.sentence;
  let nearest: Mention | null = null;
  for (let i = countBefore(mentions, who.head) - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (tokens[mention.head]!.sentence !== home || who.head - mention.last > REACH) break;
    if (mention.kind === "pronoun" || mention.kind === "place") continue;
    nearest ??= mention;
    if (!comma) break;
    if (mention.kind === "person") return mention;
  }
  return nearest;
}
