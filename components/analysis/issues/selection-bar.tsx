"use client";

import { useEffectEvent, useLayoutEffect } from "react";
import { palette } from "@/components/desk/palette/open-palette";
import { type IssueChange, paletteTarget } from "@/components/desk/palette/target";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { keyed } from "@/components/ui/keymap";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { editIssuesAction } from "@/lib/analysis/issues/actions";
import type { IssuesEdited } from "@/lib/analysis/issues/schema";
import { counted } from "@/lib/core/wording";
import { editedAct } from "./edited-act";
import type { IssueLine } from "./issue-line";

interface SelectionBarProps {
  issues: IssueLine[];
  /** Whether A was pressed, which may be before this is there. */
  isAssigning: boolean;
  /** Called once the owner is asked for. */
  onAssigning: () => void;
  onChanged: () => void;
  onClear: () => void;
}

/** What can be done with the selected issues. The palette asks for the new value, and applies it to them all. */
export function SelectionBar(props: SelectionBarProps) {
  const { issues, isAssigning, onClear } = props;
  const { run, pending } = useCommand<IssuesEdited>();
  const say = useSay();
  const title = `${counted(issues.length, "issue")} selected`;

  const apply = useEffectEvent((change: IssueChange, what: string) => {
    say(null);
    const edits = issues.map(({ key, version }) => ({ issue: key, version, ...change }));
    run(() => editIssuesAction({ edits }), {
      after: (edited) => {
        props.onChanged();
        say(editedAct({ what, change }, edited));
      },
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  });

  useLayoutEffect(() => {
    const labels = issues.map((issue) => issue.labels);
    paletteTarget.current = { title, labels, apply: (change, what) => apply(change, what) };
    return () => {
      paletteTarget.current = null;
    };
  }, [title, issues]);

  const assign = useEffectEvent(() => {
    palette.open("owner");
    props.onAssigning();
  });
  useLayoutEffect(() => {
    if (isAssigning) assign();
  }, [isAssigning]);

  return (
    <fieldset
      aria-label={title}
      className="selection-bar sticky bottom-4 z-20 mt-4 flex w-fit max-w-full flex-wrap items-center gap-1 rounded-sm border bg-surface py-1 pr-1 pl-3 shadow-float max-md:bottom-16 print:hidden"
    >
      <p role="status" className="mr-2 tabular-nums">
        {title}
      </p>
      <Button variant="quiet" pending={pending} data-palette="owner" {...keyed("assign")}>
        Owner <KeyHint>A</KeyHint>
      </Button>
      <Button variant="quiet" pending={pending} data-palette="status">
        Status
      </Button>
      <Button variant="quiet" pending={pending} data-palette="salience">
        Salience
      </Button>
      <Button variant="quiet" pending={pending} data-palette="labels">
        Labels
      </Button>
      <Button variant="quiet" onClick={onClear}>
        Clear <KeyHint>Esc</KeyHint>
      </Button>
    </fieldset>
  );
}
