// Who a sentence says has spoken, by the order of its words alone.
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import { afterAside, looksFinite } from "./bodies";
import { SUBORDINATE } from "./main-clause";
import { MAX_MENTIONS } from "./sentence-before";

/**
 * The only person named as the subject of a verb of saying in a sentence: "Berg, | Lee | said, has left", "| Ann Lee
 * (Oslo), a lawyer, | has warned". Returns null if there is none, or more than one.
 */
export function reporterIn(parsed: ParsedText, sentence: number): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const { first, last } = sentences[sentence]!;
  let only: Mention | null = null;
  const start = mentionsBefore(mentions, first);
  for (let k = start; k < Math.min(start + MAX_MENTIONS, mentions.length); k++) {
    const mention = mentions[k]!;
    if (mention.head >= last) break;
    if (mention.kind !== "person" || mention.inRole || tokens[mention.head]!.span >= 0) continue;
    // "When | Lee | pointed out that it was late, Berg nodded": the sentence is about Berg.
    if (SUBORDINATE.has(wordAt(tokens, mention.outerFirst - 1))) continue;
    if (isEmbedded(tokens, mention, first)) continue;
    if (!isSubjectOfSaying(tokens, mention) && !isBehindSaying(tokens, mention)) continue;
    if (only && only.entity !== mention.entity) return null;
    only = mention;
  }
  return only;
}

const MAX_BACK = 6;

/** Whether a name is part of what someone else says: "Berg recalled that the paper's | Ann Lee | had reported it". */
function isEmbedded(tokens: Token[], { outerFirst }: Mention, first: number): boolean {
  for (let i = outerFirst - 1; i >= Math.max(first, outerFirst - MAX_BACK); i--) {
    if (tokens[i]!.kind !== "word") return false;
    if (/^(?:that|what|how|whether|if|which|who)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

const BESIDE_VERB = /^(?:has|have|had|also|then|later|once|first|again|now)$|ly$/;
const MAX_ASIDES = 3;

/** "| Lee | said", "| Lee (Oslo), a lawyer, for example, | later warned". */
function isSubjectOfSaying(tokens: Token[], mention: Mention): boolean {
  let at = afterBrackets(tokens, phraseEnd(tokens, mention));
  if (isApostropheS(tokens[at])) return false;
  for (let asides = 0; asides <= MAX_ASIDES; asides++) {
    let verb = at;
    while (BESIDE_VERB.test(wordAt(tokens, verb))) verb++;
    if (isSaying(tokens[verb])) return true;
    // The comma that ends an aside may begin another.
    const from = asides > 0 ? at - 1 : at;
    const next = afterAside(tokens, from);
    if (next === from) return false;
    at = next;
  }
  return false;
}

function afterBrackets(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let i = from + 1; i < from + MAX_BRACKETS; i++) if (tokens[i]?.text === ")") return i + 1;
  return from;
}

const MAX_BRACKETS = 8;

/** "the price had risen, said | Lee |", but not "Berg, for example, said | Lee | was late". */
function isBehindSaying(tokens: Token[], { outerFirst, last }: Mention): boolean {
  const verb = outerFirst - 1;
  const next = tokens[last];
  const acts = next?.kind === "word" && looksFinite(next);
  return isSaying(tokens[verb]) && !acts && tokens[verb - 1]?.kind !== "word";
}

/** Whether a word is a finite verb of saying. Whoever merely asks is answered by someone else. */
function isSaying(t: Token | undefined): boolean {
  const cue = cueOf(t);
  return cue?.class === "say" && cue.finite && cue.base !== "ask";
}
