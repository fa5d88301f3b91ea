// Apart from the inputs of schema.ts, whose library pages that only show issues would have to load.

/**
 * The summary, the changes on it, new editions and the list of issues have active issues, and the list others if asked.
 * Nobody is reminded of dates and closing dates on an archived issue, and forms no longer offer it.
 */
export const ISSUE_STATUSES = ["ACTIVE", "DORMANT", "ARCHIVED"] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

export const STATUS_LABELS: Record<IssueStatus, string> = {
  ACTIVE: "Active",
  DORMANT: "Dormant",
  ARCHIVED: "Archived",
};
