import type { Scene } from "../attribution";
import { speakerClassOf } from "../lexicon";
import type { Mention } from "../mentions";
import { BEFORE, BEFORE_VERB_2, CLASS, FeatureList, KIND, NEXT, NOUN, PRONOUN } from "../models";
import { cueOf } from "../tokens";
import type { CueLink } from "./cue-links";

/** Takes a scene, a reporting verb and a mention in its sentence; gives what tells its subject. */
export function sourceFeatures(
  scene: Scene,
  cue: number,
  mention: Mention,
  link: CueLink,
): FeatureList {
  const { parsed, at } = scene;
  const { tokens } = parsed;
  const list = new FeatureList();
  const after = mention.head > cue;
  const [from, to] = after ? [cue + 1, mention.outerFirst] : [mention.last, cue];
  const head = tokens[mention.head]!;
  list.oneOf("kind", mention.kind, KIND);
  list.oneOf("noun", mention.kind === "nominal" ? speakerClassOf(head.lower) : null, NOUN);
  list.oneOf("pronoun", mention.kind === "pronoun" ? head.lower : null, PRONOUN);
  list.flag("plural", mention.plural);
  list.flag("after", after);
  list.number("distance", at.outer[Math.max(from, to)]! - at.outer[Math.min(from, to)]!, 30);
  list.number("mentions between", Math.abs(at.mentionsBefore[to]! - at.mentionsBefore[from]!), 8);
  list.flag("forward is verb", link.forward === cue);
  list.flag("forward is earlier", link.forward >= 0 && link.forward < cue);
  list.oneOf("forward class", link.forwardClass, CLASS);
  list.number("forward gap", link.forwardGap, 15);
  list.flag("inverted", link.inverted === cue);
  list.flag("inverted elsewhere", link.inverted >= 0 && link.inverted !== cue);
  list.flag("after preposition", link.afterPreposition);
  list.flag("after verb", link.afterVerb);
  const sentence = parsed.sentences[head.sentence]!;
  list.number("ordinal", at.mentionsBefore[mention.head]! - at.mentionsBefore[sentence.first]!, 6);
  list.number("place", mention.outerFirst - sentence.first, 20);
  list.oneOf("before", tokens[mention.outerFirst - 1]?.lower ?? null, BEFORE);
  list.oneOf("next", tokens[mention.last]?.lower ?? null, NEXT);
  const verb = tokens[cue]!;
  const kind = cueOf(verb);
  list.oneOf("class", kind?.class ?? null, CLASS);
  list.flag("finite", kind?.finite === true);
  list.flag("gerund", verb.lower.endsWith("ing"));
  list.oneOf("before verb", tokens[cue - 1]?.lower ?? null, BEFORE_VERB_2);
  list.number("verb place", cue - sentence.first, 30);
  addBetween(list, scene, from, to);
  return list;
}

/** What is between, from running counts, since the sentence may be very long. */
function addBetween(list: FeatureList, { at }: Scene, from: number, to: number): void {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const between = (counts: Int32Array) => counts[last]! - counts[first]!;
  list.number("commas between", between(at.commas), 4);
  list.number("verbs between", between(at.verbs), 4);
  list.flag("relative between", between(at.relatives) > 0);
  list.flag("and between", between(at.ands) > 0);
}
