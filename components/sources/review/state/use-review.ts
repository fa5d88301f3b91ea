"use client";

import { useState } from "react";
import { useSay } from "@/components/ui/last-act";
import type { Draft, Proposal, ProposalState } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";
import { doubtfulAmong, nextUndecided } from "./doubtful";
import { useEdits } from "./use-edits";
import { useProposals } from "./use-proposals";

const NONE: ReadonlySet<Proposal> = new Set();

/** The reviewer's position in a draft, their decisions and unsaved edits, and undo. */
export function useReview(draft: Draft, matched: QuoteMatchView[], viewerId: string) {
  const { proposals, decide, ...rest } = useProposals(draft);
  const edits = useEdits(proposals, viewerId);
  const continuing = new Set(matched.map(({ proposal }) => proposal?.id));
  // Fixed at the start, so that a colleague's decision never puts another proposal under the keys.
  const [chosen, setChosen] = useState(() => {
    const folded = doubtfulAmong(proposals, continuing);
    return (nextUndecided(proposals, -1, { past: [], folded }) ?? proposals[0])?.id;
  });
  const [isFolded, setFolded] = useState(true);
  const [editing, setEditing] = useState<string | null>(null);
  const say = useSay();
  const pending = proposals.filter(({ state }) => state === "PENDING");
  // What is decided in bulk leaves out continuations of earlier quotations, which a person must compare: rejected, they
  // would be gone from this version. Bulk acceptance also leaves out proposals with unsaved edits.
  const bulkRejectable = pending.filter(({ id }) => !continuing.has(id));
  const bulkAcceptable = bulkRejectable.filter((proposal) => !edits.unsaved.includes(proposal));
  const current = proposals.find(({ id }) => id === chosen) ?? pending[0] ?? proposals[0] ?? null;
  const at = current ? proposals.indexOf(current) : -1;
  const doubtful = doubtfulAmong(proposals, continuing);
  if (current) doubtful.delete(current);
  const folded = isFolded ? doubtful : NONE;
  const listed = proposals.filter((proposal) => !folded.has(proposal));

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
    const to = (current ? listed.indexOf(current) : -1) + by;
    const next = listed[Math.max(0, Math.min(listed.length - 1, to))];
    if (next) choose(next.id);
  }

  function advance(past: Proposal[]) {
    const next = nextUndecided(proposals, at, { past, folded });
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
    listed,
    doubtful: doubtful.size,
    isFolded,
    fold: () => setFolded((before) => !before),
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
