"use client";

import { memo } from "react";
import { cx } from "@/components/ui/cx";
import type { Proposal } from "@/lib/review/schema";
import { cardId } from "./places";
import { ProposalTitle } from "./proposal-title";
import type { IssueChoice } from "./toggled-links";

interface ProposalRowProps {
  proposal: Proposal;
  issues: IssueChoice[];
  onChoose: (id: string) => void;
}

/** A proposal in brief; pressing it anywhere makes it the current one. Most of a long list stays as it is. */
export const ProposalRow = memo(function ProposalRow({
  proposal,
  issues,
  onChoose,
}: ProposalRowProps) {
  const { id, ordinal, exact, kind, speakerName, speakerRole, links, state } = proposal;
  const on = issues.filter((issue) => links.some((link) => link.issueId === issue.id));
  const dropped = state === "DROPPED";
  return (
    <li
      id={cardId(ordinal)}
      data-ordinal={ordinal}
      className="relative border-b border-l-2 border-l-transparent py-2 pr-2 pl-3 hover:bg-hover"
    >
      <button
        type="button"
        onClick={() => onChoose(id)}
        className="block w-full text-left after:absolute after:inset-0"
      >
        <ProposalTitle proposal={proposal} />
      </button>
      <p
        className={cx(
          "line-clamp-2 pl-7 font-serif text-base",
          dropped && "text-secondary line-through",
        )}
      >
        {exact}
      </p>
      <p className="truncate pl-7 text-sm text-secondary">
        {kind !== "PASSAGE" && (
          <>
            <span className={dropped ? undefined : "text-ink"}>
              {speakerName ?? "Speaker unknown"}
            </span>
            {speakerRole && `, ${speakerRole}`}
            {" · "}
          </>
        )}
        {on.map(({ title }) => title).join(", ") || "On no issue"}
      </p>
    </li>
  );
});
