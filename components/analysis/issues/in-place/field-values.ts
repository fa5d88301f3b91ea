import { whenText } from "@/lib/analysis/dates/when";
import type { editIssueAction } from "@/lib/analysis/issues/actions";
import { type IssueStatus, STATUS_LABELS } from "@/lib/analysis/issues/status";
import type { FieldName } from "./fields";

type Patch = Omit<Parameters<typeof editIssueAction>[0], "issue" | "version">;

const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** The change that a text in an editor means. */
export function patchOf(field: FieldName, text: string): Patch {
  switch (field) {
    case "title":
    case "bottomLine":
      return { [field]: text };
    case "status":
      return { status: text as IssueStatus };
    case "salience":
      return { salience: Number(text) };
    case "ownerId":
    case "dueOn":
      return { [field]: text || null };
    case "labels":
    case "parties":
      return { [field]: wordsIn(text) };
  }
}

/** A text in an editor as the page will show it once it is saved. */
export function shownText(
  field: FieldName,
  text: string,
  people: readonly { id: string; name: string }[],
): string {
  switch (field) {
    case "status":
      return STATUS_LABELS[text as IssueStatus];
    case "salience":
      return `${text} of 5`;
    case "ownerId":
      return people.find(({ id }) => id === text)?.name ?? "No owner";
    case "dueOn":
      return /^\d{4}-\d\d-\d\d$/.test(text)
        ? whenText({ startsOn: text, endsOn: text, precision: "DAY" })
        : text || "None";
    case "labels":
    case "parties":
      return wordsIn(text).join(", ") || "None";
    case "title":
    case "bottomLine":
      return text;
  }
}
