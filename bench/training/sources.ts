import type { Scene } from "../../lib/extract/attribution";
import { sourceFeatures, sourcesNear } from "../../lib/extract/syntax";
import { cueOf, type Token } from "../../lib/extract/tokens";
import type { Examples } from "./boost";
import type { GoldArticle } from "./corpora";
import { isSource } from "./gold";

/** Takes a scene of an annotated article; adds for each annotated verb the mentions near it. */
export function addSources(article: GoldArticle, scene: Scene, examples: Examples): void {
  const { parsed } = scene;
  for (const gold of article.quotes) {
    if (!gold.cue_span || !gold.speaker_span) continue;
    const [start, end] = gold.cue_span;
    const cue = lastVerb(parsed.tokens, start, end);
    if (cue < 0) continue;
    const options = sourcesNear(scene, cue);
    const right = options.map((mention) => isSource(parsed, mention, gold));
    if (!right.includes(true) || options.length < 2) continue;
    examples.groups!.push(examples.rows.length);
    options.forEach((mention, i) => {
      const list = sourceFeatures(scene, cue, mention, scene.link(mention));
      if (examples.names.length === 0) examples.names = list.names;
      examples.rows.push(list.values);
      examples.labels.push(right[i] ? 1 : 0);
      examples.weights.push(gold.optional ? 0.5 : 1);
    });
  }
}

/** The last reporting verb within a cue, which is the one that governs: "went on to | say". */
function lastVerb(tokens: Token[], start: number, end: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let found = -1;
  for (let i = low; i < tokens.length && tokens[i]!.start < end; i++) {
    if (cueOf(tokens[i])) found = i;
  }
  return found;
}
