import type { NotificationDetails } from "@/lib/desk/notifications/schema";

/** Something that rests on a source: where it is, who wrote it, and whether the team can read it. */
export interface Resting {
  issueId: string | null;
  authorId: string | null;
  team: boolean;
  /** The title of the issue or article that it is on. */
  title: string;
  /** The revision's number, if it is a revision. */
  outlook: number | null;
  /** The dissent's id, if it is a dissent or an answer to one. */
  dissent: string | null;
  /** The note's id, if it is a note. */
  note: string | null;
}

/** People to notify of a change to a source, by id, each with what of theirs it concerns. */
export type Concerned = ReadonlyMap<string, Partial<NotificationDetails>>;

/**
 * The issues on which a withdrawal or grade is recorded: those where it concerns something that the team can read,
 * always in the same order. A private note must not show that it exists, so it touches no issue.
 */
export const touchedBy = (resting: readonly Pick<Resting, "issueId" | "team">[]): string[] =>
  [...new Set(resting.flatMap(({ issueId, team }) => (team && issueId ? [issueId] : [])))].sort();

/**
 * The authors of what rests on a source, each with their work: all their notes and dissents, and their newest judgement on
 * each issue. Others are notified of a change, too (notify.ts).
 */
export function concernedBy(resting: readonly Resting[]): Map<string, NotificationDetails> {
  const concerned = new Map<string, NotificationDetails>();
  for (const { authorId, issueId, title, outlook, dissent, note } of resting) {
    if (!authorId) continue;
    const own = concerned.get(authorId) ?? { judgements: [], dissents: [], notes: [] };
    const { judgements, dissents, notes } = own;
    const before = judgements.find(({ issue }) => issue === issueId);
    if (before && outlook) before.number = Math.max(before.number, outlook);
    else if (outlook && issueId) judgements.push({ issue: issueId, title, number: outlook });
    if (dissent && !dissents.some(({ id }) => id === dissent))
      dissents.push({ id: dissent, title });
    if (note && !notes.some(({ id }) => id === note)) notes.push({ id: note, title });
    concerned.set(authorId, own);
  }
  return concerned;
}
