import { DIRECTION_LABELS, type Direction } from "@/lib/tradecraft/signpost-direction";
import type { SignpostFacts } from "./signpost-facts";

/** What the form holds. Terms and speakers are text, one a line; the forecast is its number, or nothing. */
export type SignpostValues = {
  version: number;
  text: string;
  direction: Direction | "";
  terms: string;
  speakers: string;
  forecast: string;
};

/** A signpost as its issue's page has it, or as someone else has just saved it. */
export type StoredSignpost = Pick<SignpostFacts, keyof SignpostValues>;

export const signpostValuesOf = (signpost: StoredSignpost | null): SignpostValues => ({
  version: signpost?.version ?? 0,
  text: signpost?.text ?? "",
  direction: signpost?.direction ?? "",
  terms: signpost?.terms.join("\n") ?? "",
  speakers: signpost?.speakers.join("\n") ?? "",
  forecast: signpost?.forecast ? String(signpost.forecast) : "",
});

/** The lines of a field that are not empty. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The commands' input for what the form holds. An empty direction is sent as it is, and refused by field. */
export const signpostInputOf = (
  issue: string,
  { text, direction, terms, speakers, forecast }: SignpostValues,
) => ({
  issue,
  text,
  direction: direction as Direction,
  terms: linesOf(terms),
  speakers: linesOf(speakers),
  forecast: forecast ? Number(forecast) : null,
});

/** What a field holds, in words. */
export function signpostText(values: SignpostValues, name: keyof SignpostValues): string {
  switch (name) {
    case "direction":
      return values.direction && DIRECTION_LABELS[values.direction];
    case "terms":
    case "speakers":
      return linesOf(values[name]).join(", ");
    case "forecast":
      return values.forecast ? `Forecast ${values.forecast}` : "The issue as a whole";
    default:
      return String(values[name]);
  }
}
