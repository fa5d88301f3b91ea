import { createContext, use } from "react";
import { DateText } from "@/components/ui/date-text";
import type { ReopenedSince } from "@/lib/analysis/briefings/editions/schema";

type Named = Pick<ReopenedSince, "issue" | "forecast">;

/** The edition’s forecasts whose outcome no longer holds, which its content doesn’t say. */
export const Reopenings = createContext<readonly (Named & Pick<ReopenedSince, "act" | "at">)[]>([]);

/** A mark on the outcome of a forecast that was reopened or corrected after the edition was issued. */
export function ReopenedMark({ issue, forecast }: Named) {
  const since = use(Reopenings).find((one) => one.issue === issue && one.forecast === forecast);
  if (!since) return null;
  return (
    <span className="withdrawn">
      {since.act === "REOPENED" ? "Reopened" : "Corrected"} <DateText date={since.at} />, after this
      edition was issued
    </span>
  );
}
