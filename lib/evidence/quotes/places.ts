// Apart from schema.ts, whose Zod the pages that link to quotations would load with it.

/** The path of a quotation in its source. */
export const placeOf = (quote: { number: number; source: { id: string } }): string =>
  `/sources/${quote.source.id}#q${quote.number}`;

/** The path of a quotation in the margin of its source, with the notes on it. */
export const notesPlaceOf = (quote: { number: number; source: { id: string } }): string =>
  `/sources/${quote.source.id}#n${quote.number}`;

/** What a copy of a report is called next to the quotation that it repeats. */
export const copyName = (publisher: string | null): string =>
  publisher ?? "a copy without a publisher";
