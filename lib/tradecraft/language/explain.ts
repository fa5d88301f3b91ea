import {
  inSentence,
  type LikelihoodScale,
  likelihoodTerm,
  neighbouringTerms,
  SCALE_LABELS,
} from "../likelihood";
import { severityOf } from "./forecast";
import { type Reading, wordsAt } from "./reading";
import type { Found } from "./sentences";
import type { Finding } from "./types";

export type Ranges = Partial<Record<LikelihoodScale, [low: number, high: number]>>;

const quoted = (words: string) => `“${words}”`;
const spoken = ([low, high]: [number, number]) => `${low} to ${high}%`;
const nameOf = (scale: LikelihoodScale) =>
  scale === "PHIA" ? "the PHIA yardstick" : SCALE_LABELS[scale];
const UNLESS_OTHER = " If this is about a different event, ignore this.";
const SAY_NOT = " If the sentence is about the opposite outcome, say so with “not”.";
/** In a rationale, or on a condition, the words may be about another event, which nothing in them shows. */
const unlessOther = (reading: Reading) => (severityOf(reading) === "warn" ? UNLESS_OTHER : "");

/** A finding that stops as one that warns, since it may be about another event than the forecast. */
export const softened = (finding: Finding): Finding =>
  finding.severity === "stop"
    ? { ...finding, severity: "warn", message: finding.message + UNLESS_OTHER }
    : finding;

/** What to write for the figure: a word, or a figure that has one. */
function instead({ estimate: { likelihood, scale } }: Reading): string {
  const term = likelihoodTerm(likelihood, scale);
  return term
    ? `Write ${term
        .split(" or ")
        .map((word) => quoted(inSentence(word)))
        .join(" or ")}`
    : chooseNeighbour(likelihood, scale);
}

function chooseNeighbour(likelihood: number, scale: LikelihoodScale): string {
  const { below, above } = neighbouringTerms(likelihood, scale)!;
  return `${likelihood}% has no word on ${nameOf(scale)}: choose at most ${below.high}% for ${quoted(below.term)} or at least ${above.low}% for ${quoted(above.term)}`;
}

export const betweenBandsMessage = ({ estimate: { likelihood, scale } }: Reading): string =>
  `${chooseNeighbour(likelihood, scale)}.`;

/** `ranges` are those of a scale's term; an expression of no scale has none. */
export function wrongWordMessage(reading: Reading, found: Found, ranges: Ranges = {}): string {
  const { likelihood, scale } = reading.estimate;
  const words = quoted(wordsAt(reading, found));
  const [from, range] = ranges[scale] ? [scale, ranges[scale]] : (Object.entries(ranges)[0] ?? []);
  const problem = range
    ? `${words} means ${spoken(range)} (${SCALE_LABELS[from as LikelihoodScale]}), but the figure is ${likelihood}%.`
    : `${words} doesn’t fit the figure, ${likelihood}%.`;
  const isOpposite = range && range[0] <= 100 - likelihood && 100 - likelihood <= range[1];
  const opposite = isOpposite ? SAY_NOT : "";
  return `${problem} ${instead(reading)}, or change the figure.${opposite}${unlessOther(reading)}`;
}

export function otherScaleMessage(reading: Reading, found: Found, ranges: Ranges): string {
  const { scale } = reading.estimate;
  const others = Object.keys(ranges).map((other) => nameOf(other as LikelihoodScale));
  const words = quoted(wordsAt(reading, found));
  const advice = reading.field === "judgement" ? ` ${instead(reading)}.` : "";
  return `${words} belongs to ${others.join(" and ")}, but this forecast uses ${nameOf(scale)}. Use one scale throughout.${advice}`;
}

export const offScaleMessage = (reading: Reading, found: Found): string =>
  `${quoted(wordsAt(reading, found))} isn’t on any scale, so readers will interpret it differently. ${
    reading.field === "judgement"
      ? instead(reading)
      : `Use a word from ${nameOf(reading.estimate.scale)}`
  }.`;

export const hedgeMessage = (reading: Reading, found: Found): string =>
  `${quoted(wordsAt(reading, found))} doesn’t say how likely it is. ${
    reading.field === "judgement"
      ? instead(reading)
      : `Say what is known, or how likely it is, using a word from ${nameOf(reading.estimate.scale)}`
  }.`;

export const wrongNumberMessage = (reading: Reading, found: Found): string =>
  `The text says ${wordsAt(reading, found)}, but the figure is ${reading.estimate.likelihood}%. Change one of them.${unlessOther(reading)}`;

export const confidenceMessage =
  "Confidence and likelihood are in the same sentence, which ICD 203 forbids: readers may confuse the strength of the evidence with the likelihood of the event. State confidence in a separate sentence.";
