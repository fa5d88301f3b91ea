import type { Result } from "@/lib/core/command/errors";
import { counted } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";
import { type Change, type Correction, reverseChange } from "./changes";

/** Something the reviewer did, and what is needed to undo it. */
export interface Step {
  /** In the past tense: "rejected 26 proposals". */
  description: string;
  changes: { id: string; before: number; after: number; was: Change }[];
  /** Undoes a step that changed no proposal. */
  undo?: () => Promise<Result<unknown>>;
}

/** The step that turned the earlier proposals into the later ones. */
export function stepFrom(description: string, before: Proposal[], after: Proposal[]): Step {
  const next = new Map(after.map((proposal) => [proposal.id, proposal]));
  return {
    description,
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

const DECIDED = { PENDING: "reopened", ACCEPTED: "accepted", REJECTED: "rejected" } as const;

/** "rejected 26 proposals", "accepted 26 proposals and renamed 2 speakers". */
export const describeDecision = (
  proposals: Proposal[],
  state: Proposal["state"],
  renamed: number,
): string =>
  `${DECIDED[state]} ${nameProposals(proposals)}${renamed > 0 ? ` and renamed ${counted(renamed, "speaker")}` : ""}`;

/** "edited and accepted proposal 3 and renamed the speaker of 2 others". */
export function describeEdit(
  proposal: Proposal,
  { span, links, ...fields }: Correction,
  { accept, parts, others }: { accept: boolean; parts: number; others: number },
): string {
  const isEdited = Object.keys(fields).length > 0;
  const part = span ? "changed the words of" : links ? "changed the issues of" : "edited";
  const what = isEdited ? "edited" : part;
  const did = "speakerName" in fields ? "renamed the speaker" : "changed the role";
  const more = others > 0 ? ` and ${did} of ${counted(others, "other")}` : "";
  const inside = parts > 0 ? ` with ${counted(parts, "quotation")} inside it` : "";
  return `${what}${accept ? " and accepted" : ""} ${nameProposals([proposal])}${inside}${more}`;
}

/** "proposal 3", "26 proposals". */
const nameProposals = (proposals: Proposal[]) =>
  proposals.length === 1
    ? `proposal ${proposals[0]!.ordinal}`
    : counted(proposals.length, "proposal");
