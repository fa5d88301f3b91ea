"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useState, useTransition } from "react";
import { useUnderWay } from "@/components/ui/under-way";
import { type Refusal, type Result, SILENCE } from "@/lib/errors";
import {
  correctProposalAction,
  decideProposalsAction,
  renameSpeakerAction,
} from "@/lib/review/actions";
import type { Draft, Proposal, ProposalState } from "@/lib/review/schema";
import { type Correction, corrected } from "./corrected";
import { seenOf } from "./seen-of";

/** What proposals will be once the server has said yes, by id. */
type Expected = Map<string, Proposal>;

/** An expectation that the record has reached or passed is over: the record is right. */
const expect = (proposals: Proposal[], expected: Expected): Proposal[] =>
  proposals.map((proposal) => {
    const later = expected.get(proposal.id);
    return later && later.version > proposal.version ? later : proposal;
  });

/** The proposals of a draft, shown as decided at once and taken back where the server refuses. */
export function useProposals(draft: Draft) {
  const router = useRouter();
  const [pending, start] = useTransition();
  useUnderWay(pending);
  const [proposals, change] = useOptimistic(draft.proposals, expect);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  /** Gives whether it was saved. */
  const save = (next: Proposal[], send: () => Promise<Result<unknown>>): Promise<boolean> =>
    new Promise((resolve) => {
      start(async () => {
        change(new Map(next.map((proposal) => [proposal.id, proposal])));
        const result = await send().catch(() => ({ ok: false as const, refusal: SILENCE }));
        resolve(result.ok);
        if (result.ok) return;
        setRefusal(result.refusal);
        // Who was signed out would be taken from the page, and from what it says of that.
        if (result.refusal.code !== "signed-out") router.refresh();
      });
    });

  function decide(chosen: Proposal[], state: ProposalState) {
    const deciding = chosen.filter((proposal) => proposal.state !== state);
    if (deciding.length === 0) return;
    const next = deciding.map((p) => ({ ...p, state, decidedBy: null, version: p.version + 1 }));
    void save(next, () =>
      decideProposalsAction({
        source: draft.id,
        ids: deciding.map(({ id }) => id),
        state,
        seen: seenOf(deciding),
      }),
    );
  }

  async function correct(proposal: Proposal, correction: Correction): Promise<boolean> {
    const next = corrected(draft.text, proposal, correction);
    const { id, version } = proposal;
    return !next || save([next], () => correctProposalAction({ id, version, ...correction }));
  }

  /** Names another speaker for all proposals under one name, but for one that has it by itself. */
  function rename(from: string, to: string, but?: Proposal) {
    const named = proposals.filter((p) => p.speakerName === from && p.id !== but?.id);
    const next = named.map((p) => ({ ...p, speakerName: to, version: p.version + 1 }));
    void save(next, () => renameSpeakerAction({ source: draft.id, from, to, seen: seenOf(named) }));
  }

  return { proposals, decide, correct, rename, refusal, dismiss: () => setRefusal(null) };
}
