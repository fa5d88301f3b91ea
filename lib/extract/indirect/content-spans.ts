import { PREPOSITIONS } from "../lexicon";
import type { Syntax } from "../syntax";
import { cueOf, type Sentence, type Token } from "../tokens";
import { questionEnd } from "./asked";
import { isAuxiliary } from "./auxiliary";
import { GOVERNS, saysClause } from "./certain-contents";
import {
  addresseeEnd,
  beginsClause,
  clauseAfterVerb,
  DAYPART,
  isAddressed,
  isAsked,
  isDate,
  isPeriod,
  opensClause,
  tells,
} from "./clause-starts";
import { furtherRequest } from "./clauses-behind";
import { describedBefore, namedBefore } from "./colon-speakers";
import { contentEnds, isQuotedIn, OPENERS } from "./content-ends";
import type { ContentSpan } from "./content-span";
import { addBefore, isFronted } from "./contents-before";
import { isPronounClause } from "./finite";
import { appositionEnd } from "./source-apposition";
import { sourceIn } from "./source-phrases";

const MAX_SENTENCE = 120;
const PREPOSITION = new Set("about for on to of against with over out as in off up by".split(" "));

/** Finds the parts of a sentence that may be indirect speech. Skips very long sentences. */
export function contentSpans(syntax: Syntax, sentence: Sentence): ContentSpan[] {
  const { tokens } = syntax.parsed;
  if (sentence.last - sentence.first > MAX_SENTENCE) return [];
  const found: ContentSpan[] = [];
  const question = questionEnd(tokens, sentence);
  for (let i = sentence.first; i < sentence.last; i++) {
    const t = tokens[i]!;
    if (t.text === ":" && found.length === 0) addColon(syntax, sentence, i, found);
    if (t.span >= 0 || t.kind !== "word") continue;
    if (i < question) continue;
    if (sourceIn(tokens, i) >= 0) addAccording(syntax, sentence, i, found);
    else if (cueOf(t) && !(t.cap && i > sentence.first) && !isAsked(tokens, sentence, i)) {
      // "If you ask", "should anyone ask": the reader.
      if (t.lower === "ask" && /^(?:you|anyone|anybody|one)$/.test(tokens[i - 1]?.lower ?? ""))
        continue;
      addAfter(tokens, sentence, i, found);
      addSecond(tokens, sentence, i, found);
      const request = furtherRequest(tokens, sentence, i);
      if (request >= 0)
        for (const [last, to] of contentEnds(tokens, sentence, request))
          found.push({ cue: i, shape: "after", first: request, last, from: "second", to });
      addBefore(syntax, sentence, i, found);
    }
  }
  return found;
}

/** "Said that it was “late” and | that he would wait": what else a verb reports behind words in quotation marks. */
function addSecond(tokens: Token[], sentence: Sentence, cue: number, found: ContentSpan[]): void {
  if (cueOf(tokens[cue])!.class !== "say" || !cueOf(tokens[cue])!.finite) return;
  for (let i = cue + 3; i < sentence.last - 2; i++) {
    const t = tokens[i]!;
    if (t.span < 0 && cueOf(t)?.finite && !t.cap) return;
    if (t.span >= 0 || t.lower !== "and" || tokens[i + 1]!.lower !== "that") continue;
    if (!isQuotedIn(tokens, cue, i)) return;
    for (const [last, to] of contentEnds(tokens, sentence, i + 1))
      found.push({ cue, shape: "after", first: i + 1, last, from: "second", to });
    return;
  }
}

