// Runs in the browser too, so it doesn't load Zod.

import type { Outcome } from "@/lib/tradecraft/outcome";

/** What kinds of dates people enter. */
export const DATE_KINDS = ["VISIT", "ELECTION", "DEADLINE", "MEETING", "OTHER"] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** What a list of dates shows: dates that people entered, closing dates of forecasts, and due dates of issues. */
export const LINE_KINDS = [...DATE_KINDS, "FORECAST", "ISSUE"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

export const KIND_LABELS: Record<LineKind, string> = {
  VISIT: "Visit",
  ELECTION: "Election",
  DEADLINE: "Deadline",
  MEETING: "Meeting",
  OTHER: "Other",
  FORECAST: "Forecast closes",
  ISSUE: "Issue due",
};

/** How exactly a date is known. */
export const PRECISIONS = ["DAY", "MONTH", "APPROXIMATE"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const PRECISION_LABELS: Record<Precision, string> = {
  DAY: "Exact",
  MONTH: "Month only",
  APPROXIMATE: "Approximate",
};

/**
 * What has become of a date: it was cancelled; or a forecast has reached its closing date and needs resolving; or it
 * has been resolved; or an issue's due date has come.
 */
type DateState = "CANCELLED" | "DUE" | "RESOLVED";

/** A date in a list. Days are ISO text; a date without an end has the same day twice. */
export interface DateLine {
  /** Identifies it among all dates: the record's id, with `forecast-` or `issue-` before it if it isn't a DateAhead. */
  ref: string;
  kind: LineKind;
  title: string;
  startsOn: string;
  endsOn: string;
  precision: Precision;
  state: DateState | null;
  /** How a forecast that has been resolved turned out. */
  outcome: Outcome | null;
  place: string | null;
  /** An address or a citation. */
  source: string | null;
  issue: { key: string; slug: string; title: string };
  /** The number of a forecast on its issue, and whether it is the lead. */
  forecast: number | null;
  lead: boolean;
  /** Who entered it; null for closing and due dates. */
  author: string | null;
  version: number;
  /** When it was last changed. */
  changedAt: string;
}

/** What an issue's page shows of its dates: the coming ones, and how many have passed. */
export interface IssueDates {
  ahead: Omit<DateLine, "issue" | "changedAt" | "outcome">[];
  past: number;
}

/** The most coming dates that an issue's page shows. */
export const MAX_AHEAD = 12;
