import type { Scene } from "../attribution";
import { FUNCTION_WORDS, speakerClassOf } from "../lexicon";
import {
  AFTER_LAST,
  AFTER_VERB,
  BEFORE_FIRST,
  BEFORE_VERB,
  CLASS,
  FeatureList,
  FIRST,
  FROM,
  KIND,
  NOUN,
  SECOND_AFTER_LAST,
  SHAPE,
  SUBJECT_WORD,
  TO,
  VERB,
} from "../models";
import { cueOf, type Token } from "../tokens";
import type { Stretch } from "./content-spans";

const AUXILIARIES = new Set(
  "is are was were has have had will would should could can may might must do does did be been".split(
    " ",
  ),
);

/** Takes a scene and a stretch in it; gives what tells reported speech from other text. */
export function stretchFeatures(scene: Scene, stretch: Stretch): FeatureList {
  const { tokens, sentences } = scene.parsed;
  const list = new FeatureList();
  const { cue, first, last } = stretch;
  const verb = tokens[cue]!;
  const kind = cueOf(verb);
  const sentence = sentences[verb.sentence]!;
  list.oneOf("shape", stretch.shape, SHAPE);
  list.oneOf("from", stretch.from, FROM);
  list.oneOf("to", stretch.to, TO);
  list.oneOf("verb", verb.lower, VERB);
  list.oneOf("class", kind?.class ?? null, CLASS);
  list.flag("finite", kind?.finite === true);
  addNeighbours(list, tokens, cue, first, last);
  list.number("words", last - first, 50);
  list.number("gap", stretch.shape.endsWith("after") ? first - cue : cue - last, 20);
  list.flag("to the end", last >= sentence.last - 2);
  list.flag("opens sentence", first === sentence.first);
  list.number("sentence words", sentence.last - sentence.first, 60);
  list.flag("verb opens sentence", cue - sentence.first <= 1);
  list.number("verb place", cue - sentence.first, 40);
  addInside(list, tokens, first, last);
  addSubject(list, scene, cue);
  list.number("quotations", scene.at.spans[sentence.last]! - scene.at.spans[sentence.first]!, 4);
  list.number("quotations inside", scene.at.spans[last]! - scene.at.spans[first]!, 3);
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
    if (AUXILIARIES.has(t.lower)) auxiliaries++;
    if (t.kind === "word" && t.lower.endsWith("ed") && !t.cap) past++;
  }
  list.number("commas", commas, 4);
  list.number("verbs of saying inside", cues, 4);
  list.number("auxiliaries", auxiliaries, 4);
  list.number("past forms", past, 4);
  list.flag("second is function word", FUNCTION_WORDS.has(tokens[first + 1]?.lower ?? ""));
}

function addSubject(list: FeatureList, scene: Scene, cue: number): void {
  const { tokens } = scene.parsed;
  const subject = scene.subjectOf(cue);
  const link = subject && scene.link(subject);
  list.oneOf("subject", subject?.kind ?? null, KIND);
  list.oneOf(
    "subject noun",
    subject?.kind === "nominal" ? speakerClassOf(tokens[subject.head]!.lower) : null,
    NOUN,
  );
  list.oneOf(
    "subject word",
    subject?.kind === "pronoun" ? tokens[subject.head]!.lower : null,
    SUBJECT_WORD,
  );
  list.number("subject gap", link ? (link.inverted === cue ? 0 : link.forwardGap) : 30, 20);
  list.flag("subject after", subject !== null && subject.head > cue);
  list.flag("subject after preposition", link?.afterPreposition === true);
}
