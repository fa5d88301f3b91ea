import type { Result } from "@/lib/core/command/errors";
import { counted } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";
import { type Change, type Correction, wayBack } from "./corrected";

/** Something that the reviewer did, with what is needed to undo it. */
export interface Act {
  /** In words: "rejected 26 proposals". */
  did: string;
  changes: { id: string; before: number; after: number; was: Change }[];
  /** How an act that changed no proposal is undone. */
  takeBack?: () => Promise<Result<unknown>>;
}

/** The act that turned the earlier proposals into the later ones. */
export function actOf(did: string, was: Proposal[], is: Proposal[]): Act {
  const next = new Map(is.map((proposal) => [proposal.id, proposal]));
  return {
    did,
    changes: was.flatMap((proposal) => {
      const now = next.get(proposal.id);
      const { id, version: before } = proposal;
      return now ? [{ id, before, after: now.version, was: wayBack(proposal, now) }] : [];
    }),
  };
}

/** Whether two are the same act, even if undoing others has changed its versions. */
export function isSame({ changes: [a] }: Act, { changes: [b] }: Act): boolean {
  return a?.id === b?.id && a?.before === b?.before;
}

/** The version that results from undoing a change. */
const undone = ({ after }: Act["changes"][number]) => after + 1;

/** The earlier acts once this one is undone, with the versions that undoing leaves. */
export const afterUndoing = (act: Act, earlier: Act[]): Act[] =>
  moved(earlier, new Map(act.changes.map((it) => [`${it.id} ${it.before}`, undone(it)])));

/** The earlier acts as they were, if the undo was refused. */
export const notUndone = (act: Act, earlier: Act[]): Act[] =>
  moved(earlier, new Map(act.changes.map((it) => [`${it.id} ${undone(it)}`, it.before])));

const moved = (acts: Act[], to: Map<string, number>): Act[] =>
  acts.map((act) => ({
    ...act,
    changes: act.changes.map((it) => ({
      ...it,
      after: to.get(`${it.id} ${it.after}`) ?? it.after,
    })),
  }));

const DECIDED = { PENDING: "reopened", ACCEPTED: "accepted", REJECTED: "rejected" } as const;

export const decided = (those: Proposal[], state: Proposal["state"]): string =>
  `${DECIDED[state]} ${namely(those)}`;

/** "edited and accepted proposal 3 and renamed the speaker of 2 others". */
export function edited(
  proposal: Proposal,
  { span, links }: Correction,
  { accept, others }: { accept: boolean; others: number },
): string {
  const what = span ? "changed the words of" : links ? "changed the issues of" : "edited";
  const more = others > 0 ? ` and renamed the speaker of ${counted(others, "other")}` : "";
  return `${what}${accept ? " and accepted" : ""} ${namely([proposal])}${more}`;
}

/** "proposal 3", "26 proposals". */
const namely = (those: Proposal[]) =>
  those.length === 1 ? `proposal ${those[0]!.ordinal}` : counted(those.length, "proposal");
