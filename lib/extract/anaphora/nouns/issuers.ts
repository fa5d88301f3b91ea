import { DOCUMENT_NOUN_FORMS, wordSet } from "../../lexicon";
import { type Mention, mentionsBefore } from "../../mentions";
import type { Syntax } from "../../syntax";
import { cueOf } from "../../tokens";

const MAX_BACK = 60;
const MAX_SENTENCE = 40;

/**
 * Finds who issued a document that is mentioned again: "| The port | said in a statement ... the statement added".
 * Returns null for other nouns, and if the text does not say who issued it.
 */
export function issuerOf(syntax: Syntax, noun: Mention): Mention | null {
  const { tokens } = syntax.parsed;
  const { lower, sentence } = tokens[noun.head]!;
  if (noun.kind !== "nominal" || noun.head - noun.first !== 1) return null;
  if (tokens[noun.first]!.lower !== "the" || DOCUMENT_NOUN_FORMS.get(lower) !== false) return null;
  for (let i = noun.head - 2; i > noun.head - MAX_BACK && i > 1; i--) {
    const t = tokens[i]!;
    if (sentence - t.sentence > 3) return null;
    if (t.lower !== lower || t.span >= 0) continue;
    return isSpokenIn(tokens.slice(Math.max(0, i - 5), i)) ? sayerIn(syntax, t.sentence) : null;
  }
  return null;
}

/**
 * Whether the words before the noun show that someone spoke in the document: "In a short statement", "through a letter
 * to the panel".
 */
const isSpokenIn = (before: { lower: string }[]): boolean =>
  before.some(({ lower }) =>
    /^(?:in|via|through|by|issued|released|published|posted)$/.test(lower),
  );

/** The subject of the first finite verb of saying in a sentence. */
function sayerIn({ parsed, subjectOf }: Syntax, index: number): Mention | null {
  const { tokens, sentences } = parsed;
  const { first, last } = sentences[index]!;
  for (let i = first; i < Math.min(last, first + MAX_SENTENCE); i++) {
    const cue = tokens[i]!.span < 0 ? cueOf(tokens[i]) : null;
    const says = cue?.class === "say" || (cue?.class === "speak" && SPEAKS.has(cue.base));
    if (!says || !cue.finite || tokens[i]!.cap) continue;
    // "| The embassy |, in a statement, rejected the report".
    const opening = parsed.mentions[mentionsBefore(parsed.mentions, first)];
    const opens = opening?.outerFirst === first;
    // "| The officers |, in a memo obtained by the Post, advised against it".
    const aside = opens && tokens[opening.last]?.text === "," && opening.kind !== "place";
    return opens && (cue.class === "speak" || aside) ? opening : subjectOf(i);
  }
  return null;
}

const SPEAKS = wordSet(
  `reject dismiss condemn denounce welcome criticise criticize call accuse praise describe express urge blame`,
);
