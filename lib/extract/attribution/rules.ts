import type { Mention } from "../mentions";
import type { CueLink } from "../syntax";
import type { Placement } from "./placement";

/** The pattern that links a mention to a quotation. */
export interface RuleHit {
  /** In words for the reviewer. */
  rule: string;
  /** Comparable between mentions. Above 1 the pattern is more than nearness. */
  strength: number;
}

/**
 * Finds the strongest pattern that links a mention to a quotation. `placeInLead` is the mention's
 * place in the sentence that introduces the quotation with a colon, or -1 if it is not in one.
 */
export function applyRules(
  mention: Mention,
  link: CueLink,
  placement: Placement,
  placeInLead: number,
): RuleHit {
  const near = placement.sentences === 0 && placement.paragraphs === 0;
  const say = link.forwardClass === "say" || link.invertedClass === "say";
  const weak =
    mention.kind === "place" || (mention.kind === "pronoun" && mention.gender === null) ? 0.4 : 0;
  const far = 0.03 * Math.min(placement.distance, 40) + 0.3 * placement.spansBetween + weak;
  if (near && link.according)
    return { rule: "“according to” introduces the speaker", strength: 3 - far };
  if (link.signed && placement.after && placement.distance <= 2 && placement.spansBetween === 0) {
    return { rule: "the name follows the quotation after a dash", strength: 3.2 - far };
  }
  if (near && link.colon && !placement.after && placement.distance <= 3) {
    return { rule: "a colon after the name introduces the quotation", strength: 3 - far };
  }
  if (near && link.inverted >= 0 && placement.after && placement.cueDistance <= 2) {
    return { rule: "the verb is between the quotation and the name", strength: 3.2 - far };
  }
  const subject =
    link.forward >= 0 &&
    link.forwardGap <= 4 &&
    (link.forwardFinite || link.forwardClass === "say");
  if (near && subject && !link.afterPreposition) {
    const bonus = (say ? 0.6 : 0) + (placement.cueDistance <= 2 ? 0.6 : 0) - 0.1 * link.forwardGap;
    return { rule: "the name is the subject of the reporting verb", strength: 2 + bonus - far };
  }
  if (near && link.saying)
    return {
      rule: "the quotation is from something the speaker wrote or said",
      strength: 1.8 - far,
    };
  // "He then listed what matters to him: | “...”": the earlier in the sentence, the likelier.
  if (placeInLead >= 0 && !link.afterPreposition && placement.spansBetween === 0) {
    return {
      rule: "its sentence introduces the quotation with a colon",
      strength: 2.2 - 0.3 * placeInLead - weak,
    };
  }
  if (!placement.after && placement.sentences <= 1 && subject && say) {
    return { rule: "the reporting verb is in the previous sentence", strength: 1.6 - far };
  }
  const side = placement.after ? 0.3 : 0;
  const object = link.afterPreposition ? 0.3 : 0;
  return {
    rule: "the nearest likely speaker",
    strength: 1 - far - side - object - 0.4 * placement.sentences,
  };
}
