import type { Mention } from "../mentions";
import type { CueLink } from "../syntax";
import type { Geometry } from "./placement";

/** The pattern that ties a mention to a quotation, in words for a reviewer. */
export interface RuleHit {
  rule: string;
  /** Comparable between mentions; above 1 is a firm tie. */
  strength: number;
}

/**
 * Takes how a mention lies to a quotation and to a verb, and, where its sentence leads into the
 * quotation with a colon, its place among the mentions there, else -1; gives the firmest pattern
 * that fits.
 */
export function applyRules(
  mention: Mention,
  link: CueLink,
  lie: Geometry,
  placeInLead: number,
): RuleHit {
  const near = lie.sentences === 0 && lie.paragraphs === 0;
  const say = link.forwardClass === "say" || link.invertedClass === "say";
  const weak =
    mention.kind === "place" || (mention.kind === "pronoun" && mention.gender === null) ? 0.4 : 0;
  const far = 0.03 * Math.min(lie.distance, 40) + 0.3 * lie.spansBetween + weak;
  if (near && link.according) return { rule: "“according to” names the source", strength: 3 - far };
  if (link.signed && lie.after && lie.distance <= 2 && lie.spansBetween === 0) {
    return { rule: "the name signs the quotation after a dash", strength: 3.2 - far };
  }
  if (near && link.colon && !lie.after && lie.distance <= 3) {
    return { rule: "a colon after the name leads into the quotation", strength: 3 - far };
  }
  if (near && link.inverted >= 0 && lie.after && lie.cueDistance <= 2) {
    return { rule: "the verb stands between quotation and name", strength: 3.2 - far };
  }
  const subject =
    link.forward >= 0 &&
    link.forwardGap <= 4 &&
    (link.forwardFinite || link.forwardClass === "say");
  if (near && subject && !link.afterPreposition) {
    const bonus = (say ? 0.6 : 0) + (lie.cueDistance <= 2 ? 0.6 : 0) - 0.1 * link.forwardGap;
    return { rule: "the name is the subject of the reporting verb", strength: 2 + bonus - far };
  }
  if (near && link.saying)
    return { rule: "the quotation comes from what the source wrote or said", strength: 1.8 - far };
  // "He then listed what matters to him: | “...”": whoever the sentence is about, first of all.
  if (placeInLead >= 0 && !link.afterPreposition && lie.spansBetween === 0) {
    return {
      rule: "its sentence leads into the quotation with a colon",
      strength: 2.2 - 0.3 * placeInLead - weak,
    };
  }
  if (!lie.after && lie.sentences <= 1 && subject && say) {
    return { rule: "the reporting verb stands in the sentence before", strength: 1.6 - far };
  }
  const side = lie.after ? 0.3 : 0;
  const object = link.afterPreposition ? 0.3 : 0;
  return {
    rule: "the nearest likely source",
    strength: 1 - far - side - object - 0.4 * lie.sentences,
  };
}
