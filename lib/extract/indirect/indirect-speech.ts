import { type Attribution, type Judged, MIN_STATEMENT, SpeakerHistory } from "../attribution";
import { isKeptTo } from "../mentions";
import { logit, type Models, scoreTrees, sigmoid } from "../models";
import type { Syntax } from "../syntax";
import { cueOf, type Sentence } from "../tokens";
import { isCertain } from "./certain-contents";
import { contentFeatures } from "./content-features";
import type { ContentSpan } from "./content-span";
import { contentSpans } from "./content-spans";
import { attributionOf } from "./content-speakers";
import { isNoStatement } from "./no-statement";
import { isUnspoken } from "./unspoken";

/** Indirect speech: its content, how likely it is to be indirect speech, and whose. */
export interface IndirectSpeech {
  content: ContentSpan;
  probability: number;
  attribution: Attribution | null;
}

// Where precision and recall balance on articles that the model did not learn from.
export const MIN_INDIRECT = 0.3;

/**
 * Finds indirect speech, in order and without overlaps, in all sentences or in those given. `minimum`
 * is the least probability that counts, and `judged` the quotations, whose speakers a pronoun may mean.
 */
export function findIndirectSpeech(
  syntax: Syntax,
  models: Models,
  sentences: Sentence[] = syntax.parsed.sentences,
  minimum = MIN_INDIRECT,
  judged: Judged[] = [],
): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  const history = new SpeakerHistory(syntax.parsed);
  let quoted = 0;
  for (const sentence of sentences) {
    // Whoever was quoted before this sentence has spoken too.
    for (; (judged[quoted]?.span.firstToken ?? Infinity) < sentence.first; quoted++) {
      const { attribution, statement } = judged[quoted]!;
      if (attribution && statement >= MIN_STATEMENT) history.note(attribution);
    }
    for (const { content, probability } of likeliestContents(syntax, sentence, models, minimum)) {
      if (isOwnSubject(syntax, content) || isExpletive(syntax, content)) continue;
      if (isAnonymity(syntax, content) || isSilence(syntax, content)) continue;
      const attribution = attributionOf(syntax, content, history, models);
      if (attribution && isReporter(syntax, attribution)) continue;
      // "According to the law": what the law is, not what somebody says.
      if (attribution && isKeptTo(syntax.parsed.tokens, attribution.mention)) continue;
      if (attribution) history.note(attribution);
      found.push({ content, probability, attribution });
    }
  }
  return found;
}

const CHANNEL =
  /^(?:readouts?|excerpts?|transcripts?|text|texts|statements?|cop(?:y|ies)|drafts?|remarks|recordings?|minutes|version|account|translation)$/;

/** "Lee told the envoy that X, | according to a readout": the paper only passes on what somebody said. */
function isChannel(
  { parsed: { tokens } }: Syntax,
  { cue, shape, first, last }: ContentSpan,
): boolean {
  if (!shape.startsWith("according")) return false;
  const source = tokens.slice(cue + 2, cue + 6).some(({ lower }) => CHANNEL.test(lower));
  if (!source) return false;
  for (let i = first; i < last; i++) {
    const said = cueOf(tokens[i]);
    const modal = /^(?:will|would|to)$/.test(tokens[i - 1]?.lower ?? "");
    if (said?.class === "say" && (said.finite || modal) && !tokens[i]!.cap) return true;
  }
  return false;
}

/** "I say that it is raining", "one calls them crew": the author of the text, who is no source. */
const isReporter = ({ parsed: { tokens } }: Syntax, { mention, entity }: Attribution): boolean => {
  const { lower } = tokens[mention.head]!;
  // "They will tell you": the reader is no source.
  if (lower === "you" && entity < 0 && tokens[mention.head]!.span < 0) return true;
  if (mention.kind !== "pronoun" || entity >= 0 || tokens[mention.head]!.span >= 0) return false;
  const nobody = /^(?:no|some|any|every)$/.test(tokens[mention.head - 1]?.lower ?? "");
  return lower === "i" || (lower === "one" && !nobody && tokens[mention.head + 1]?.lower !== "of");
};

/** Whether what seems to be reported is only the subject: "said | a person close to the talks". */
const isOwnSubject = (syntax: Syntax, { cue, first, last, shape }: ContentSpan): boolean => {
  const subject = shape === "after" ? syntax.subjectOf(cue) : null;
  return (
    subject !== null &&
    subject.head >= first &&
    subject.head < last &&
    subject.outerFirst === cue + 1 &&
    isQuotedBefore(syntax, cue)
  );
};

/** Whether a quotation ends directly before a verb. */
const isQuotedBefore = ({ parsed: { tokens } }: Syntax, cue: number): boolean =>
  tokens[cue - 1]?.kind === "mark" || tokens[cue - 2]?.kind === "mark";

/** "It cannot be denied that", "it is feared that", "this, it must be said, will": nobody says it. */
function isExpletive({ parsed: { tokens } }: Syntax, { cue, shape }: ContentSpan): boolean {
  if (shape.startsWith("according") || !/^(?:be|is|was|been)$/.test(tokens[cue - 1]?.lower ?? ""))
    return false;
  const { sentence } = tokens[cue]!;
  for (let i = cue - 2; i >= cue - 5 && tokens[i]?.sentence === sentence; i--)
    if (tokens[i]!.lower === "it") return !/^lets?$/.test(tokens[i - 1]?.lower ?? "");
  return false;
}

