import { pack } from "@/components/ui/pack-rows";
import type { Packed } from "@/components/ui/packed-rows";
import { type DateLine, type IssueDates, KIND_LABELS } from "@/lib/analysis/dates/schema";
import { whenText } from "@/lib/analysis/dates/when";
import { OF_ISSUE } from "./date-line";

/** Dates for an issue's page, which has the wordings of its forecasts and its own title elsewhere. */
export const packIssueDates = (dates: IssueDates["ahead"]): Packed =>
  pack(
    dates.map((date) => ({
      ...date,
      title: titleOf(date),
      when: whenText(date),
      // Only those that people entered are edited. The others are short on their own page.
      ref: isEntered(date) ? date.ref : `${date.kind}${date.forecast ?? ""}`,
      what: isEntered(date) ? KIND_LABELS[date.kind] : "",
    })),
    OF_ISSUE,
  );

function titleOf({ kind, title, forecast, lead }: IssueDates["ahead"][number]): string {
  if (kind === "ISSUE") return "This issue is due";
  if (kind !== "FORECAST") return title;
  return lead ? "The lead forecast closes" : `Forecast ${forecast} closes`;
}

/** Whether people entered it, rather than that it is the closing date of a forecast or the due date of an issue. */
const isEntered = ({ kind }: Pick<DateLine, "kind">): boolean =>
  kind !== "FORECAST" && kind !== "ISSUE";
