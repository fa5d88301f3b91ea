import { type Packed, pack, unpack } from "@/components/ui/packed-rows";
import type { DateLine, IssueDates } from "@/lib/analysis/dates/schema";

/** A date on an issue's page. */
export type IssueDateLine = IssueDates["ahead"][number];

const OF_ISSUE = [
  ...["ref", "kind", "title", "startsOn", "endsOn", "precision", "state", "place", "source"],
  ...["forecast", "lead", "version"],
] as (keyof IssueDateLine)[];

export const packIssueDates = (dates: IssueDateLine[]): Packed => pack(dates, OF_ISSUE);
export const unpackIssueDates = (packed: Packed): IssueDateLine[] => unpack(packed, OF_ISSUE);

/** Where a forecast is on its issue's page: the lead is the outlook. */
export const placeOfForecast = ({ forecast, lead }: Pick<DateLine, "forecast" | "lead">): string =>
  lead ? "#outlook" : `#forecast-${forecast}`;
