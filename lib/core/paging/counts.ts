/** Rows are counted up to this many: beyond it, the exact number costs more than it tells. */
export const MAX_COUNT = 1000;

/** A count as people read it: "12", or "1,000+" above the counting limit; "600+" if counting stopped at 600. */
export const countText = (count: number, capped = count > MAX_COUNT): string =>
  capped ? `${Math.min(count, MAX_COUNT).toLocaleString("en-GB")}+` : String(count);
