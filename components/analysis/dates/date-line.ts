import { type Packed, pack, unpack } from "@/components/ui/packed-rows";
import type { DateLine, IssueDates } from "@/lib/analysis/dates/schema";

/** A date on an issue's page. */
export type IssueDateLine = IssueDates["ahead"][number];

const OF_ISSUE = [
  ...["ref", "kind", "title", "startsOn", "endsOn", "precision", "state", "place", "source"],
  ...["forecast", "lead", "version"],
] as (keyof IssueDateLine)[];

/** Dates for an issue's page, which has the wordings of its forecasts and its own title elsewhere. */
export const packIssueDates = (dates: IssueDateLine[]): Packed =>
  pack(
    dates.map((date) => (date.author === null ? { ...date, title: "" } : date)),
    OF_ISSUE,
  );

export const unpackIssueDates = (packed: Packed): IssueDateLine[] =>
  unpack<IssueDateLine>(packed, OF_ISSUE).map((date) =>
    date.title ? date : { ...date, title: titleOf(date) },
  );

const titleOf = ({ forecast, lead }: IssueDateLine): string => {
  if (!forecast) return "This issue is due";
  return lead ? "The lead forecast closes" : `Forecast ${forecast} closes`;
};

/** Where a forecast is on its issue's page: the lead is the outlook. */
export const placeOfForecast = ({ forecast, lead }: Pick<DateLine, "forecast" | "lead">): string =>
  lead ? "#outlook" : `#forecast-${forecast}`;
