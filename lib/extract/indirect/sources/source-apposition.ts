import { FINITE_AUXILIARIES, speakerClassOf } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { type Token, wordAt } from "../../tokens";

const MAX_BACK = 4;

/**
 * Where the apposition to a source ends: "according to Ann Lee|, a trustee at the bank|, X", "according to a trustee|,
 * Ann Lee|, X". Takes and returns the index of a comma; returns the same one if no apposition follows it.
 */
export function appositionEnd({ tokens, mentions }: ParsedText, comma: number): number {
  const here = mentionsBefore(mentions, comma);
  // "A trustee | at the bank": the trustee rather than the bank.
  const source = mentions
    .slice(Math.max(0, here - MAX_BACK), here)
    .find((mention) => isSource(tokens, mention) && phraseEnd(tokens, mention) === comma);
  if (!source) return comma;
  const described = source.kind === "nominal";
  for (let k = here; k < mentions.length && mentions[k]!.outerFirst <= comma + 1; k++) {
    const next = mentions[k]!;
    if (next.outerFirst !== comma + 1 || next.plural) continue;
    if (described ? next.kind !== "person" : !isPerson(tokens, next)) continue;
    const end = phraseEnd(tokens, next);
    // "According to Lee, the minister, | who was ill, will go": the minister is the topic, not the source.
    const more = /^(?:who|whose|which)$/.test(wordAt(tokens, end + 1));
    if (wordAt(tokens, end) === "," && !more && !isSubject(tokens, end + 1)) return end;
  }
  return comma;
}

const MAX_APPOSITION = 8;

/** Whether a name is the subject of a verb, perhaps after an aside about it: "Ann Lee, | 54, | will resign". */
function isSubject(tokens: Token[], at: number): boolean {
  if (FINITE_AUXILIARIES.has(wordAt(tokens, at))) return true;
  for (let i = at; i < at + MAX_APPOSITION; i++)
    if (tokens[i]?.text === ",") return FINITE_AUXILIARIES.has(wordAt(tokens, i + 1));
  return false;
}

const isSource = (tokens: Token[], mention: Mention): boolean =>
  !mention.plural &&
  (mention.kind === "person" || mention.kind === "unknown" || isPerson(tokens, mention));

const isPerson = (tokens: Token[], { kind, head }: Mention): boolean =>
  kind === "nominal" && speakerClassOf(tokens[head]!.lower) === "person";
