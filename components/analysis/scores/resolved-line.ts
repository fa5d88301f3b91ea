import { placeOfForecast } from "@/components/analysis/dates/date-line";
import { pack } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { ResolvedForecast } from "@/lib/analysis/scores/schema";
import type { Confidence } from "@/lib/tradecraft/confidence";

/** A resolved forecast as a row of the table. */
export type ResolvedLine = Pick<
  ResolvedForecast,
  "wording" | "outcome" | "knownOn" | "scale" | "score"
> & {
  /** Where it is on its issue's page. */
  href: string;
  key: string;
  issueTitle: string;
  likelihood: number | null;
  confidence: Confidence | null;
};

const FIELDS = [
  ...["wording", "outcome", "knownOn", "scale", "score", "href", "key", "issueTitle"],
  ...["likelihood", "confidence"],
] as (keyof ResolvedLine)[];

export const packResolved = (forecasts: ResolvedForecast[]): Packed =>
  pack(
    forecasts.map(({ issue, number, lead, estimate, ...forecast }) => ({
      ...forecast,
      key: issue.key,
      issueTitle: issue.title,
      href: `/issues/${issue.slug}${placeOfForecast({ forecast: number, lead })}`,
      likelihood: estimate?.likelihood ?? null,
      confidence: estimate?.confidence ?? null,
    })),
    FIELDS,
  );

export const unpackResolved = (packed: Packed): ResolvedLine[] => unpack(packed, FIELDS);
