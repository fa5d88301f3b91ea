/** What a copy of a report is called next to the quotation that it repeats. */
export const copyIn = (publisher: string | null): string =>
  publisher ?? "a copy without a publisher";
