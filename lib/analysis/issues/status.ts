// Apart from the inputs of schema.ts, whose library pages that only show issues would have to load.

export const ISSUE_STATUSES = ["ACTIVE", "DORMANT", "ARCHIVED"] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

export const STATUS_LABELS: Record<IssueStatus, string> = {
  ACTIVE: "Active",
  DORMANT: "Dormant",
  ARCHIVED: "Archived",
};
