"use client";

import { useRouter } from "next/navigation";
import { useOptimistic, useState, useTransition } from "react";
import { keepFocus } from "@/components/ui/keep-focus";
import { useSay } from "@/components/ui/last-act";
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
import { changesOfParts } from "@/lib/sources/review/proposals/changes";
import type { Draft, Proposal, ProposalState } from "@/lib/sources/review/schema";
import { applyChange, type Correction, DECIDER_UNKNOWN, showExpected, versionsOf } from "./changes";
import {
  isSameStep,
  rebaseAfterReply,
  rebaseAfterUndo,
  restoreAfterRefusal,
  type Step,
  stepFrom,
  undoneDecision,
  undoneEdit,
} from "./undo-history";

/** After these, refreshing would leave the page, and with it the message. */
const STAYS: readonly Refusal["code"][] = ["signed-out", "signed-in-otherwise", "unavailable"];

/** The versions that an act left, by proposal. */
interface Saved {
  versions?: Record<string, number>;
}

/** The proposals of a draft. A change is shown at once, and reverted if the server refuses it. */
export function useProposals(draft: Draft) {
  const router = useRouter();
  const [pending, start] = useTransition();
  useUnderWay(pending);
  const [proposals, change] = useOptimistic(draft.proposals, showExpected);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [steps, setSteps] = useState<Step[]>([]);
  const say = useSay();

  const send = (next: Proposal[], action: () => Promise<Result<unknown>>) =>
    new Promise<Result<unknown>>((resolve) => {
      say(null);
      // What was pressed may be gone, such as the offer of a speaker that was taken.
      keepFocus();
      start(async () => {
        change(next);
        const result = await action().catch(() => ({ ok: false as const, refusal: NO_RESPONSE }));
        const { versions } = (result.ok && (result.value as Saved | null)) || {};
        if (versions) setSteps((now) => rebaseAfterReply(now, next, versions));
        resolve(result);
        // What was lost with the connection is history once something is saved again.
        if (result.ok) return setRefusal((now) => (now?.code === "unavailable" ? null : now));
        setRefusal(result.refusal);
        if (!STAYS.includes(result.refusal.code)) router.refresh();
      });
    });

  /** Sends a change as a step that can be undone, and what to say then. Returns whether it was saved. */
  async function save(undone: string, next: Proposal[], action: () => Promise<Result<unknown>>) {
    const step = stepFrom(undone, proposals, next);
    setSteps((before) => [...before, step]);
    const { ok } = await send(next, action);
    if (!ok) setSteps((now) => now.filter((other) => !isSameStep(step, other)));
    return ok;
  }

  /** Decides on proposals, after renaming the speakers that are given another name in all their proposals. */
  function decide(chosen: Proposal[], state: ProposalState, speakers: Record<string, string> = {}) {
    const deciding = chosen.filter((proposal) => proposal.state !== state);
    if (deciding.length === 0) return;
    const nameOf = ({ speakerName: name }: Proposal) =>
      name !== null && Object.hasOwn(speakers, name) ? speakers[name]! : name;
    const isRenamed = (p: Proposal) => nameOf(p) !== p.speakerName;
    const changed = proposals.filter((p) => deciding.includes(p) || isRenamed(p));
    const next = changed.map((p) => ({
      ...p,
      ...(deciding.includes(p) && { state, ...DECIDER_UNKNOWN }),
      speakerName: nameOf(p),
      version: p.version + Number(deciding.includes(p)) + Number(isRenamed(p)),
    }));
    const ids = deciding.map(({ id }) => id);
    const input = { source: draft.id, ids, state, speakers, seen: versionsOf(changed) };
    const given = new Set(changed.filter(isRenamed).map((p) => p.speakerName));
    const undone = undoneDecision(deciding, given.size);
    void save(undone, next, () => decideProposalsAction(input));
  }

  /**
   * Saves a correction, also of the quotations that are part of the proposal. If asked, accepts it, and changes the
   * speaker in their other proposals too.
   */
  async function correct(
    proposal: Proposal,
    correction: Correction,
    { accept = false, everywhere = false } = {},
  ): Promise<boolean> {
    const change = { ...correction, ...(accept && { state: "ACCEPTED" as const }) };
    const next = applyChange(draft.text, proposal, change);
    if (!next) return true;
    const isSaid = correction.kind !== "PASSAGE";
    const followed = isSaid ? changesOfParts(proposal, correction, proposals) : [];
    const parts = followed.map(({ part }) => part);
    const others = everywhere
      ? othersBy(proposal, correction).filter((other) => !parts.includes(other))
      : [];
    const { id, version } = proposal;
    const also = { accept, parts: parts.length, others: others.length };
    const undone = undoneEdit(proposal, correction, also);
    const seen = versionsOf([...parts, ...others]);
    const input = { ...correction, id, version, accept, everywhere, seen };
    const changed = [
      next,
      ...followed.map(({ part, change }) => ({ ...part, ...change, version: part.version + 1 })),
      ...renamed(others, next.speakerName, [proposal, next]),
    ];
    return save(undone, changed, () => correctProposalAction(input));
  }

  /**
   * The other proposals of a speaker, which a correction can change too. If it only changes the role, those that
   * have the same one now, or none like it.
   */
  const othersBy = ({ id, speakerName, speakerRole }: Proposal, correction: Correction) =>
    proposals.filter(
      (p) =>
        speakerName !== null &&
        p.speakerName === speakerName &&
        p.id !== id &&
        ("speakerName" in correction || p.speakerRole === speakerRole),
    );

  /** Renames a speaker in all their proposals. */
  function rename(from: string, to: string) {
    const those = proposals.filter((p) => p.speakerName === from);
    const input = { source: draft.id, from, to, seen: versionsOf(those) };
    const undone = `The speaker’s earlier name is back in ${counted(those.length, "proposal")}.`;
    void save(undone, renamed(those, to), () => renameSpeakerAction(input));
  }

  /** Records that a quotation was added. Undoing this rejects it. */
  const recordAdded = ({ id, ordinal, version }: Proposal) =>
    setSteps((before) => [
      ...before,
      {
        undone: `Proposal ${ordinal}, which you added, has been rejected.`,
        changes: [{ id, before: 0, after: version, was: { state: "REJECTED" } }],
      },
    ]);

  /** Records a step that changed no proposal. */
  const recordStep = (undone: string, undo: () => Promise<Result<unknown>>) =>
    setSteps((before) => [...before, { undone, changes: [], undo }]);

  /** Undoes the last step, and says so. Returns the first proposal it affected. */
  function undo(): string | undefined {
    const step = steps.at(-1);
    if (!step) return undefined;
    setSteps((now) => rebaseAfterUndo(step, now.slice(0, -1)));
    const next = step.changes.flatMap(({ id, after, was }) => {
      const now = proposals.find((proposal) => proposal.id === id);
      const back = now && applyChange(draft.text, now, was);
      return back ? [{ ...back, version: after + 1 }] : [];
    });
    const input = {
      source: draft.id,
      proposals: step.changes.map(({ id, after, was }) => ({ id, version: after, was })),
    };
    void send(next, step.undo ?? (() => undoAction(input))).then((result) => {
      if (result.ok) return say({ said: step.undone });
      // After a sign-out or a lost connection the undo can be tried again; after a conflict it never can.
      const again = isOvertaken(result.refusal) ? [] : [step];
      setSteps((now) => [...restoreAfterRefusal(step, now), ...again]);
    });
    return step.changes[0]?.id;
  }

  return {
    proposals,
    decide,
    correct,
    rename,
    recordAdded,
    recordStep,
    othersBy,
    undo,
    mayUndo: steps.length > 0,
    refusal,
    dismiss: () => {
      keepFocus();
      setRefusal(null);
    },
  };
}

/** The proposals with another speaker and, where they had the role that was corrected, another role. */
const renamed = (
  proposals: Proposal[],
  speakerName: string | null,
  [from, to]: Pick<Proposal, "speakerRole">[] = [],
): Proposal[] =>
  proposals.map((proposal) => {
    const { speakerRole: had, version } = proposal;
    const speakerRole = to && had === from?.speakerRole ? to.speakerRole : had;
    return { ...proposal, speakerName, speakerRole, version: version + 1 };
  });
