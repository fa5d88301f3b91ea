import type { Mention } from "./mention";
import type { Models } from "./models";
import { sourceFeatures } from "./source-features";
import type { Scene } from "./speaker-cases";
import { scoreTrees, softmax } from "./trees";

const BEFORE = 10;
const AFTER = 3;

/** Takes a scene and a reporting verb; gives the mentions in its sentence that may be its subject. */
export function sourcesNear({ reading, at }: Scene, cue: number): Mention[] {
  const { tokens, mentions } = reading;
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

/** Takes a scene, a reporting verb and the models; gives its likeliest subject and how likely that is. */
export function sourceOfVerb(
  scene: Scene,
  cue: number,
  models: Models,
): { mention: Mention; probability: number } | null {
  const options = sourcesNear(scene, cue);
  if (options.length === 0) return null;
  const scores = options.map((mention) =>
    scoreTrees(models.source, sourceFeatures(scene, cue, mention, scene.link(mention)).values),
  );
  const shares = softmax(scores);
  const best = shares.indexOf(Math.max(...shares));
  return { mention: options[best]!, probability: shares[best]! };
}
