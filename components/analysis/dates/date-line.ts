import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { DateLine, IssueDates } from "@/lib/analysis/dates/schema";

/** A date on an issue's page, with its days as people write them, and what it is. */
export type IssueDateLine = Omit<IssueDates["ahead"][number], "author"> & {
  when: string;
  /** Empty if its title says it. */
  what: string;
};

export const OF_ISSUE = [
  ...["ref", "kind", "title", "startsOn", "endsOn", "precision", "state", "place", "source"],
  ...["forecast", "lead", "version", "when", "what"],
] as (keyof IssueDateLine)[];

export const unpackIssueDates = (packed: Packed): IssueDateLine[] => unpack(packed, OF_ISSUE);

/** Where a forecast is on its issue's page: the lead is the outlook. */
export const placeOfForecast = ({ forecast, lead }: Pick<DateLine, "forecast" | "lead">): string =>
  lead ? "#outlook" : `#forecast-${forecast}`;

/** Whether a calendar marks it: not if only its month is known, or it was cancelled. */
export const isMarked = ({ precision, state }: Pick<DateLine, "precision" | "state">): boolean =>
  precision !== "MONTH" && state !== "CANCELLED";
