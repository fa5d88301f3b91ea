"use client";

import { useState } from "react";
import type { Carried } from "@/lib/carries/schema";
import type { Draft, Proposal, ProposalState } from "@/lib/review/schema";
import { useProposals } from "./use-proposals";

/** Proposals that were decided together, each with the state it had before. */
type Decision = Pick<Proposal, "id" | "state">[];

/** The reviewer's place in a draft, their decisions, and the way back. */
export function useReview(draft: Draft, carried: Carried[]) {
  const { proposals, decide, ...rest } = useProposals(draft);
  // Fixed from the start: what a colleague decides must not put another proposal under the keys.
  const [chosen, choose] = useState(
    () => (proposals.find(({ state }) => state === "PENDING") ?? proposals[0])?.id,
  );
  const [past, setPast] = useState<Decision[]>([]);
  const pending = proposals.filter(({ state }) => state === "PENDING");
  // What continues a quotation of the earlier version and was not decided is for a person to compare.
  const continuing = new Set(carried.map(({ proposal }) => proposal?.id));
  const together = pending.filter(({ id }) => !continuing.has(id));
  const current = proposals.find(({ id }) => id === chosen) ?? pending[0] ?? proposals[0] ?? null;
  const at = current ? proposals.indexOf(current) : -1;

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

  function decideAll(those: Proposal[], state: ProposalState) {
    const changing = those.filter((proposal) => proposal.state !== state);
    if (changing.length > 0) setPast([...past, changing.map(({ id, state }) => ({ id, state }))]);
    decide(changing, state);
    if (state !== "PENDING") advance(those);
  }

  /** Opens the current proposal again if it is decided, else takes the last decision back. */
  function undo() {
    if (current && current.state !== "PENDING") {
      setPast(past.filter(([only, ...more]) => only?.id !== current.id || more.length > 0));
      return decide([current], "PENDING");
    }
    const last = past.at(-1);
    const first = last?.[0];
    if (!last || !first) return;
    const ids = new Set(last.map(({ id }) => id));
    decide(
      proposals.filter(({ id }) => ids.has(id)),
      first.state,
    );
    setPast(past.slice(0, -1));
    choose(first.id);
  }

  const mayUndo = current?.state !== "PENDING" || past.length > 0;
  return { proposals, pending, together, current, choose, move, decideAll, undo, mayUndo, ...rest };
}

export type Review = ReturnType<typeof useReview>;
