import type { Scene } from "../attribution";
import type { Mention } from "../mentions";
import { scoreTrees, softmax, type Trees } from "../models";
import { sourceFeatures } from "./subject-features";

const BEFORE = 10;
const AFTER = 3;

/** Takes a scene and a reporting verb; gives the mentions in its sentence that may be its subject. */
export function sourcesNear({ parsed, at }: Scene, cue: number): Mention[] {
  const { tokens, mentions } = parsed;
  const here = at.mentionsBefore[cue]!;
  const found: Mention[] = [];
  for (
    let k = Math.max(0, here - BEFORE);
    k < Math.min(here + AFTER, at.outerMentions.length);
    k++
  ) {
    const mention = mentions[at.outerMentions[k]!]!;
    if (mention.head !== cue && tokens[mention.head]!.sentence === tokens[cue]!.sentence)
      found.push(mention);
  }
  return found;
}

/** Takes a scene, a reporting verb and the model; gives how likely each mention near is its subject. */
export function subjectShares(scene: Scene, cue: number, model: Trees): Map<Mention, number> {
  const options = sourcesNear(scene, cue);
  const scores = options.map((mention) =>
    scoreTrees(model, sourceFeatures(scene, cue, mention, scene.link(mention)).values),
  );
  const shares = softmax(scores);
  return new Map(options.map((mention, i) => [mention, shares[i]!]));
}

/** Takes a scene and a reporting verb; gives its likeliest subject and how likely that is. */
export function sourceOfVerb(
  scene: Scene,
  cue: number,
): { mention: Mention; probability: number } | null {
  let best: { mention: Mention; probability: number } | null = null;
  for (const mention of sourcesNear(scene, cue)) {
    const probability = scene.share(cue, mention);
    if (!best || probability > best.probability) best = { mention, probability };
  }
  return best;
}
