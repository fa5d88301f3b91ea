/**
 * How an issue developed over the period, after the International Crisis Group's CrisisWatch. Also in the enum `Trend`
 * (prisma/models/outlooks.prisma); its mark is in components/analysis/outlooks/marks.css.
 */
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

/** The trend of an issue and its alerts; those are unknown for some older revisions. */
export interface Situation {
  trend: Trend;
  alerts?: readonly Alert[];
}

/** What changed in the situation, in words: "situation: improved → deteriorated", "conflict risk alert raised". */
export function situationChanges(from: Situation, to: Situation): string[] {
  const trend = (of: Situation) => TREND_LABELS[of.trend].toLowerCase();
  const alerts = ALERTS.flatMap((alert) => {
    const [was, is] = [from.alerts?.includes(alert), to.alerts?.includes(alert)];
    if (was === undefined || is === undefined || was === is) return [];
    return `${ALERT_LABELS[alert].toLowerCase()} ${is ? "raised" : "ended"}`;
  });
  return [
    ...(from.trend === to.trend ? [] : [`situation: ${trend(from)} → ${trend(to)}`]),
    ...alerts,
  ];
}
