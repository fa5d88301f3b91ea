// Who speaks in front of a colon: "Peter Marsh: no deal", "An envoy, on the train: it went at noon".
import { PREPOSITIONS, speakerClassOf } from "../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../mentions";
import type { Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";
import { isAuxiliary } from "./auxiliary";

/** The name that ends directly before a colon. Returns null if there is none. */
export function namedBefore({ parsed, counts }: Syntax, colon: number): Mention | null {
  const index = counts.outsideMentions[counts.mentions[colon]! - 1];
  const mention = index === undefined ? null : parsed.mentions[index]!;
  if (mention?.last !== colon || mention.entity < 0) return null;
  if (HEADING.test(parsed.tokens[mention.head]!.text.toUpperCase())) return null;
  if (isTopic(parsed.tokens, mention.kind, colon)) return null;
  // "Agenda: ..." is a heading: a word about which nothing is known has to be named elsewhere too.
  const { kind, count } = parsed.entities[mention.entity]!;
  return kind !== "unknown" || count > 1 ? mention : null;
}

const HEADING =
  /^(?:LIVE|UPDATES?|BREAKING|WATCH|LOOK|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|PHOTOS?|VIDEO|LATEST|BRIEFING|REMARKS|STATEMENT|MEETING|Q&A|INTERVIEW|FACTBOX|TIMELINE|SESSION|TRANSCRIPT|READOUT|COMMUNIQUÉ|REPORT|AGENDA|DIARY)$/;

const MAX_HEADLINE = 16;

/** "Norway: | ferries still waiting for fuel", "Trade Council: | press remarks by the envoy": what a headline is about. */
function isTopic(tokens: Token[], kind: Mention["kind"], colon: number): boolean {
  const { sentence } = tokens[colon]!;
  const words = tokens
    .slice(colon + 1, colon + MAX_HEADLINE)
    .filter((t) => t.sentence === sentence);
  if (/^(?:press|remarks|statement|speech|opening|closing|transcript)$/.test(words[0]?.lower ?? ""))
    return true;
  return (
    kind === "place" &&
    !words.some((t) => isAuxiliary(t) || cueOf(t) !== null || /^to$/.test(t.lower))
  );
}

const MAX_ASIDE = 8;

/** "| A Dutch diplomat |, on the train: the text was agreed at noon": somebody without a name. Null if it is nobody. */
export function describedBefore({ parsed }: Syntax, colon: number): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const { first, last } = sentences[tokens[colon]!.sentence]!;
  if (colon - first > MAX_ASIDE + MAX_NAME || tokens[colon]!.span >= 0) return null;
  const clause = tokens.slice(colon + 1, last);
  if (tokens[colon + 1]?.kind !== "word" || !clause.some((t) => isAuxiliary(t) || isPast(t)))
    return null;
  const here = mentionsBefore(mentions, first);
  for (let k = here; k < here + 3; k++) {
    const mention = mentions[k];
    if (!mention || mention.head >= colon) return null;
    if (mention.kind !== "nominal" || speakerClassOf(tokens[mention.head]!.lower) !== "person")
      continue;
    if (!/^(?:an?|one|another)$/.test(tokens[mention.first]!.lower)) continue;
    const opens = tokens.slice(first, mention.outerFirst).every(({ kind }) => kind !== "word");
    const end = phraseEnd(tokens, mention);
    const aside =
      end === colon ||
      (tokens[end]?.text === "," &&
        PREPOSITIONS.has(tokens[end + 1]!.lower) &&
        !tokens.slice(end + 1, colon).some((t) => isAuxiliary(t) || cueOf(t)?.finite));
    return opens && aside ? mention : null;
  }
  return null;
}

const MAX_NAME = 8;
const isPast = (t: Token): boolean =>
  t.kind === "word" && !t.cap && /(?:[^e]ed|went|came|left|fell|rose|took|gave)$/.test(t.lower);
