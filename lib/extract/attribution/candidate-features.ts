import type { Mention } from "../mentions";
import { FeatureList } from "../models";
import type { Candidate } from "./candidates";
import type { SpeakersBefore } from "./speaker-history";

/** Returns the features of a candidate as the speaker. */
export function candidateFeatures(c: Candidate): FeatureList {
  const list = new FeatureList(c.features);
  addPlacement(list, c);
  addHistory(list, c);
  list.append(c.shape.features);
  return list;
}

function addPlacement(
  list: FeatureList,
  { placement, rule, behind, shape, leadsIn, shareLeft, shareRight }: Candidate,
): void {
  list.flag("after quotation", placement.after);
  list.number("distance", placement.distance);
  list.number("quotations between", placement.spansBetween, 6);
  list.number("sentences", placement.sentences, 6);
  list.number("paragraphs", placement.paragraphs, 6);
  list.number("mentions between", placement.mentionsBetween, 10);
  list.number("cue distance", placement.cueDistance, 30);
  list.flag("cue between", placement.cueBetween);
  list.flag("leads in", leadsIn);
  list.number("share left", 20 * shareLeft, 20);
  list.number("share right", 20 * shareRight, 20);
  list.flag(
    "cue nearest",
    placement.cueDistance >= 0 &&
      placement.cueDistance <= Math.min(shape.cueBefore, shape.cueAfter),
  );
  list.number("rule", 10 * rule.strength, 60);
  list.number("behind", 10 * behind, 60);
}

function addHistory(list: FeatureList, { mention, history }: Candidate): void {
  list.number("fits speaker before", genderFit(mention, history), 2);
  const { entity } = mention;
  list.flag("same mention as before", history.mention === mention);
  list.flag("same entity as before", entity >= 0 && entity === history.entity);
  list.flag("same entity as two before", entity >= 0 && entity === history.entityBefore);
  list.number("sentences since quotation", history.sentencesBack, 8);
  list.number("paragraphs since quotation", history.paragraphsBack, 6);
  list.flag("quotation before ends in comma", history.endsInComma);
  list.flag("speaker before came after", history.mentionAfter);
  list.number("spoken", entity >= 0 ? (history.spoken.get(entity) ?? 0) : 0, 8);
}

/**
 * Whether a singular pronoun may refer to the previous speaker: 1 if so, 2 if gender rules it out, 0 for other
 * mentions.
 */
function genderFit({ kind, gender }: Mention, { entity, gender: spoke }: SpeakersBefore): number {
  if (kind !== "pronoun" || gender === null || entity < 0) return 0;
  return spoke === null || spoke === gender ? 1 : 2;
}
