"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useState, useTransition } from "react";
import { useUnderWay } from "@/components/ui/under-way";
import { isOvertaken } from "@/components/ui/use-command";
import { NO_RESPONSE, type Refusal, type Result } from "@/lib/core/command/errors";
import { counted } from "@/lib/core/wording";
import { decideProposalsAction } from "@/lib/sources/review/actions";
import {
  correctProposalAction,
  renameSpeakerAction,
  undoAction,
} from "@/lib/sources/review/proposals/actions";
import type { Draft, Proposal, ProposalState } from "@/lib/sources/review/schema";
import { type Act, actOf, afterUndoing, decided, edited, isSame, notUndone } from "./acts";
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
  const [acts, setActs] = useState<Act[]>([]);
  const [undone, setUndone] = useState<string | null>(null);

  const send = (next: Proposal[], action: () => Promise<Result<unknown>>) =>
    new Promise<Result<unknown>>((resolve) => {
      setUndone(null);
      start(async () => {
        change(new Map(next.map((proposal) => [proposal.id, proposal])));
        const result = await action().catch(() => ({ ok: false as const, refusal: NO_RESPONSE }));
        resolve(result);
        if (result.ok) return;
        setRefusal(result.refusal);
        // Who was signed out would be taken from the page, and from what it says of that.
        if (result.refusal.code !== "signed-out") router.refresh();
      });
    });

  /** The same, as an act that can be undone. Returns whether it was saved. */
  async function save(did: string, next: Proposal[], action: () => Promise<Result<unknown>>) {
    const act = actOf(did, proposals, next);
    setActs((before) => [...before, act]);
    const { ok } = await send(next, action);
    if (!ok) setActs((now) => now.filter((other) => !isSame(act, other)));
    return ok;
  }

  function decide(chosen: Proposal[], state: ProposalState) {
    const deciding = chosen.filter((proposal) => proposal.state !== state);
    if (deciding.length === 0) return;
    const next = deciding.map((p) => ({ ...p, state, decidedBy: null, version: p.version + 1 }));
    const ids = deciding.map(({ id }) => id);
    const input = { source: draft.id, ids, state, seen: seenOf(deciding) };
    void save(decided(deciding, state), next, () => decideProposalsAction(input));
  }

  /** Saves a correction and, if asked, renames the speaker in their other proposals and accepts it. */
  async function correct(
    proposal: Proposal,
    correction: Correction,
    { accept = false, everywhere = false } = {},
  ): Promise<boolean> {
    const change = { ...correction, ...(accept && { state: "ACCEPTED" as const }) };
    const next = corrected(draft.text, proposal, change);
    if (!next) return true;
    const others = everywhere ? othersBy(proposal) : [];
    const { id, version } = proposal;
    const did = edited(proposal, correction, { accept, others: others.length });
    const input = { ...correction, id, version, accept, everywhere, seen: seenOf(others) };
    return save(did, [next, ...named(others, next.speakerName)], () =>
      correctProposalAction(input),
    );
  }

  const othersBy = ({ id, speakerName }: Proposal) =>
    proposals.filter((p) => speakerName !== null && p.speakerName === speakerName && p.id !== id);

  /** Renames a speaker in all their proposals. */
  function rename(from: string, to: string) {
    const those = proposals.filter((p) => p.speakerName === from);
    const input = { source: draft.id, from, to, seen: seenOf(those) };
    const did = `renamed the speaker of ${counted(those.length, "proposal")}`;
    void save(did, named(those, to), () => renameSpeakerAction(input));
  }

  /** Adds a quotation. Undoing that leaves it out again. */
  const added = ({ id, ordinal, version }: Proposal) =>
    setActs((before) => [
      ...before,
      {
        did: `added proposal ${ordinal}`,
        changes: [{ id, before: 0, after: version, was: { state: "REJECTED" } }],
      },
    ]);

  /** Remembers an act that changed no proposal, with the way back. */
  const remember = (did: string, takeBack: () => Promise<Result<unknown>>) =>
    setActs((before) => [...before, { did, changes: [], takeBack }]);

  /** Undoes the last act, and says so. Returns the first proposal it affected. */
  function undo(): string | undefined {
    const act = acts.at(-1);
    if (!act) return undefined;
    setActs((now) => afterUndoing(act, now.slice(0, -1)));
    const next = act.changes.flatMap(({ id, after, was }) => {
      const now = proposals.find((proposal) => proposal.id === id);
      const back = now && corrected(draft.text, now, was);
      return back ? [{ ...back, version: after + 1 }] : [];
    });
    const input = {
      source: draft.id,
      proposals: act.changes.map(({ id, after, was }) => ({ id, version: after, was })),
    };
    void send(next, act.takeBack ?? (() => undoAction(input))).then((result) => {
      if (result.ok) return setUndone(act.did);
      // After a sign-out or a lost connection the undo can be tried again; after a conflict it never can.
      const again = isOvertaken(result.refusal) ? [] : [act];
      setActs((now) => [...notUndone(act, now), ...again]);
    });
    return act.changes[0]?.id;
  }

  return {
    ...{ proposals, decide, correct, rename, added, remember, othersBy },
    ...{ undo, mayUndo: acts.length > 0, undone },
    ...{ refusal, dismiss: () => setRefusal(null) },
  };
}

const named = (those: Proposal[], speakerName: string | null): Proposal[] =>
  those.map((proposal) => ({ ...proposal, speakerName, version: proposal.version + 1 }));
