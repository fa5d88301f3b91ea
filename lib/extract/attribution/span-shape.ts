import { classes, FeatureList } from "../models";
import { type QuotedSpan, wordCount } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";

const LAST_TOKEN = classes(`, . ? ! … ...`);
const NEIGHBOUR = classes(`start comma colon stop dash bracket cue cap word mark`);

const MAX_REACH = 16;

/** What a quoted span and the words next to it look like, whoever the speaker is. */
export interface SpanShape {
  words: number;
  firstCap: boolean;
  endsWith: string;
  /** The kind of token next to it on each side. */
  before: string;
  after: string;
  /** Words between it and the nearest verb of saying on each side. */
  cueBefore: number;
  cueAfter: number;
  /** Those verbs, as token indices, or -1 if there is none. */
  verbLeft: number;
  verbRight: number;
  /** Its sentence contains nothing but quotations. */
  alone: boolean;
  startsSentence: boolean;
  endsSentence: boolean;
  startsParagraph: boolean;
  endsParagraph: boolean;
  spansInSentence: number;
  ordinal: number;
  /** All of this as features, worked out once for all candidates. */
  features: FeatureList;
}

/** Describes a quoted span. */
export function shapeOf({ parsed, counts }: Syntax, span: QuotedSpan): SpanShape {
  const { tokens, sentences } = parsed;
  const first = tokens[span.firstToken]!;
  const sentence = sentences[first.sentence]!;
  const beforeIndex = span.firstToken - 2;
  const afterIndex = span.closed ? span.lastToken + 1 : span.lastToken;
  const before = neighbour(tokens[beforeIndex], first);
  const after = neighbour(tokens[afterIndex], first);
  const left = nearestVerb(tokens, first, beforeIndex, -1);
  const right = nearestVerb(tokens, first, afterIndex, 1);
  const features = new FeatureList();
  const shape: SpanShape = {
    words: wordCount(tokens, span),
    firstCap: first.cap,
    endsWith: tokens[span.lastToken - 1]!.text,
    before,
    after,
    cueBefore: left.words,
    cueAfter: right.words,
    verbLeft: left.verb,
    verbRight: right.verb,
    alone: counts.outside[sentence.last]! === counts.outside[sentence.first]!,
    startsSentence: counts.outside[span.firstToken]! === counts.outside[sentence.first]!,
    endsSentence: counts.outside[sentence.last]! - counts.outside[span.lastToken]! <= 1,
    startsParagraph: tokens[beforeIndex]?.paragraph !== first.paragraph,
    endsParagraph: tokens[afterIndex]?.paragraph !== first.paragraph,
    spansInSentence: counts.spans[sentence.last]! - counts.spans[sentence.first]!,
    ordinal: counts.spans[span.firstToken]! - counts.spans[sentence.first]!,
    features,
  };
  addShape(features, shape);
  return shape;
}

function neighbour(t: Token | undefined, home: Token): string {
  if (!t || t.paragraph !== home.paragraph) return "start";
  if (t.text === ",") return "comma";
  if (t.text === ":") return "colon";
  if (/^[.!?…]$|^\.\.\.$/.test(t.text)) return "stop";
  if (/^[—–-]$|^--$/.test(t.text)) return "dash";
  if (t.kind === "punct") return "bracket";
  if (t.kind === "mark") return "mark";
  if (cueOf(t)) return "cue";
  return t.cap ? "cap" : "word";
}

const NO_VERB = { words: 60, verb: -1 };

/** The nearest verb of saying in the sentence, and how many words outside quotation marks separate it from the span. */
function nearestVerb(tokens: Token[], home: Token, from: number, step: 1 | -1): typeof NO_VERB {
  let words = 0;
  for (let i = from, looked = 0; looked < MAX_REACH; i += step, looked++) {
    const t = tokens[i];
    if (!t || t.sentence !== home.sentence || t.paragraph !== home.paragraph) break;
    if (t.span >= 0) continue;
    const cue = cueOf(t);
    if (cue && (cue.class === "say" || cue.class === "speak") && !t.cap) return { words, verb: i };
    words++;
  }
  return NO_VERB;
}

function addShape(list: FeatureList, shape: SpanShape): void {
  list.number("words", shape.words, 40);
  list.flag("first word capital", shape.firstCap);
  list.oneOf("ends with", shape.endsWith, LAST_TOKEN);
  list.oneOf("before", shape.before, NEIGHBOUR);
  list.oneOf("after", shape.after, NEIGHBOUR);
  list.number("cue before", shape.cueBefore, 20);
  list.number("cue after", shape.cueAfter, 20);
  list.flag("alone", shape.alone);
  list.flag("starts sentence", shape.startsSentence);
  list.flag("ends sentence", shape.endsSentence);
  list.flag("starts paragraph", shape.startsParagraph);
  list.flag("ends paragraph", shape.endsParagraph);
  list.number("spans in sentence", shape.spansInSentence, 6);
  list.number("ordinal", shape.ordinal, 6);
}
