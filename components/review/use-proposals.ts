"use client";

import { useRouter } from "next/navigation";
import { startTransition, useOptimistic, useState } from "react";
import { type Refusal, type Result, SILENCE } from "@/lib/errors";
import { correctProposalAction, decideProposalsAction } from "@/lib/review/actions";
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
  const [proposals, change] = useOptimistic(draft.proposals, expect);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function save(next: Proposal[], send: () => Promise<Result<unknown>>) {
    startTransition(async () => {
      change(new Map(next.map((proposal) => [proposal.id, proposal])));
      const result = await send().catch(() => ({ ok: false as const, refusal: SILENCE }));
      if (result.ok) return;
      setRefusal(result.refusal);
      router.refresh();
    });
  }

  function decide(chosen: Proposal[], state: ProposalState) {
    const deciding = chosen.filter((proposal) => proposal.state !== state);
    if (deciding.length === 0) return;
    const next = deciding.map((p) => ({ ...p, state, decidedBy: null, version: p.version + 1 }));
    save(next, () =>
      decideProposalsAction({
        source: draft.id,
        ids: deciding.map(({ id }) => id),
        state,
        seen: seenOf(deciding),
      }),
    );
  }

  function correct(proposal: Proposal, correction: Correction) {
    const next = corrected(draft.text, proposal, correction);
    const { id, version } = proposal;
    if (next) save([next], () => correctProposalAction({ id, version, ...correction }));
  }

  return { proposals, decide, correct, refusal, dismiss: () => setRefusal(null) };
}
