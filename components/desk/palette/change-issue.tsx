"use client";

import { Command } from "cmdk";
import { useCommand } from "@/components/ui/use-command";
import { editIssueAction } from "@/lib/analysis/issues/actions";
import type { IssueFacts } from "@/lib/analysis/issues/schema";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import { isMeant } from "./is-meant";
import type { PaletteStep } from "./open-palette";
import type { PaletteData } from "./palette-data";
import { PaletteItem } from "./palette-item";

interface ChangeIssueProps {
  data: PaletteData;
  step: Exclude<PaletteStep, "start">;
  text: string;
  done: () => void;
}

interface Value {
  label: string;
  chosen: boolean;
  change: Partial<Pick<IssueFacts, "status" | "salience" | "labels"> & { ownerId: string | null }>;
}

/** The values to choose from for one fact about the issue. A stale choice is refused, and says so. */
export function ChangeIssue({ data, step, text, done }: ChangeIssueProps) {
  const { run, pending, refusal } = useCommand();
  const { issue } = data;
  const asked = text.trim();
  if (!issue || !data.may.editIssue) return <p className="p-3">This can’t be changed here.</p>;
  const values = valuesOf(data, issue, step, asked);
  const shown = values.filter(({ label }) => isMeant(label, asked));

  const choose = ({ change }: Value) =>
    pending ||
    run(() => editIssueAction({ issue: issue.slug, version: issue.version, ...change }), {
      after: () => done(),
    });

  return (
    <Command.Group heading={`${issue.key} ${issue.title}`}>
      {refusal && (
        <p role="alert" className="px-3 py-2 text-deteriorated">
          {refusal.code === "conflict"
            ? "Couldn’t save: someone has just changed this issue. Close this, then try again."
            : refusal.message}
        </p>
      )}
      {shown.map((value) => (
        <PaletteItem
          key={value.label}
          value={value.label}
          label={value.label}
          chosen={value.chosen}
          onSelect={() => choose(value)}
        />
      ))}
      {shown.length === 0 && <p className="p-3 text-secondary">No matches.</p>}
    </Command.Group>
  );
}

function valuesOf(
  { people, labels }: PaletteData,
  issue: IssueFacts,
  step: ChangeIssueProps["step"],
  asked: string,
): Value[] {
  if (step === "owner")
    return [
      ...people.map(({ id, name }) => ({
        ...{ label: name, chosen: issue.owner?.id === id, change: { ownerId: id } },
      })),
      { label: "No owner", chosen: !issue.owner, change: { ownerId: null } },
    ];
  if (step === "status")
    return ISSUE_STATUSES.map((status) => ({
      ...{ label: STATUS_LABELS[status], chosen: issue.status === status, change: { status } },
    }));
  if (step === "salience")
    return [1, 2, 3, 4, 5].map((salience) => ({
      ...{ label: `${salience} of 5`, chosen: issue.salience === salience, change: { salience } },
    }));
  const known = [...new Set([...issue.labels, ...labels])];
  const isNew = asked && !known.some((label) => label.toLowerCase() === asked.toLowerCase());
  return [
    ...known.map((label) => {
      const has = issue.labels.includes(label);
      const rest = issue.labels.filter((each) => each !== label);
      return {
        label: has ? `Remove “${label}”` : label,
        chosen: false,
        change: { labels: has ? rest : [...rest, label] },
      };
    }),
    ...(isNew
      ? [
          {
            ...{ label: `Add “${asked}” as a new label`, chosen: false },
            change: { labels: [...issue.labels, asked] },
          },
        ]
      : []),
  ];
}
