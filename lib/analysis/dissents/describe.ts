/** What a reader must know of a dissent from an estimate that has been revised since. */
export const unconfirmedWords = (author: string): string =>
  `The estimate has been revised since. ${author} hasn’t confirmed this dissent.`;