function addAfter(tokens: Token[], sentence: Sentence, cue: number, found: ContentSpan[]): void {
  const starts = new Map<number, string>();
  const put = (at: number, from: string) => {
    if (tokens[at]?.text === ";") at++;
    // "It was late, he pointed | out, | and cold": the rest of the verb.
    if (tokens[at]?.lower === "out" && tokens[at + 1]?.text === ",") return;
    if (at >= sentence.last || starts.has(at) || tokens[at]!.kind === "punct") return;
    if (!JOINS.test(tokens[at]!.lower)) starts.set(at, from);
  };
  const next = cue + (/^[,:]$/.test(tokens[cue + 1]?.text ?? "") ? 2 : 1);
  const clause = clauseAfterVerb(tokens, sentence, cue, next);
  if (clause >= 0) {
    for (const [last, to] of contentEnds(tokens, sentence, clause))
      found.push({ cue, shape: "after", first: clause, last, from: "that", to });
    return;
  }
  const { base } = cueOf(tokens[cue])!;
  if (saysClause(tokens, cue)) {
    for (const [last, to] of contentEnds(tokens, sentence, cue + 1))
      found.push({ cue, shape: "after", first: cue + 1, last, from: "next", to });
    return;
  }
  // "Lee said, in a sign that": what follows a comma is not what the verb reports.
  const aside = tokens[cue + 1]?.text === ",";
  const addressed = next < sentence.last && tells(tokens[cue]) && isAddressed(tokens, cue, next);
  // "Told | reporters | she was joking": whoever is told is no part of it.
  const dated = tokens[next + 1] && isDate(tokens[next + 1]!) && tokens[next]!.kind === "word";
  // "Told public radio | it was late": whoever is told comes first.
  const told =
    base === "tell" && !OPENERS.has(tokens[next]?.lower ?? "") && tokens[next]?.lower !== "of";
  const opener = tokens[next]?.lower ?? "";
  const adjunct =
    aside && (PREPOSITIONS.has(opener) || /^(?:who|which|when|as)$|ing$/.test(opener));
  const governed = GOVERNS.get(opener)?.test(base) === true;
  if (
    !addressed &&
    !told &&
    !adjunct &&
    !governed &&
    !(dated && PREPOSITIONS.has(tokens[next]!.lower))
  )
    put(next, "next");
  // "Said privately | they doubted it".
  if (
    ADVERB.test(opener) &&
    (beginsClause(tokens, next + 1) || isPronounClause(tokens, next + 1))
  ) {
    starts.delete(next);
    put(next + 1, "next");
  }
  if (PREPOSITION.has(tokens[next]?.lower ?? "") && !dated && !aside) put(next + 1, "preposition");
  for (let i = next; i < Math.min(next + 9, sentence.last) && !aside; i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || t.text === ";") break;
    // "“...,” says Lee, sitting on a chair | that creaks": the words in marks are what is said.
    if (t.text === "," && tokens[cue - 1]?.kind === "mark") break;
    // "Said on Friday, amid claims | that", "told aides, batting away | talk": what goes with it.
    if (t.text === "," && isCircumstance(tokens, i + 1)) break;
    // "Agreed to meet, according | to a readout": no infinitive.
    if (
      OPENERS.has(t.lower) &&
      // "Said on Monday, in | what | would be a first".
      !isSuchAs(tokens, i) &&
      !(t.lower === "that" && i > next && JUDGES_THING.test(base)) &&
      !/^(?:according|due|thanks|prior|owing)$/.test(tokens[i - 1]!.lower)
    )
      put(i, "that");
    if (isDate(t) || isPeriod(tokens, i)) {
      // "Told investors | last month |": when somebody was told.
      starts.delete(i - 1);
      const end = DAYPART.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
      // "Said Tuesday | it will": the day alone.
      if (i === next && opensClause(tokens, end)) starts.delete(i);
      // "The Vatican said on Monday, | making him the first": what goes with it.
      if (tokens[end]?.text !== ",") put(end, "time");
      else if (!isAttendant(tokens, end + 1)) put(end + 1, "time");
    }
    if (i === next && isAddressed(tokens, cue, i)) put(i + 1, "object");
    if (i === next) put(addresseeEnd(tokens, cue, i), "object");
    if (told && i > next && beginsClause(tokens, i)) put(i, "object");
  }
  for (const [first, from] of starts) {
    for (const [last, to] of contentEnds(tokens, sentence, first, base))
      found.push({ cue, shape: "after", first, last, from, to });
  }
}

