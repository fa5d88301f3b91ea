/** How deep lists, quotations and emphasis can be nested. */
export const MAX_NESTING = 12;

export const TOO_DEEP = `Lists, quotations and emphasis can be nested at most ${MAX_NESTING} levels deep.`;

/** Cells in all tables of a text, counted as shown, with short rows filled up. */
export const MAX_CELLS = 1000;

export const MAX_LINES = 2000;

/** Characters that can begin or end formatting. */
export const MAX_MARKS = 2000;

/** The page shows the cited words with each citation. */
export const MAX_CITATIONS = 100;

/** Paragraphs, list items, links, emphasis and the like. */
export const MAX_ELEMENTS = 1500;

/** Characters of a text and its link addresses, after formatting. */
export const MAX_LENGTH = 60_000;

const number = new Intl.NumberFormat("en-GB");

/** "This text has 1,200 table cells; the limit is 1,000. Shorten or split it." */
export const tooMany = (count: number, what: string, most: number): string =>
  `This text has ${number.format(count)} ${what}; the limit is ${number.format(most)}. Shorten or split it.`;
