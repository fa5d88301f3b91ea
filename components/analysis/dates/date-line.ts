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

/** A date in the list over all issues. */
export type ListedDate = Omit<IssueDateLine, "version" | "author"> & {
  author: string | null;
  key: string;
  slug: string;
  issueTitle: string;
};

const LISTED = [
  ...["ref", "kind", "title", "startsOn", "endsOn", "precision", "state", "place", "source"],
  ...["forecast", "lead", "author", "key", "slug", "issueTitle"],
] as (keyof ListedDate)[];

export const packDates = (dates: DateLine[]): Packed =>
  pack(
    dates.map(({ issue, ...date }) => ({
      ...{ ...date, key: issue.key, slug: issue.slug, issueTitle: issue.title },
    })),
    LISTED,
  );

export const unpackDates = (packed: Packed): ListedDate[] => unpack(packed, LISTED);

/** Where a forecast is on its issue's page: the lead is the outlook. */
export const placeOfForecast = ({ forecast, lead }: Pick<DateLine, "forecast" | "lead">): string =>
  lead ? "#outlook" : `#forecast-${forecast}`;
