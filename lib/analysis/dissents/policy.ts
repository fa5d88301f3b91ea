import type { Viewer } from "@/lib/core/session/viewer";

type Person = Pick<Viewer, "id">;

/** Whether a person may dissent from a revision: one cannot dispute one's own. */
export const mayDissent = ({ id }: Person, revision: { authorId: string }): boolean =>
  revision.authorId !== id;

/** Whether a dissent is the person's own, to change, confirm or withdraw. */
export const isOwn = ({ id }: Person, dissent: { authorId: string }): boolean =>
  dissent.authorId === id;

/**
 * Whether a person may answer a dissent: the author of the revision that it disputes, or of the current one, and the
 * issue's owner. Dissenters reply on their own, once someone has answered.
 */
export const mayAnswer = (
  viewer: Person,
  dissent: { authorId: string; answers: readonly unknown[] },
  answerers: (string | null)[],
): boolean => (isOwn(viewer, dissent) ? dissent.answers.length > 0 : answerers.includes(viewer.id));

/** Whether a person may correct an answer to a dissent: only its author, as with a note. */
export const mayCorrectAnswer = ({ id }: Person, answer: { authorId: string }): boolean =>
  answer.authorId === id;

/** What someone puts on a forecast. */
export interface Figures {
  likelihood: number;
  confidence: string | null;
}

/** Whether figures dissent from those of a revision: however little they differ, a person says so, not a threshold. */
export const isOther = (disputed: Figures, own: Figures): boolean =>
  disputed.likelihood !== own.likelihood || disputed.confidence !== own.confidence;
