import type { Ahead } from "@/lib/analysis/briefings/schema";
import { KIND_LABELS } from "@/lib/analysis/dates/schema";
import { whenText } from "@/lib/analysis/dates/when";

// Done on the server.

/** A date ahead of an issue, as the summary shows it. */
export interface AheadLine {
  ref: string;
  /** What it is, in full: "Visit: Envoy in Beijing". */
  title: string;
  /** What it is and when, for a line of facts. */
  words: string;
  /** The same for a table: "closes 31 May 2031", "4–6 May 2031: Envoy in Beijing". */
  short: string;
  /** Whether the closing date of a forecast, or an issue's due date, has come. */
  isDue: boolean;
  /** Whether the lead forecast is due, which its likelihood says, too. */
  isLeadDue: boolean;
}

/** Puts a date ahead into words: "Envoy in Beijing, 4–6 May 2031", "Issue due since 5 March 2023". */
export function aheadLine({ ref, kind, title, state, forecast, ...days }: Ahead): AheadLine {
  const [when, isDue] = [whenText(days), state === "DUE"];
  const label = labelOf(kind, isDue, forecast);
  return {
    ref,
    isDue,
    isLeadDue: isDue && kind === "FORECAST" && forecast === null,
    title: `${KIND_LABELS[kind]}: ${title}`,
    words: label ? `${label} ${when}` : `${title}, ${when}`,
    short: label ? `${shortLabel(kind, isDue)} ${when}` : `${when}: ${title}`,
  };
}

/** What stands for the long title of a forecast or an issue. A forecast that doesn't lead is named by its number. */
function labelOf(kind: Ahead["kind"], isDue: boolean, number: number | null): string | null {
  const forecast = number === null ? "Forecast" : `Forecast ${number}`;
  if (kind === "FORECAST") return `${forecast} ${isDue ? "due since" : "closes"}`;
  if (kind === "ISSUE") return isDue ? "Issue due since" : "Issue due";
  return null;
}

const shortLabel = (kind: Ahead["kind"], isDue: boolean): string =>
  isDue ? "due" : kind === "FORECAST" ? "closes" : "issue due";
