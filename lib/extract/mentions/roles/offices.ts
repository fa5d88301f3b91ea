import { speakerClassOf, TITLES, wordSet } from "../../lexicon";
import type { Token } from "../../tokens";

/** Token indices; the second is exclusive. */
export type Range = [first: number, last: number];

// Nouns for people by what they do, after "a": "a trawler | captain", "a beekeeper".
const OCCUPATION = /(?:[^aeiou]er|[ct]or|ist|ian|man|woman|eer|keeper|maker|master)$/;

const THING = wordSet(
  `border center centre chapter corner dinner factor letter list matter motor number order paper power quarter river
  sector summer tower tractor water weather winter`,
);

/** Whether a word is an office or a noun for a person, alone or at the end of a compound: "under-secretary". */
export const isOffice = ({ lower }: Token): boolean => {
  // "Ambassador-at-large".
  const whole = lower.replace(/-(?:at-large|designate|elect|in-chief)$/, "");
  const last = whole.includes("-") ? whole.slice(whole.lastIndexOf("-") + 1) : whole;
  return [whole, last].some((word) => speakerClassOf(word) === "person" || TITLES.has(word));
};

/** Whether a word looks like one for a person by what they do: "beekeeper", "cellist". */
export const isOccupation = ({ lower }: Token): boolean =>
  OCCUPATION.test(lower) && !THING.has(lower);
