import type { IssueDetail } from "@/lib/analysis/issues/schema";
import type { IssueStatus } from "@/lib/analysis/issues/status";
import { shownText } from "./in-place/field-values";
import { FIELD_LABELS, type FieldName } from "./in-place/fields";
import { wordsIn } from "./words-in";

/** What the form holds. Labels, parties and terms are text: separated by commas, and terms one per line. */
export type IssueValues = {
  version: number;
  slug: string;
  /** The slug of its relationship. */
  relationship: string;
  title: string;
  bottomLine: string;
  status: IssueStatus;
  salience: number;
  ownerId: string;
  labels: string;
  parties: string;
  dueOn: string;
  terms: string;
};

/** After these events, saving a form of the issue or its outlook shows a conflict. */
export const REPLACING = ["issue.edited", "outlook.revised"];

const NEW_ISSUE: IssueValues = {
  version: 0,
  slug: "",
  relationship: "",
  title: "",
  bottomLine: "",
  status: "ACTIVE",
  salience: 3,
  ownerId: "",
  labels: "",
  parties: "",
  dueOn: "",
  terms: "",
};

/** A new issue in a relationship: whoever opens it owns it unless they say otherwise, if they may. */
export const newIssue = (
  relationship: string,
  owners: readonly { id: string; hidden?: { slug: string }[] }[],
  person: string,
): IssueValues => ({
  ...NEW_ISSUE,
  relationship,
  ownerId: owners.some(({ id }) => id === person) ? person : "",
});

/** An issue as its page has it, or as someone else has just saved it. */
export type StoredIssue = Pick<
  IssueDetail,
  | ("version" | "slug" | "title" | "bottomLine" | "status" | "salience")
  | ("labels" | "terms" | "parties" | "dueOn" | "owner")
>;

export function issueValuesOf(issue: StoredIssue, relationship: string): IssueValues {
  const { version, slug, title, bottomLine, status, salience } = issue;
  const { labels, parties, terms } = issue;
  return {
    version,
    slug,
    relationship,
    title,
    bottomLine,
    status,
    salience,
    ownerId: issue.owner?.id ?? "",
    labels: labels.join(", "),
    parties: parties.join(", "),
    dueOn: issue.dueOn ?? "",
    terms: terms.join("\n"),
  };
}

/** The commands' input for what the form holds. */
export function issueInputOf({ labels, parties, dueOn, terms, ownerId, ...values }: IssueValues) {
  return {
    ...values,
    ownerId: ownerId || null,
    labels: wordsIn(labels),
    parties: wordsIn(parties),
    dueOn: dueOn || null,
    terms: wordsIn(terms, /\n/),
  };
}

/** The edit command's input: only what differs from the issue as the person saw it. */
export function issueChangesOf(opened: IssueValues, values: IssueValues) {
  const [before, after] = [issueInputOf(opened), issueInputOf(values)];
  const changed = Object.entries(after).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]),
  );
  return {
    ...(Object.fromEntries(changed) as Partial<typeof after>),
    issue: opened.slug,
    version: values.version,
  };
}

/**
 * What a field holds, in words.
 *
 * @param people those who can own the issue, and its owner
 */
export const issueText = (
  values: IssueValues,
  name: keyof IssueValues,
  people: readonly { id: string; name: string }[],
): string => {
  if (name === "terms") return wordsIn(values.terms, /\n/).join(", ");
  return name in FIELD_LABELS
    ? shownText(name as FieldName, String(values[name]), people)
    : String(values[name]);
};
