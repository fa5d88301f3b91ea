"use client";

import { memo } from "react";
import { cardId } from "@/components/sources/review/panes/pane-layout";
import type { Proposal } from "@/lib/sources/review/schema";
import { NotProposed, ProposalLine, ProposalWords } from "./proposal-line";
import { ProposalTitle } from "./proposal-title";

interface ProposalRowProps {
  proposal: Proposal;
  language: string;
  certainty: string;
  replacedBy: number | undefined;
  /** The titles of its issues. */
  issues: string;
  /** Whether the speaker is known: "new speaker". */
  speakerStatus: string | undefined;
  /** Whether it has unsaved edits. */
  unsaved: boolean;
  onChoose: (id: string) => void;
}

/** A proposal in brief. Pressing it anywhere makes it the current one. */
export const ProposalRow = memo(function ProposalRow(props: ProposalRowProps) {
  const { proposal, language, certainty, replacedBy, issues, speakerStatus, unsaved, onChoose } =
    props;
  const { id, ordinal } = proposal;
  return (
    <li
      id={cardId(ordinal)}
      data-ordinal={ordinal}
      className="relative [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] border-b border-l-2 border-l-transparent py-2 pr-2 pl-3 hover:bg-hover"
    >
      <button
        type="button"
        onClick={() => onChoose(id)}
        className="block w-full text-left after:absolute after:inset-0"
      >
        <ProposalTitle proposal={proposal} certainty={certainty} replacedBy={replacedBy} />
      </button>
      <ProposalWords proposal={proposal} language={language} className="line-clamp-2" />
      <ProposalLine proposal={proposal} issues={issues} speakerStatus={speakerStatus} />
      <NotProposed proposal={proposal} className="pl-7" />
      {unsaved && <p className="pl-7 text-sm font-medium text-warning">Unsaved changes</p>}
    </li>
  );
}, looksTheSame);

/** Whether a row looks the same: each decision renders the whole list again, and few rows change. */
function looksTheSame(before: ProposalRowProps, after: ProposalRowProps): boolean {
  const same = (key: "id" | "version" | "decidedBy" | "decidedEarlier") =>
    before.proposal[key] === after.proposal[key];
  return (
    same("id") &&
    same("version") &&
    same("decidedBy") &&
    same("decidedEarlier") &&
    before.certainty === after.certainty &&
    before.replacedBy === after.replacedBy &&
    before.issues === after.issues &&
    before.speakerStatus === after.speakerStatus &&
    before.unsaved === after.unsaved
  );
}
