import type { Syntax } from "../syntax";
import { cueOf, type Sentence, type Token, wordAt } from "../tokens";
import { addBefore } from "./before";
import { conditionEnd } from "./clauses";
import type { ContentSpan } from "./content-span";
import { tellsOfThing } from "./ends";
import { addAccording, addColon, sourceBehind, sourceIn } from "./sources";
import { addAfter, saysHow } from "./starts";
import { isAsked, questionEnd, setsCondition } from "./unsaid";

const MAX_SENTENCE = 120;

/** Finds the parts of a sentence that may be indirect speech. Skips very long sentences. */
export function contentSpans(syntax: Syntax, sentence: Sentence): ContentSpan[] {
  const { tokens } = syntax.parsed;
  if (sentence.last - sentence.first > MAX_SENTENCE) return [];
  const found: ContentSpan[] = [];
  // What is asked, or on what condition something is said, isn't a report.
  const from = Math.max(questionEnd(tokens, sentence), conditionEnd(tokens, sentence));
  for (let i = sentence.first; i < sentence.last; i++) {
    const t = tokens[i]!;
    if (t.text === ":" && found.length === 0) addColon(syntax, sentence, i, found);
    if (t.kind === "punct" && sourceBehind(tokens, sentence, i) >= 0)
      found.push({
        cue: i,
        shape: "according before",
        first: sentence.first,
        last: i,
        from: "sentence",
        to: "cue",
      });
    if (t.span >= 0 || t.kind !== "word" || i < from) continue;
    if (sourceIn(tokens, i) >= 0) addAccording(syntax.parsed, sentence, i, found);
    else if (mayReport(tokens, sentence, i)) {
      addAfter(tokens, sentence, i, found);
      addBefore(syntax, sentence, i, found);
    }
  }
  return found;
}

/** Whether a word is a reporting verb that may report what someone says. */
function mayReport(tokens: Token[], sentence: Sentence, i: number): boolean {
  const { cap, lower } = tokens[i]!;
  if (cueOf(tokens[i]) === null || (cap && i > sentence.first)) return false;
  // "If you ask", "should anyone ask": the reader asks.
  if (lower === "ask" && /^(?:you|anyone|anybody|one)$/.test(wordAt(tokens, i - 1))) return false;
  if (saysHow(tokens, i) || setsCondition(tokens, i)) return false;
  return !isAsked(tokens, sentence, i) && !tellsOfThing(tokens, sentence, i);
}
