import { speakerClassOf } from "../lexicon";
import type { Mention } from "../mentions";
import { CUE_CLASS, classes, FeatureList, MENTION_KIND, PRONOUN, SPEAKER_NOUN } from "../models";
import type { ParsedText } from "../parse";
import { cueOf } from "../tokens";
import type { CueLink } from "./cue-links";
import type { RunningCounts } from "./running-counts";

const BEFORE = classes(`, — – - ( and by to of from as with that when while but in`);
const AFTER = classes(`, 's ’s ( who and of has is was to in on for have .`);
const BEFORE_VERB = classes(`, and to who has have was been is that not also by`);

/** A parsed text with its running counts, and how each mention relates to the verbs around it. */
export interface LinkedText {
  parsed: ParsedText;
  counts: RunningCounts;
  link(mention: Mention): CueLink;
}

/** Returns the features of a mention as the subject of a reporting verb in its sentence. */
export function subjectFeatures(linked: LinkedText, cue: number, mention: Mention): FeatureList {
  const { parsed, counts } = linked;
  const { tokens } = parsed;
  const link = linked.link(mention);
  const list = new FeatureList();
  const after = mention.head > cue;
  const [from, to] = after ? [cue + 1, mention.outerFirst] : [mention.last, cue];
  const head = tokens[mention.head]!;
  list.oneOf("kind", mention.kind, MENTION_KIND);
  list.oneOf("noun", mention.kind === "nominal" ? speakerClassOf(head.lower) : null, SPEAKER_NOUN);
  list.oneOf("pronoun", mention.kind === "pronoun" ? head.lower : null, PRONOUN);
  list.flag("plural", mention.plural);
  list.flag("after", after);
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  list.number("distance", counts.outside[last]! - counts.outside[first]!, 30);
  list.number("mentions between", Math.abs(counts.mentions[to]! - counts.mentions[from]!), 8);
  list.flag("forward is verb", link.forward === cue);
  list.flag("forward is earlier", link.forward >= 0 && link.forward < cue);
  list.oneOf("forward class", link.forwardClass, CUE_CLASS);
  list.number("forward gap", link.forwardGap, 15);
  list.flag("inverted", link.inverted === cue);
  list.flag("inverted elsewhere", link.inverted >= 0 && link.inverted !== cue);
  list.flag("after preposition", link.afterPreposition);
  list.flag("after verb", link.afterVerb);
  const sentence = parsed.sentences[head.sentence]!;
  list.number("ordinal", counts.mentions[mention.head]! - counts.mentions[sentence.first]!, 6);
  list.number("place", mention.outerFirst - sentence.first, 20);
  list.oneOf("before", tokens[mention.outerFirst - 1]?.lower ?? null, BEFORE);
  list.oneOf("next", tokens[mention.last]?.lower ?? null, AFTER);
  const verb = tokens[cue]!;
  const kind = cueOf(verb);
  list.oneOf("class", kind?.class ?? null, CUE_CLASS);
  list.flag("finite", kind?.finite === true);
  list.flag("gerund", verb.lower.endsWith("ing"));
  list.oneOf("before verb", tokens[cue - 1]?.lower ?? null, BEFORE_VERB);
  list.number("verb place", cue - sentence.first, 30);
  addBetween(list, counts, first, last);
  return list;
}

/** What lies between verb and mention, from running counts, since a sentence may be very long. */
function addBetween(list: FeatureList, counts: RunningCounts, first: number, last: number): void {
  const between = (sums: Int32Array) => sums[last]! - sums[first]!;
  list.number("commas between", between(counts.commas), 4);
  list.number("verbs between", between(counts.verbs), 4);
  list.flag("relative between", between(counts.relatives) > 0);
  list.flag("and between", between(counts.ands) > 0);
}
