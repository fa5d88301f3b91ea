import { type Params, readParams } from "@/lib/core/http/params";
import { CONFIDENCES, type Confidence } from "@/lib/tradecraft/confidence";
import { BANDS, LIKELIHOOD_SCALES, type LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { HORIZONS, type Horizon } from "@/lib/tradecraft/scores";
import { relationshipIn } from "../relationships/filter";
import { within } from "../relationships/schema";
import { parseSet, type ScoredSet, WHOSE } from "./schema";

export const LISTED_WHOSE = ["all", ...WHOSE] as const;
export type ListedWhose = (typeof LISTED_WHOSE)[number];

/** Which resolved forecasts a list shows, as in the address: `/calibration/forecasts?word=likely&horizon=month`. */
export interface ForecastFilter {
  set: ScoredSet;
  /** The slug of a relationship; empty for all. */
  in: string;
  /** "all" is the desk's, and with nothing else asked for also those that aren't scored. */
  whose: ListedWhose;
  /** An issue's key or slug, in capitals; empty for all. */
  issue: string;
  /** A word for a likelihood, and the scale that it belongs to; empty for all. */
  word: string;
  scale: LikelihoodScale;
  horizon: Horizon | "";
  confidence: Confidence | "";
}

/** The desk's scored forecasts of all relationships. */
export const SCORED_FORECASTS: ForecastFilter = {
  set: "desk",
  in: "",
  whose: "desk",
  issue: "",
  word: "",
  scale: LIKELIHOOD_SCALES[0],
  horizon: "",
  confidence: "",
};

/** Reads a filter from an address. Anything unknown means no filter. */
export function parseForecastFilter(params: Params): ForecastFilter {
  const { text, oneOf } = readParams(params);
  const scale = oneOf("scale", LIKELIHOOD_SCALES, SCORED_FORECASTS.scale);
  const terms = BANDS[scale].map(({ term }) => term);
  return {
    set: parseSet(params),
    in: relationshipIn(params),
    whose: oneOf("whose", LISTED_WHOSE, "desk"),
    issue: text("issue").toUpperCase(),
    word: oneOf("word", terms, ""),
    scale,
    horizon: oneOf("horizon", HORIZONS, ""),
    confidence: oneOf("confidence", CONFIDENCES, ""),
  };
}

/** Whether the filter excludes any of the chosen person's or desk's forecasts. */
export const isNarrowed = ({ issue, word, horizon, confidence }: ForecastFilter): boolean =>
  [issue, word, horizon, confidence].some(Boolean);

/** Whether the rows are dissents, not the desk's forecasts. */
export const isOfDissents = ({ whose }: ForecastFilter): boolean =>
  whose === "dissents" || whose === "ownDissents";

/** The address of the list with a filter. */
export function forecastsHref(filter: ForecastFilter): string {
  const { set, whose, issue, word, scale, horizon, confidence } = filter;
  const query = new URLSearchParams();
  if (set !== "desk") query.set("set", set);
  if (whose !== "desk") query.set("whose", whose);
  if (issue) query.set("issue", issue);
  if (word) query.set("word", word);
  if (word && scale !== SCORED_FORECASTS.scale) query.set("scale", scale.toLowerCase());
  if (horizon) query.set("horizon", horizon.toLowerCase());
  if (confidence) query.set("confidence", confidence.toLowerCase());
  const path = "/calibration/forecasts";
  return within(query.size > 0 ? `${path}?${query}` : path, filter.in);
}

/** The address of the calibration of a set, of one relationship if the filter says so. */
export const calibrationHref = ({ set, in: slug }: Pick<ForecastFilter, "set" | "in">): string =>
  within(set === "training" ? "/calibration?set=training" : "/calibration", slug);
