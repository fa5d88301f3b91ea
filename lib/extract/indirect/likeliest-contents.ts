import { logit, type Models, scoreTrees, sigmoid } from "../models";
import { denialOf, type Syntax } from "../syntax";
import { cueOf, type Sentence } from "../tokens";
import { isAllSaid, isCertain, opensOccasion } from "./certain";
import type { ContentSpan } from "./content-span";
import { contentSpans } from "./content-spans";
import { contentFeatures } from "./model";
import { isAside, isPassedOn, isRefusal, isUnsaid, isWholeSubject } from "./unsaid";

/** A part of a sentence, and how likely it is to be indirect speech. */
export interface ScoredContent {
  content: ContentSpan;
  probability: number;
}

/** The likeliest contents in a sentence, in order. Of two that overlap, the likelier is kept. */
export function likeliestContents(
  syntax: Syntax,
  sentence: Sentence,
  models: Models,
  minimum: number,
): ScoredContent[] {
  const likely = withCertain(syntax, scored(syntax, sentence, models, minimum)).filter(
    ({ probability }) => probability >= minimum,
  );
  const kept: ScoredContent[] = [];
  // A verb whose likeliest content is merely a thing reports nothing, and leaves the words to other verbs.
  const mute = new Set<number>();
  for (const one of likely) {
    const { content } = one;
    if (mute.has(content.cue) && !reportsAnyway(syntax, one)) continue;
    if (kept.some((other) => overlaps(content, other.content))) continue;
    if (isUnsaid(syntax, content)) mute.add(content.cue);
    else kept.push(one);
  }
  return kept.sort((a, b) => a.content.first - b.content.first);
}

/** Content, and whether grammar alone shows it to be reported. */
interface Judged extends ScoredContent {
  certain: boolean;
}

const likeliestFirst = (a: ScoredContent, b: ScoredContent): number =>
  b.probability - a.probability;

function scored(syntax: Syntax, sentence: Sentence, models: Models, minimum: number): Judged[] {
  // Slightly less, so that rounding does not exclude what is only just likely enough.
  const least = logit(minimum) - 1e-6;
  const found: Judged[] = [];
  for (const content of contentSpans(syntax, sentence)) {
    const certain = isCertain(syntax, content);
    // The rank of certain content matters, however unlikely it seems to the model.
    const bound = certain ? -Infinity : least;
    const score = scoreTrees(models.indirect, contentFeatures(syntax, content).values, bound);
    if (score < bound || isNotReported(syntax, content)) continue;
    found.push({ content, probability: sigmoid(score), certain });
  }
  return found.sort(likeliestFirst);
}

const isNotReported = (syntax: Syntax, content: ContentSpan): boolean =>
  isRefusal(syntax, content) ||
  isPassedOn(syntax, content) ||
  isAside(syntax, content) ||
  isWholeSubject(syntax, content) ||
  // "Denied that Lee had told them that | X": the denial is all that is said.
  denialOf(syntax.parsed.tokens, content.cue + 1, content.cue + 1) !== null;

const CERTAIN = 0.5;

/**
 * Raises the likeliest of the contents that grammar shows to be reported, and leaves out what is reported by a verb
 * inside them, as that is part of what is said.
 */
function withCertain(syntax: Syntax, contents: Judged[]): Judged[] {
  const certain = new Map<string, Judged>();
  for (const one of contents) {
    if (!one.certain) continue;
    const { cue, shape, from } = one.content;
    const key = `${cue} ${shape} ${from === "second"}`;
    if (!certain.has(key)) certain.set(key, one);
  }
  if (certain.size === 0) return contents;
  const raised = new Set(certain.values());
  const isInside = ({ content: { cue } }: ScoredContent) =>
    [...raised].some(
      ({ content }) => cue !== content.cue && cue >= content.first && cue < content.last,
    );
  // "X, Lee said | when she met them": X is all that she said.
  const done = new Set(
    [...raised]
      .filter(({ content }) => isAllSaid(syntax, content))
      .map(({ content }) => content.cue),
  );
  const isExtra = ({ content: { cue, shape, first } }: ScoredContent) =>
    shape === "after" && done.has(cue) && opensOccasion(syntax.parsed.tokens, cue, first);
  return contents
    .filter((one) => !isInside(one) && !isExtra(one))
    .map((one) =>
      raised.has(one) ? { ...one, probability: Math.max(one.probability, CERTAIN) } : one,
    )
    .sort(likeliestFirst);
}

/**
 * Whether a verb reports something although its likeliest content is a thing: "Told the house that". But "writes |
 * programs | that count fish" describes the programs.
 */
const reportsAnyway = ({ parsed }: Syntax, { content, certain }: Judged): boolean =>
  certain && !/^(?:write|read|post|publish)$/.test(cueOf(parsed.tokens[content.cue])?.base ?? "");

const overlaps = (a: ContentSpan, b: ContentSpan): boolean => a.first < b.last && b.first < a.last;
