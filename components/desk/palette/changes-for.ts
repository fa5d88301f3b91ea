import { wordsIn } from "@/components/analysis/issues/words-in";
import type { IssueFacts } from "@/lib/analysis/issues/schema";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import { listed } from "@/lib/core/wording";
import type { PaletteStep } from "./open-palette";
import type { PaletteData } from "./palette-data";
import type { IssueChange } from "./target";

/** A value to choose, and the change that it makes. */
export interface Value {
  label: string;
  /** Whether it is the current value. */
  chosen: boolean;
  /** Of a label: whether all, some or none of the issues have it, and on how many if only some. */
  ticked?: { on: "all" | "some" | "none"; detail?: string };
  change: IssueChange;
}

/** The values of a fact to choose from, for one issue, or for the selected ones with these labels. */
export function changesFor(
  step: Exclude<PaletteStep, "start">,
  data: Pick<PaletteData, "people" | "labels">,
  of: IssueFacts | string[][],
  asked: string,
): Value[] {
  const issue = Array.isArray(of) ? null : of;
  const value = (label: string, chosen: boolean | null, change: IssueChange): Value => ({
    label,
    chosen: chosen ?? false,
    change,
  });
  if (step === "owner")
    return [
      ...data.people.map(({ id, name }) =>
        value(name, issue && issue.owner?.id === id, { ownerId: id }),
      ),
      value("No owner", issue && !issue.owner, { ownerId: null }),
    ];
  if (step === "status")
    return ISSUE_STATUSES.map((status) =>
      value(STATUS_LABELS[status], issue && issue.status === status, { status }),
    );
  if (step === "salience")
    return [1, 2, 3, 4, 5].map((salience) =>
      value(`${salience} of 5`, issue && issue.salience === salience, { salience }),
    );
  return labelsFor(data.labels, of, asked);
}

/**
 * The labels, ticked where the issues have them: those first that any has. Choosing one that all have removes it;
 * any other is added to all.
 */
function labelsFor(known: string[], of: IssueFacts | string[][], asked: string): Value[] {
  const [issue, each] = Array.isArray(of) ? [null, of] : [of, [of.labels]];
  const count = (label: string) => each.filter((labels) => labels.includes(label)).length;
  const add = (...labels: string[]): IssueChange =>
    issue ? { labels: [...issue.labels, ...labels] } : { add: labels };
  const remove = (label: string): IssueChange =>
    issue ? { labels: issue.labels.filter((one) => one !== label) } : { remove: [label] };
  const all = [...new Set([...each.flat(), ...known])];
  const toggle = (label: string): Value => {
    const number = count(label);
    const value = { label, chosen: false };
    if (number === each.length) return { ...value, ticked: { on: "all" }, change: remove(label) };
    if (number === 0) return { ...value, ticked: { on: "none" }, change: add(label) };
    const detail = `on ${number} of ${each.length}`;
    return { ...value, ticked: { on: "some", detail }, change: add(label) };
  };
  const sameAs = (label: string) => all.find((one) => one.toLowerCase() === label.toLowerCase());
  const typed = wordsIn(asked);
  const isNew = typed.some((label) => !sameAs(label));
  const missing = typed
    .map((label) => sameAs(label) ?? label)
    .filter((label) => count(label) < each.length);
  const named = listed(missing.map((label) => `“${label}”`));
  const added = {
    label: missing.length > 1 ? `Add ${named}` : `Add ${named} as a new label`,
    chosen: false,
    change: add(...missing),
  };
  return [...all.map(toggle), ...(isNew ? [added] : [])];
}
