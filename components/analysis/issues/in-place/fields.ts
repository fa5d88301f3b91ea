import type { IssueDetail } from "@/lib/analysis/issues/schema";

/** What the screens call the fields that are edited in place. */
export const FIELD_LABELS = {
  ...{ title: "title", bottomLine: "bottom line", status: "status", salience: "salience" },
  ...{ ownerId: "owner", labels: "labels", parties: "parties", dueOn: "due date" },
} as const;

export type FieldName = keyof typeof FIELD_LABELS;

/** An issue as it was saved; its owner is named by id or whole. */
export type StoredFields = Pick<
  IssueDetail,
  "title" | "bottomLine" | "status" | "salience" | "labels" | "parties" | "dueOn"
> & { owner: { id: string; name: string } | null };

/** What the page shows of an issue that can be edited, and who may edit it; null if the viewer may not. */
export type EditedIssue = StoredFields & { slug: string; version: number; editor: string | null };

/** Only what is edited, for the page to send. */
export function editedIssue(issue: IssueDetail, editor: string | null): EditedIssue {
  const { slug, version, title, bottomLine, status, salience, labels, parties, dueOn } = issue;
  const fields = { title, bottomLine, status, salience, labels, parties, dueOn };
  return { slug, version, editor, ...fields, owner: issue.owner };
}

/** A field's value as its editor holds it. */
export function fieldText(issue: StoredFields, field: FieldName): string {
  if (field === "ownerId") return issue.owner?.id ?? "";
  const value = issue[field];
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
