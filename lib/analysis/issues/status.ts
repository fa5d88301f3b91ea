// Apart from the inputs of schema.ts, whose library pages that only show issues would have to load.

/**
 * The summary and its changes show active issues, as does the list, unless asked for others. So do the forms for editions
 * and schedules. A schedule with chosen issues keeps dormant ones. Owners of archived issues get no reminders of due or closing
 * dates and aren't notified as owners that evidence was withdrawn, and menus don't offer these issues. No status keeps anyone from writing on
 * an issue.
 */
export const ISSUE_STATUSES = ["ACTIVE", "DORMANT", "ARCHIVED"] as const;
export type IssueStatus = (typeof ISSUE_STATUSES)[number];

export const STATUS_LABELS: Record<IssueStatus, string> = {
  ACTIVE: "Active",
  DORMANT: "Dormant",
  ARCHIVED: "Archived",
};
