/** How an issue developed over the period, after the International Crisis Group's CrisisWatch. */
export const TRENDS = ["IMPROVED", "UNCHANGED", "DETERIORATED"] as const;
export type Trend = (typeof TRENDS)[number];

export const TREND_LABELS: Record<Trend, string> = {
  IMPROVED: "Improved",
  UNCHANGED: "Unchanged",
  DETERIORATED: "Deteriorated",
};

/** What may lie ahead: an issue has none, one or both, as in CrisisWatch. */
export const ALERTS = ["CONFLICT_RISK", "RESOLUTION_OPPORTUNITY"] as const;
export type Alert = (typeof ALERTS)[number];

export const ALERT_LABELS: Record<Alert, string> = {
  CONFLICT_RISK: "Conflict risk alert",
  RESOLUTION_OPPORTUNITY: "Resolution opportunity",
};
