import { pack } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { DateLine } from "@/lib/analysis/dates/schema";
import type { Outcome } from "@/lib/tradecraft/outcome";
import type { IssueDateLine } from "./date-line";

/** A date in the list over all issues. */
export type ListedDate = Omit<IssueDateLine, "version" | "when" | "what"> & {
  author: string | null;
  outcome: Outcome | null;
  key: string;
  slug: string;
  issueTitle: string;
};

const LISTED = [
  ...[
    "ref",
    "kind",
    "title",
    "startsOn",
    "endsOn",
    "precision",
    "state",
    "outcome",
    "place",
    "source",
  ],
  ...["forecast", "lead", "author", "key", "slug", "issueTitle"],
] as (keyof ListedDate)[];

export const packDates = (dates: DateLine[]): Packed =>
  pack(
    dates.map(({ issue, ...date }) => ({
      ...date,
      key: issue.key,
      slug: issue.slug,
      issueTitle: issue.title,
    })),
    LISTED,
  );

export const unpackDates = (packed: Packed): ListedDate[] => unpack(packed, LISTED);