/** Whether what follows a comma tells only when or how: "amid claims", "despite", "dismissing talk". */
const isCircumstance = (tokens: Token[], i: number): boolean =>
  /^(?:amid|amidst|despite|after|following|before|to|a|an)$|^(?!citing|adding|saying).{3,}ing$/.test(
    tokens[i]?.lower ?? "",
  );
/** "| Making | him the first", "| in what | would be a first": what goes with a statement behind a comma. */
const isAttendant = (tokens: Token[], i: number): boolean =>
  isSuchAs(tokens, i + 1) || /^(?!citing|adding|saying).{3,}ing$/.test(tokens[i]?.lower ?? "");

const isSuchAs = (tokens: Token[], i: number): boolean =>
  tokens[i]?.lower === "what" &&
  tokens[i - 1]!.lower === "in" &&
  tokens[i - 2]!.text === "," &&
  /^(?:would|could|may|might|is|was)$/.test(tokens[i + 1]?.lower ?? "");
// "Defends the raid | that hurt a woman": these have a thing as their object, which a clause then describes.
const JUDGES_THING =
  /^(?:defend|slam|blast|condemn|praise|criticise|criticize|denounce|hail|back|endorse|attack|rebuke|ridicule|mock|deride|decry|oppose)$/;
const ADVERB = /ly$|^(?:afterwards?|later|earlier|yesterday|today|again)$/;
// Nothing that is reported begins with these.
const JOINS = /^(?:and|but|or|though|although|while|citing|quoting)$/;
const MAX_NAME = 8;
const MAX_LEAD_IN = 18;

/** A headline: "Peter Marsh: | no deal before spring". */
function addColon(syntax: Syntax, sentence: Sentence, colon: number, found: ContentSpan[]): void {
  const { tokens } = syntax.parsed;
  const first = colon + 1;
  if (colon - sentence.first > MAX_LEAD_IN || tokens[colon]!.span >= 0) return;
  if (first >= sentence.last || tokens[first]!.kind === "mark") return;
  const named = colon - sentence.first <= MAX_NAME && namedBefore(syntax, colon);
  if (!named && !describedBefore(syntax, colon)) return;
  for (const [last, to] of contentEnds(tokens, sentence, first))
    if (to === "stop") found.push({ cue: colon, shape: "colon", first, last, from: "next", to });
}

const MAX_SOURCE = 26;

function addAccording(
  { parsed }: Syntax,
  sentence: Sentence,
  cue: number,
  found: ContentSpan[],
): void {
  const { tokens } = parsed;
  const comma = tokens[cue - 1]?.text === "," ? cue - 1 : cue;
  // "The talks were, in the words of an aide, “frank”": the source is of what follows.
  const opens = cue <= sentence.first + 1;
  if (!opens && isAuxiliary(tokens[comma - 1]!) && tokens[cue]!.lower !== "according") return;
  if (!opens && !isFronted(tokens, sentence.first, comma)) {
    const last = tokens[cue - 1]!.text === "," ? cue - 1 : cue;
    found.push({
      cue,
      shape: "according before",
      first: sentence.first,
      last,
      from: "sentence",
      to: "cue",
    });
    return;
  }
  for (let i = sourceIn(tokens, cue); i < Math.min(cue + MAX_SOURCE, sentence.last); i++) {
    if (tokens[i]!.text !== ",") continue;
    // "According to an official, who asked not to be named, | X".
    if (/^(?:who|which|whose|all|both)$/.test(tokens[i + 1]?.lower ?? "")) continue;
    const behind = appositionEnd(parsed, i);
    if (behind > i) {
      i = behind - 1;
      continue;
    }
    for (const [last, to] of contentEnds(tokens, sentence, i + 1)) {
      found.push({ cue, shape: "according after", first: i + 1, last, from: "clause", to });
    }
    if (i > cue + 8) break;
  }
}
