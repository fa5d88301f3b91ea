interface Submitted {
  addedById: string;
  /** The reopening by which it is a draft again, if it was approved before. */
  removalId: number | null;
  proposals: { decidedById: string | null }[];
}

/**
 * Whether somebody other than the submitter has decided on a draft: on one of its proposals, or by approving it before.
 * What ingesting decides itself, as in a later version of an article, is decided in the submitter's name.
 */
export const isReviewed = ({ addedById, removalId, proposals }: Submitted): boolean =>
  removalId !== null ||
  proposals.some(({ decidedById }) => decidedById !== null && decidedById !== addedById);
