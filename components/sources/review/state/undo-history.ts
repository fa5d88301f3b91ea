import { capitalised } from "@/lib/core/capitalised";
import type { Result } from "@/lib/core/command/errors";
import { counted } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";
import { type Change, type Correction, reverseChange } from "./changes";

/** Something the reviewer did, and what is needed to undo it. */
export interface Step {
  /** What to say once it is undone: "26 proposals are undecided again." */
  undone: string;
  changes: { id: string; before: number; after: number; was: Change }[];
  /** Undoes a step that changed no proposal. */
  undo?: () => Promise<Result<unknown>>;
}

/** The step that turned the earlier proposals into the later ones. */
export function stepFrom(undone: string, before: Proposal[], after: Proposal[]): Step {
  const next = new Map(after.map((proposal) => [proposal.id, proposal]));
  return {
    undone,
    changes: before.flatMap((proposal) => {
      const now = next.get(proposal.id);
      const { id, version } = proposal;
      return now
        ? [{ id, before: version, after: now.version, was: reverseChange(proposal, now) }]
        : [];
    }),
  };
}

/** Whether both are the same step, even if undoing others has changed its versions. */
export function isSameStep({ changes: [a] }: Step, { changes: [b] }: Step): boolean {
  return a?.id === b?.id && a?.before === b?.before;
}

/** The version that results from undoing a change. */
const undoneVersion = ({ after }: Step["changes"][number]) => after + 1;

/** The earlier steps after this one is undone, with the versions that this leaves. */
export const rebaseAfterUndo = (step: Step, earlier: Step[]): Step[] =>
  rebase(earlier, new Map(step.changes.map((it) => [`${it.id} ${it.before}`, undoneVersion(it)])));

/** Reverses `rebaseAfterUndo` if the undo was refused. */
export const restoreAfterRefusal = (step: Step, earlier: Step[]): Step[] =>
  rebase(earlier, new Map(step.changes.map((it) => [`${it.id} ${undoneVersion(it)}`, it.before])));

/**
 * The steps once the server has said which versions an act left, which are later than expected if issues were suggested
 * meanwhile that the reviewer hasn't seen.
 */
export const rebaseAfterReply = (
  steps: Step[],
  expected: { id: string; version: number }[],
  versions: Record<string, number>,
): Step[] =>
  rebase(
    steps,
    new Map(expected.map(({ id, version }) => [`${id} ${version}`, versions[id] ?? version])),
  );

const rebase = (steps: Step[], to: Map<string, number>): Step[] =>
  steps.map((step) => ({
    ...step,
    changes: step.changes.map((it) => ({
      ...it,
      after: to.get(`${it.id} ${it.after}`) ?? it.after,
    })),
  }));

const AGAIN = { PENDING: "undecided", ACCEPTED: "accepted", REJECTED: "rejected" } as const;

/** What undoing a decision brings back: "26 proposals are undecided again." Before it, all were in the same state. */
export function undoneDecision(proposals: Proposal[], renamed: number): string {
  const are = proposals.length === 1 ? "is" : "are";
  const speakers = renamed === 1 ? "speaker’s earlier name" : "speakers’ earlier names";
  const also = renamed > 0 ? `, with the ${speakers}` : "";
  return `${capitalised(nameProposals(proposals))} ${are} ${AGAIN[proposals[0]!.state]} again${also}.`;
}

/** "Undid the edit of proposal 3, and of the speaker’s name in 2 others. Proposal 3 is undecided again." */
export function undoneEdit(
  proposal: Proposal,
  { span, links, ...fields }: Correction,
  { accept, parts, others }: { accept: boolean; parts: number; others: number },
): string {
  const name = nameProposals([proposal]);
  const what = span ? "words" : "links";
  const isEdited = Object.keys(fields).length > 0 || !(span || links);
  const inside = parts > 0 ? ` and of ${counted(parts, "quotation")} inside it` : "";
  const field = "speakerName" in fields ? "name" : "role";
  const more = others > 0 ? `, and of the speaker’s ${field} in ${counted(others, "other")}` : "";
  const back = isEdited
    ? `Undid the edit of ${name}${inside}${more}.`
    : `${capitalised(name)} has its earlier ${what} again.`;
  const isReopened = accept && proposal.state !== "ACCEPTED";
  return isReopened ? `${back} ${capitalised(name)} is ${AGAIN[proposal.state]} again.` : back;
}

/** "proposal 3", "26 proposals". */
const nameProposals = (proposals: Proposal[]) =>
  proposals.length === 1
    ? `proposal ${proposals[0]!.ordinal}`
    : counted(proposals.length, "proposal");
