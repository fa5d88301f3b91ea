import { FUNCTION_WORDS, speakerClassOf } from "../../lexicon";
import { CUE_CLASS, FeatureList, MENTION_KIND, SPEAKER_NOUN } from "../../models";
import type { Syntax } from "../../syntax";
import { cueOf, type Token } from "../../tokens";
import type { ContentSpan } from "../content-span";
import {
  AFTER_LAST,
  AFTER_VERB,
  BEFORE_FIRST,
  BEFORE_VERB,
  FIRST,
  FROM,
  SECOND_AFTER_LAST,
  SHAPE,
  SUBJECT_PRONOUN,
  TO,
  VERB,
} from "./content-classes";

const AUXILIARIES = new Set(
  "is are was were has have had will would should could can may might must do does did be been".split(
    " ",
  ),
);

/** Returns the features that distinguish indirect speech from other text. */
export function contentFeatures(syntax: Syntax, content: ContentSpan): FeatureList {
  const { tokens, sentences } = syntax.parsed;
  const list = new FeatureList();
  const { cue, first, last } = content;
  const verb = tokens[cue]!;
  const kind = cueOf(verb);
  const sentence = sentences[verb.sentence]!;
  list.oneOf("shape", content.shape, SHAPE);
  list.oneOf("from", content.from, FROM);
  list.oneOf("to", content.to, TO);
  list.oneOf("verb", verb.lower, VERB);
  list.oneOf("class", kind?.class ?? null, CUE_CLASS);
  list.flag("finite", kind?.finite === true);
  addNeighbours(list, tokens, cue, first, last);
  list.number("words", last - first, 50);
  list.number("gap", content.shape.endsWith("after") ? first - cue : cue - last, 20);
  list.flag("to the end", last >= sentence.last - 2);
  list.flag("opens sentence", first === sentence.first);
  list.number("sentence words", sentence.last - sentence.first, 60);
  list.flag("verb opens sentence", cue - sentence.first <= 1);
  list.number("verb place", cue - sentence.first, 40);
  addInside(list, tokens, first, last);
  addSubject(list, syntax, cue);
  list.number(
    "quotations",
    syntax.counts.spans[sentence.last]! - syntax.counts.spans[sentence.first]!,
    4,
  );
  list.number("quotations inside", syntax.counts.spans[last]! - syntax.counts.spans[first]!, 3);
  list.flag("quotation after", tokens[last]?.kind === "mark" || tokens[last + 1]?.kind === "mark");
  list.number("paragraph", verb.paragraph, 6);
  return list;
}

function addNeighbours(
  list: FeatureList,
  tokens: Token[],
  cue: number,
  first: number,
  last: number,
): void {
  const before = tokens[cue - 1]?.lower ?? null;
  list.oneOf("before verb", before, BEFORE_VERB);
  list.oneOf("after verb", tokens[cue + 1]?.lower ?? null, AFTER_VERB);
  list.oneOf("first", tokens[first]!.lower, FIRST);
  list.flag("first capital", tokens[first]!.cap);
  list.oneOf("before first", tokens[first - 1]?.lower ?? null, BEFORE_FIRST);
  list.oneOf("after last", tokens[last]?.text ?? null, AFTER_LAST);
  list.oneOf("second after last", tokens[last + 1]?.lower ?? null, SECOND_AFTER_LAST);
}

function addInside(list: FeatureList, tokens: Token[], first: number, last: number): void {
  let commas = 0;
  let cues = 0;
  let auxiliaries = 0;
  let past = 0;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (t.text === ",") commas++;
    if (i > first && cueOf(t)?.finite) cues++;
    if (t.kind !== "word") continue;
    if (AUXILIARIES.has(t.lower)) auxiliaries++;
    if (!t.cap && t.lower.endsWith("ed")) past++;
  }
  list.number("commas", commas, 4);
  list.number("verbs of saying inside", cues, 4);
  list.number("auxiliaries", auxiliaries, 4);
  list.number("past forms", past, 4);
  list.flag("second is function word", FUNCTION_WORDS.has(tokens[first + 1]?.lower ?? ""));
}

function addSubject(list: FeatureList, syntax: Syntax, cue: number): void {
  const { tokens } = syntax.parsed;
  const subject = syntax.subjectOf(cue);
  const link = subject && syntax.link(subject);
  list.oneOf("subject", subject?.kind ?? null, MENTION_KIND);
  list.oneOf(
    "subject noun",
    subject?.kind === "nominal" ? speakerClassOf(tokens[subject.head]!.lower) : null,
    SPEAKER_NOUN,
  );
  list.oneOf(
    "subject word",
    subject?.kind === "pronoun" ? tokens[subject.head]!.lower : null,
    SUBJECT_PRONOUN,
  );
  list.number("subject gap", link ? (link.inverted === cue ? 0 : link.forwardGap) : 30, 20);
  list.flag("subject after", subject !== null && subject.head > cue);
  list.flag("subject after preposition", link?.afterPreposition === true);
}
