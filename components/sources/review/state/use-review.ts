"use client";

import { useState } from "react";
import type { Draft, Proposal, ProposalState } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { useEdits } from "./use-edits";
import { useProposals } from "./use-proposals";

/** The reviewer's place in a draft, their decisions and unsaved edits, and undo. */
export function useReview(draft: Draft, matched: QuoteMatchView[], viewerId: string) {
  const { proposals, decide, ...rest } = useProposals(draft);
  const edits = useEdits(proposals, viewerId);
  // Fixed from the start: what a colleague decides must not put another proposal under the keys.
  const [chosen, setChosen] = useState(
    () => (proposals.find(({ state }) => state === "PENDING") ?? proposals[0])?.id,
  );
  const [editing, edit] = useState<string | null>(null);
  const pending = proposals.filter(({ state }) => state === "PENDING");
  // Leaves out undecided continuations of earlier quotations, which a person must compare, and proposals
  // with unsaved edits.
  const alone = new Set([
    ...matched.map(({ proposal }) => proposal?.id),
    ...edits.unsaved.map(({ id }) => id),
  ]);
  const together = pending.filter(({ id }) => !alone.has(id));
  const current = proposals.find(({ id }) => id === chosen) ?? pending[0] ?? proposals[0] ?? null;
  const at = current ? proposals.indexOf(current) : -1;

  /** Goes to a proposal. Unsaved edits to the last one are kept. */
  function choose(id: string) {
    setChosen(id);
    if (id !== current?.id) edit(null);
  }

  function move(by: number) {
    const next = proposals[Math.max(0, Math.min(proposals.length - 1, at + by))];
    if (next) choose(next.id);
  }

  /** The next one that waits, from the current on and then from the top. */
  function advance(past: Proposal[]) {
    const waiting = (p: Proposal) => p.state === "PENDING" && !past.includes(p);
    const next = proposals.slice(at + 1).find(waiting) ?? proposals.find(waiting);
    if (next) choose(next.id);
    else if (current) choose(current.id);
  }

  const isUnsaved = (proposal: Proposal) => edits.of(proposal).changed.length > 0;

  /** Saves the edits to a proposal and, if asked, accepts it in the same step. */
  async function save(proposal: Proposal, accept = false) {
    const { correction, everywhere, saved } = edits.of(proposal);
    edit(null);
    if (await rest.correct(proposal, correction, { accept, everywhere })) saved();
  }

  function decideAll(those: Proposal[], state: ProposalState) {
    const [only, ...more] = those;
    const isEdited = only && more.length === 0 && isUnsaved(only);
    if (isEdited && state === "ACCEPTED") void save(only, true);
    else decide(those, state);
    if (state !== "PENDING") advance(those);
  }

  /** Undoes the last act, and goes to what it affected. */
  function undo() {
    const first = rest.undo();
    if (first) choose(first);
  }

  return {
    ...{ ...rest, proposals, pending, together, current, choose, move, decideAll, undo },
    ...{ edits, editing, edit, isUnsaved, save },
  };
}

export type Review = ReturnType<typeof useReview>;
