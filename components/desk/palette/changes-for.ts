import type { IssueFacts } from "@/lib/analysis/issues/schema";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import type { PaletteStep } from "./open-palette";
import type { PaletteData } from "./palette-data";
import type { IssueChange } from "./target";

/** A value to choose, and the change that it makes. */
export interface Value {
  label: string;
  /** Whether it is the current value. */
  chosen: boolean;
  change: IssueChange;
}

/** The values of a fact to choose from, for one issue, or for several if none is given. */
export function changesFor(
  step: Exclude<PaletteStep, "start">,
  { people, labels }: Pick<PaletteData, "people" | "labels">,
  issue: IssueFacts | null,
  asked: string,
): Value[] {
  const value = (label: string, chosen: boolean | null, change: IssueChange): Value => ({
    ...{ label, chosen: chosen ?? false, change },
  });
  if (step === "owner")
    return [
      ...people.map(({ id, name }) =>
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
  const known = [...new Set([...(issue?.labels ?? []), ...labels])];
  const add = (label: string, as: string) =>
    value(as, false, issue ? { labels: [...issue.labels, label] } : { add: [label] });
  const remove = (label: string) =>
    value(
      `Remove “${label}”`,
      false,
      issue ? { labels: issue.labels.filter((each) => each !== label) } : { remove: [label] },
    );
  const isNew = asked && !known.some((label) => label.toLowerCase() === asked.toLowerCase());
  return [
    ...known.flatMap((label) =>
      issue?.labels.includes(label) ? [] : [add(label, `Add “${label}”`)],
    ),
    ...known.flatMap((label) => (!issue || issue.labels.includes(label) ? [remove(label)] : [])),
    ...(isNew ? [add(asked, `Add “${asked}” as a new label`)] : []),
  ];
}
