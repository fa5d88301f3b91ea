import { identify } from "../anaphora";
import { type Attribution, Chronicle, type Scene } from "../attribution";
import type { Mention } from "../mentions";
import { type Models, scoreTrees, sigmoid } from "../models";
import { sourceOfVerb } from "../syntax";
import { stretchFeatures } from "./content-features";
import { type Stretch, stretchesOf } from "./content-spans";

/** Reported speech found: the stretch, how likely it is, and whose. */
export interface Reported {
  stretch: Stretch;
  probability: number;
  attribution: Attribution | null;
}

// Chosen where precision and recall balance on held-out folds.
export const REPORTED_FLOOR = 0.38;

/**
 * Takes a scene and the models; gives the reported speech in it, in order, none overlapping. Only
 * some sentences are looked at, and another probability is enough, where that is said.
 */
export function findReported(
  scene: Scene,
  models: Models,
  { sentences, floor } = { sentences: scene.parsed.sentences, floor: REPORTED_FLOOR },
): Reported[] {
  const found: Reported[] = [];
  const chronicle = new Chronicle(scene.parsed);
  for (const sentence of sentences) {
    const scored = stretchesOf(scene, sentence)
      .map((stretch) => ({
        stretch,
        probability: sigmoid(scoreTrees(models.reported, stretchFeatures(scene, stretch).values)),
      }))
      .filter(({ probability }) => probability >= floor)
      .sort((a, b) => b.probability - a.probability);
    const kept: typeof scored = [];
    for (const one of scored) {
      if (!kept.some((other) => overlaps(one.stretch, other.stretch))) kept.push(one);
    }
    kept.sort((a, b) => a.stretch.first - b.stretch.first);
    for (const { stretch, probability } of kept) {
      const attribution = sourceOf(scene, stretch, chronicle, models);
      if (attribution) chronicle.noteSpeaker(attribution.entity);
      found.push({ stretch, probability, attribution });
    }
  }
  return found;
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.first < b.last && b.first < a.last;

function sourceOf(
  scene: Scene,
  stretch: Stretch,
  chronicle: Chronicle,
  models: Models,
): Attribution | null {
  const according = stretch.shape.startsWith("according");
  const named = according ? mentionAt(scene, stretch.cue + 2) : null;
  const chosen = named ? { mention: named, probability: 0.95 } : sourceOfVerb(scene, stretch.cue);
  if (!chosen) return null;
  const { mention, probability } = chosen;
  const rule = according
    ? "“according to” names the source"
    : "the source is the subject of the reporting verb";
  const link = { ...scene.link(mention), according };
  return identify(
    scene,
    null,
    { mention, link, rule: { rule, strength: 2 }, verb: stretch.cue, probability },
    chronicle,
    models,
  );
}

function mentionAt({ parsed, at }: Scene, token: number): Mention | null {
  for (let k = at.mentionsBefore[token]!; k < at.mentionsBefore[token]! + 2; k++) {
    const index = at.outerMentions[k];
    const mention = index === undefined ? null : parsed.mentions[index]!;
    if (mention && mention.first - token < 6) return mention;
  }
  return null;
}
