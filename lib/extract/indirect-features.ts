import { cueOf } from "./cues";
import { FUNCTION_WORDS } from "./data/function-words";
import { FeatureList } from "./feature-list";
import { EDGES_FROM, EDGES_TO, SHAPES, type Stretch } from "./indirect-candidates";
import { sourceClassOf } from "./nouns";
import type { Scene } from "./speaker-cases";
import type { Token } from "./tokens";

const VERBS =
  `said says say saying told tell tells telling asked ask asks asking added adding wrote writes argued
  argue argues arguing noted notes noting suggested suggests suggest suggesting announced reported reports report
  found find finds showed shows show called calls call calling accused described cited citing criticized denied
  denies urged urging warned warns warning claimed claims claim acknowledged promised pledged vowed praised
  defended endorsed rejected dismissed questioned proposed insisted insists expressed declined refused agreed
  believe believes believed think thinks thought hope hopes hoped want wants wanted expected expects know knows
  knew support supported discussed discuss talk talked talking spoke mentioned revealed indicated predicted
  concluded explained declared stated confirmed recalled complained learned decided plans planned seen saw see
  talks attacked blasted pushed pressed offered raised address addressed alleged concedes conceded contends contended`.split(
    /\s+/,
  );
const FIRSTS =
  `that to whether if how why what about the a an he she they it we i his her their him them no not there
  this these those who which when for on of in as with and at`.split(/\s+/);
const AUXILIARIES = new Set(
  "is are was were has have had will would should could can may might must do does did be been".split(
    " ",
  ),
);

/** Takes a scene and a stretch in it; gives what tells reported speech from other text. */
export function stretchFeatures(scene: Scene, stretch: Stretch): FeatureList {
  const { tokens, sentences } = scene.reading;
  const list = new FeatureList();
  const { cue, first, last } = stretch;
  const verb = tokens[cue]!;
  const kind = cueOf(verb);
  const sentence = sentences[verb.sentence]!;
  list.oneOf("shape", stretch.shape, SHAPES);
  list.oneOf("from", stretch.from, EDGES_FROM);
  list.oneOf("to", stretch.to, EDGES_TO);
  list.oneOf("verb", verb.lower, VERBS);
  list.oneOf("class", kind?.class ?? null, ["say", "speak", "think", "show"]);
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
  list.flag("quotation after", tokens[last]?.kind === "mark" || tokens[last + 1]?.kind === "mark");
  list.number("paragraph", verb.block, 6);
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
  list.oneOf("before verb", before, [
    ...[
      "to",
      "not",
      "has",
      "have",
      "had",
      "is",
      "was",
      "are",
      "been",
      "be",
      "will",
      "would",
      "also",
      "who",
      "and",
      ",",
    ],
    ...[
      "the",
      "a",
      "his",
      "her",
      "their",
      "by",
      "of",
      "that",
      "could",
      "can",
      "he",
      "she",
      "they",
      "it",
      "i",
      "we",
    ],
  ]);
  list.oneOf("after verb", tokens[cue + 1]?.lower ?? null, [...FIRSTS, ",", ".", ":", "by", "out"]);
  list.oneOf("first", tokens[first]!.lower, FIRSTS);
  list.flag("first capital", tokens[first]!.cap);
  list.oneOf("before first", tokens[first - 1]?.lower ?? null, [
    ",",
    "about",
    "for",
    "on",
    "to",
    "of",
    "that",
    "against",
  ]);
  list.oneOf("after last", tokens[last]?.text ?? null, [
    ",",
    ".",
    ";",
    "—",
    "–",
    "-",
    "--",
    "and",
    "but",
    "“",
    '"',
    "''",
  ]);
  list.oneOf("second after last", tokens[last + 1]?.lower ?? null, [
    "and",
    "but",
    "which",
    "who",
    "as",
    "saying",
    "adding",
  ]);
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
  const { tokens } = scene.reading;
  const subject = scene.subjectOf(cue);
  const link = subject && scene.link(subject);
  list.oneOf("subject", subject?.kind ?? null, [
    "person",
    "org",
    "place",
    "unknown",
    "nominal",
    "pronoun",
  ]);
  list.oneOf(
    "subject noun",
    subject?.kind === "nominal" ? sourceClassOf(tokens[subject.head]!.lower) : null,
    [...["person", "group", "document"]],
  );
  list.oneOf("subject word", subject?.kind === "pronoun" ? tokens[subject.head]!.lower : null, [
    ...[
      "he",
      "she",
      "they",
      "it",
      "i",
      "we",
      "you",
      "who",
      "his",
      "her",
      "their",
      "which",
      "those",
    ],
  ]);
  list.number("subject gap", link ? (link.inverted === cue ? 0 : link.forwardGap) : 30, 20);
  list.flag("subject after", subject !== null && subject.head > cue);
  list.flag("subject after preposition", link?.afterPreposition === true);
}
