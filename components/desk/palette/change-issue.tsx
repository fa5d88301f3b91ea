"use client";

import { Command } from "cmdk";
import { useEffect, useEffectEvent } from "react";
import { editedAct } from "@/components/analysis/issues/edited-act";
import { sayOnPage } from "@/components/ui/act";
import { useCommand } from "@/components/ui/use-command";
import { editIssuesAction } from "@/lib/analysis/issues/actions";
import type { IssuesEdited } from "@/lib/analysis/issues/schema";
import { changesFor, type Value } from "./changes-for";
import { meant } from "./is-meant";
import type { PaletteStep } from "./open-palette";
import type { PaletteData } from "./palette-data";
import { PaletteItem } from "./palette-item";
import type { PaletteTarget } from "./target";

interface ChangeIssueProps {
  data: PaletteData;
  target: PaletteTarget | null;
  step: Exclude<PaletteStep, "start">;
  text: string;
  /** Whether Enter was pressed before this was loaded: it then chooses the first value. */
  entered: boolean;
  done: (act?: () => void) => void;
  /** Called with the first value whenever other values are shown. */
  onFirst: (value: string) => void;
  /** Called once what Enter chooses is found and is being saved, or nothing is found. */
  onEntered: () => void;
}

/**
 * The values to choose from for one fact about the issue or the selected ones. A stale choice is refused with a
 * message.
 */
export function ChangeIssue(props: ChangeIssueProps) {
  const { data, target, step, text, entered, done, onFirst, onEntered } = props;
  const { run, pending, refusal } = useCommand<IssuesEdited>();
  const { issue } = data;
  const asked = text.trim();
  const of = data.may.editIssue ? (target?.labels ?? issue) : null;
  const values = of ? changesFor(step, data, of, asked) : [];
  const shown = meant(values, asked);

  function choose({ change }: Value) {
    if (target) return done(() => target.apply(change, step));
    onEntered();
    if (issue && !pending) {
      const { key, version } = issue;
      sayOnPage(null);
      run(() => editIssuesAction({ edits: [{ issue: key, version, ...change }] }), {
        after: (edited) => done(() => sayOnPage(editedAct({ what: step, change }, edited, key))),
      });
    }
  }

  const toFirst = useEffectEvent(() => {
    const [first] = shown;
    onFirst(first?.label ?? "");
    if (!entered) return;
    // Once React has finished: it can't close the palette at once while it runs effects.
    if (first) queueMicrotask(() => choose(first));
    else onEntered();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the values belong to another text
  useEffect(() => toFirst(), [asked, entered]);

  if (!of) return <p className="p-3">This can’t be changed here.</p>;
  return (
    <>
      {refusal && (
        <p role="alert" className="px-4 py-2 text-deteriorated">
          {refusal.message}
          {refusal.code === "conflict" && " Close this first."}
        </p>
      )}
      {shown.length === 0 && <p className="p-4 text-secondary">No matches.</p>}
      <Command.List label="Values">
        <Command.Group heading={target?.title ?? `${issue?.key} ${issue?.title}`}>
          {shown.map((value) => (
            <PaletteItem
              key={value.label}
              value={value.label}
              label={value.label}
              chosen={value.chosen}
              ticked={value.ticked?.on}
              detail={value.ticked?.detail}
              onSelect={() => choose(value)}
            />
          ))}
        </Command.Group>
      </Command.List>
    </>
  );
}