/** "Asked not to be named", "declined to give her name": a condition, not a statement. */
function isAnonymity({ parsed: { tokens } }: Syntax, { first, last }: ContentSpan): boolean {
  const words = tokens.slice(first, Math.min(last, first + 9)).map(({ lower }) => lower);
  return /^that (?:he|she|they|it) (?:not|would not|was not|were not|remain|remained) (?:be )?(?:named|identified|quoted|anonymous)|^(?:not )?to be (?:named|identified|quoted)|^(?:to )?give (?:his|her|their) name|^for anonymity|^anonymity|^that (?:his|her|their|its|the) (?:(?:sur|last |full |real )?names?|identity|identities)\b.*\b(?:not|withheld|kept|changed)\b/.test(
    words.join(" "),
  );
}

/** "Declined | to comment", "refused | to say how many": only what the second verb reports may be a claim. */
function isRefusal({ parsed: { tokens } }: Syntax, { cue, first, shape }: ContentSpan): boolean {
  if (shape !== "after" || !/^(?:decline|refuse)$/.test(cueOf(tokens[cue])?.base ?? ""))
    return false;
  // The candidate begins at "to" or at the second verb.
  const to = tokens[first]!.lower === "to" ? first : first - 1;
  if (tokens[to]?.lower !== "to" || to !== cue + 1) return false;
  return cueOf(tokens[to + 1])?.class === "say" || SILENT.test(tokens[to + 1]?.lower ?? "");
}

// "Declined | to give figures".
const SILENT =
  /^(?:comment|disclose|divulge|give|provide|offer|elaborate|discuss|answer|respond|reply|speculate|be|go)$/;
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|remains?|remained)$/;
const OPENS_CLAUSE = /^(?:that|whether|if|when|where|why|how|who|what|which)$/;

/** "Said nothing about the ship", "offered no details": nothing is said, unless a clause follows: "said nothing had changed". */
function isSilence({ parsed: { tokens } }: Syntax, { cue, shape, first, last }: ContentSpan) {
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  const [word = "", next = ""] = words;
  if (shape !== "after" || first !== cue + 1) return false;
  if (words.some((each) => OPENS_CLAUSE.test(each))) return false;
  if (/^(?:nothing|little)$/.test(word)) return !VERB.test(next) && !cueOf(tokens[first + 1]);
  const nouns =
    /^(?:comments?|details?|information|explanation|reasons?|figures?|answers?|evidence|proof|indication|date|timetable|questions?)$/;
  return (
    word === "no" &&
    words.slice(1, 4).some((each) => nouns.test(each)) &&
    !words.some((each) => VERB.test(each))
  );
}

type Scored = Pick<IndirectSpeech, "content" | "probability">;

/** The likeliest contents in a sentence, in order. Of two that overlap, the likelier is kept. */
function likeliestContents(
  syntax: Syntax,
  sentence: Sentence,
  models: Models,
  minimum: number,
): Scored[] {
  // A hair less, as rounding must not leave out what is exactly likely enough.
  const least = logit(minimum) - 1e-6;
  const scored = contentSpans(syntax, sentence)
    .filter((content) => !isRefusal(syntax, content))
    .filter((content) => !isChannel(syntax, content))
    .map((content) => {
      // The rank of what is certain matters, however unlikely it seems to the model.
      const enough = isCertain(syntax, content) ? -Infinity : least;
      const { values } = contentFeatures(syntax, content);
      return { content, probability: sigmoid(scoreTrees(models.indirect, values, enough)) };
    })
    .sort((a, b) => b.probability - a.probability);
  const likely = withCertain(syntax, scored).filter(({ probability }) => probability >= minimum);
  const kept: Scored[] = [];
  // Verbs whose likeliest content is only a thing report nothing, but leave the words to other verbs.
  const mute = new Set<number>();
  for (const one of likely) {
    const { content } = one;
    if (mute.has(content.cue) && !reportsAnyway(syntax, content)) continue;
    if (kept.some((other) => overlaps(content, other.content))) continue;
    if (isNoStatement(syntax, content) || isUnspoken(syntax, content)) mute.add(content.cue);
    else kept.push(one);
  }
  return kept.sort((a, b) => a.content.first - b.content.first);
}

/**
 * Raises the likeliest of those that grammar shows to be reported, and leaves out what a verb inside them reports: that
 * is part of what is said.
 */
function withCertain(syntax: Syntax, scored: Scored[]): Scored[] {
  const certain = new Map<string, Scored>();
  for (const one of scored) {
    const { cue, shape, from } = one.content;
    const key = `${cue} ${shape} ${from === "second"}`;
    if (!certain.has(key) && isCertain(syntax, one.content)) certain.set(key, one);
  }
  if (certain.size === 0) return scored;
  const raised = new Set(certain.values());
  return scored
    .filter(
      ({ content: { cue } }) =>
        ![...raised].some(
          ({ content }) => cue !== content.cue && cue >= content.first && cue < content.last,
        ),
    )
    .map((one) =>
      raised.has(one) ? { ...one, probability: Math.max(one.probability, CERTAIN) } : one,
    )
    .sort((a, b) => b.probability - a.probability);
}

/** "Told the house that": but "writes | programs | that count fish" describes the programs. */
const reportsAnyway = (syntax: Syntax, content: ContentSpan): boolean =>
  isCertain(syntax, content) &&
  !/^(?:write|read|post|publish)$/.test(cueOf(syntax.parsed.tokens[content.cue])?.base ?? "");

const CERTAIN = 0.5;

const overlaps = (a: ContentSpan, b: ContentSpan): boolean => a.first < b.last && b.first < a.last;
