"use client";

import { useState } from "react";
import { useSay } from "@/components/ui/last-act";
import type { Draft, Proposal, ProposalState } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { useEdits } from "./use-edits";
import { useProposals } from "./use-proposals";

/** The reviewer's position in a draft, their decisions and unsaved edits, and undo. */
export function useReview(draft: Draft, matched: QuoteMatchView[], viewerId: string) {
  const { proposals, decide, ...rest } = useProposals(draft);
  const edits = useEdits(proposals, viewerId);
  // Fixed at the start, so that a colleague's decision never puts another proposal under the keys.
  const [chosen, setChosen] = useState(
    () => (proposals.find(({ state }) => state === "PENDING") ?? proposals[0])?.id,
  );
  const [editing, setEditing] = useState<string | null>(null);
  const say = useSay();
  const pending = proposals.filter(({ state }) => state === "PENDING");
  // What is decided in bulk leaves out continuations of earlier quotations, which a person must compare: rejected, they
  // would be gone from this version. Bulk acceptance also leaves out proposals with unsaved edits.
  const continuing = new Set(matched.map(({ proposal }) => proposal?.id));
  const bulkRejectable = pending.filter(({ id }) => !continuing.has(id));
  const bulkAcceptable = bulkRejectable.filter((proposal) => !edits.unsaved.includes(proposal));
  const current = proposals.find(({ id }) => id === chosen) ?? pending[0] ?? proposals[0] ?? null;
  const at = current ? proposals.indexOf(current) : -1;

  /** What was said of the last action is no longer needed once the next begins. */
  function edit(id: string | null) {
    say(null);
    setEditing(id);
  }

  /** Goes to a proposal, keeping unsaved edits to the last one. */
  function choose(id: string) {
    say(null);
    setChosen(id);
    if (id !== current?.id) setEditing(null);
  }

  function move(by: number) {
    const next = proposals[Math.max(0, Math.min(proposals.length - 1, at + by))];
    if (next) choose(next.id);
  }

  /** Goes to the next undecided proposal after the current one, or else the first in the draft. */
  function advance(past: Proposal[]) {
    const isUndecided = (p: Proposal) => p.state === "PENDING" && !past.includes(p);
    const next = proposals.slice(at + 1).find(isUndecided) ?? proposals.find(isUndecided);
    if (next) choose(next.id);
    else if (current) choose(current.id);
  }

  const isUnsaved = (proposal: Proposal) => edits.of(proposal).changed.length > 0;

  /** Saves the edits to a proposal and, if asked, accepts it in the same step. */
  async function save(proposal: Proposal, accept = false) {
    const { correction, everywhere, close } = edits.of(proposal);
    setEditing(null);
    const closed = close();
    closed(await rest.correct(proposal, correction, { accept, everywhere }));
  }

  function decideAll(
    those: Proposal[],
    state: ProposalState,
    speakers: Record<string, string> = {},
  ) {
    const [only, ...more] = those;
    const isEdited = only && more.length === 0 && isUnsaved(only);
    if (isEdited && state === "ACCEPTED") void save(only, true);
    else decide(those, state, speakers);
    if (state !== "PENDING") advance(those);
  }

  /** Undoes the last step, and goes to the first proposal it affected. */
  function undo() {
    const first = rest.undo();
    if (first) choose(first);
  }

  return {
    ...rest,
    proposals,
    pending,
    bulkAcceptable,
    bulkRejectable,
    current,
    choose,
    move,
    decideAll,
    undo,
    edits,
    editing,
    edit,
    isUnsaved,
    save,
  };
}

export type Review = ReturnType<typeof useReview>;
