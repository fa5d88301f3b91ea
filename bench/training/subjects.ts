import { countBefore } from "../../lib/core/binary-search";
import { possibleSubjects, type Syntax, subjectFeatures } from "../../lib/extract/syntax";
import { cueOf, type Token } from "../../lib/extract/tokens";
import type { GoldArticle } from "./corpora";
import { addGroup, type Examples } from "./examples";
import { isSpeaker } from "./gold";

/** Adds, for each annotated verb, the mentions that may be its subject. */
export function addSubjects(article: GoldArticle, syntax: Syntax, examples: Examples): void {
  const { parsed } = syntax;
  for (const gold of article.quotes) {
    if (!gold.cue_span || !gold.speaker_span) continue;
    const [start, end] = gold.cue_span;
    const cue = lastVerb(parsed.tokens, start, end);
    if (cue < 0) continue;
    addGroup(
      examples,
      possibleSubjects(syntax, cue),
      (mention) => isSpeaker(parsed, mention, gold),
      (mention) => subjectFeatures(syntax, cue, mention),
      gold.optional ? 0.5 : 1,
    );
  }
}

/** The last reporting verb in an annotated cue, which has the subject: "went on to | say". Or -1. */
function lastVerb(tokens: Token[], start: number, end: number): number {
  const first = countBefore(tokens, (token) => token.start < start);
  let found = -1;
  for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) {
    if (cueOf(tokens[i])) found = i;
  }
  return found;
}
