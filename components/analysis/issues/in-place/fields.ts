import type { LeadFigure } from "@/components/analysis/outlooks/bottom-line-input";
import type { IssueDetail } from "@/lib/analysis/issues/schema";

/** What the screens call the fields that are edited in place. */
export const FIELD_LABELS = {
  title: "title",
  bottomLine: "bottom line",
  status: "status",
  salience: "salience",
  ownerId: "owner",
  labels: "labels",
  parties: "parties",
  dueOn: "due date",
} as const;

export type FieldName = keyof typeof FIELD_LABELS;

/** An issue as it was saved; its owner is named by id or whole. */
export type StoredFields = Pick<
  IssueDetail,
  "title" | "bottomLine" | "status" | "salience" | "labels" | "parties" | "dueOn"
> & { owner: { id: string; name: string; disabled?: true | undefined } | null };

/** What a page shows beside its texts that can be edited, and who may edit it; null if the viewer may not. */
export type EditedIssue = Omit<StoredFields, "title" | "bottomLine"> & {
  slug: string;
  version: number;
  editor: string | null;
  /** What its bottom line has to fit; null without an estimate, and for those who may not edit. */
  figure: LeadFigure | null;
};

/** Only what is edited, for the page to send. Its texts are on the page anyway. */
export function editedIssue(issue: IssueDetail, editor: string | null): EditedIssue {
  const { slug, version, status, salience, labels, parties, dueOn, owner } = issue;
  const figure = editor === null ? null : leadFigureOf(issue);
  return { slug, version, editor, status, salience, labels, parties, dueOn, owner, figure };
}

/** The figure of an issue's lead forecast. */
export function leadFigureOf({ outlook }: Pick<IssueDetail, "outlook">): LeadFigure | null {
  return outlook && { likelihood: outlook.likelihood, scale: outlook.scale };
}

/** A field's value as its editor holds it. */
export function fieldText(
  issue: Omit<StoredFields, "title" | "bottomLine"> & Partial<StoredFields>,
  field: FieldName,
): string {
  if (field === "ownerId") return issue.owner?.id ?? "";
  const value = issue[field];
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}
