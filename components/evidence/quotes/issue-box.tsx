"use client";

import { type ComponentProps, useRef } from "react";
import { findIssues } from "@/components/analysis/issues/find-issues";
import { ChoiceBox } from "@/components/ui/choice-box";
import type { IssueNames } from "@/lib/analysis/issues/schema";

interface IssueBoxProps
  extends Pick<
    ComponentProps<typeof ChoiceBox>,
    "id" | "any" | "chosen" | "onSeek" | "aria-describedby" | "aria-invalid"
  > {
  /** The short names of issues that aren't offered. */
  without?: readonly string[];
  onChoose: (issue: IssueNames | null) => void;
}

/** A box to find an issue and link a quotation to it. Archived issues aren’t offered. */
export function IssueBox({ without = [], onChoose, ...box }: IssueBoxProps) {
  const found = useRef(new Map<string, IssueNames>());

  async function find(text: string, signal: AbortSignal) {
    const { choices, more } = await findIssues(text, signal);
    const open = choices.filter(
      ({ id, issue }) => issue.status !== "ARCHIVED" && !without.includes(id),
    );
    for (const { id, issue } of open) found.current.set(id, issue);
    return { choices: open, more };
  }

  return (
    <ChoiceBox
      {...box}
      label="Issue"
      find={find}
      onChoose={(slug) => onChoose(found.current.get(slug) ?? null)}
      className="max-w-80"
    />
  );
}
