const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}\D*)?$/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;

/**
 * The calendar day of a time in its own time zone.
 * @param {string | null | undefined} time ISO 8601, or an English date
 * @returns {string | null} YYYY-MM-DD; null if there is no valid day from 1500 to 2200
 */
export function dayOf(time) {
  const text = time?.trim() ?? "";
  const digits = ISO.exec(text) ?? COMPACT.exec(text);
  if (digits) return day(digits[1], digits[2], digits[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

/** @param {string | undefined} name */
const monthOf = (name) => String(MONTHS.indexOf((name ?? "").toLowerCase()) + 1);

/** @param {...(string | undefined)} parts year, month, day */
function day(...parts) {
  const [year = 0, month = 0, date = 0] = parts.map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  const exists = found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return exists && year >= 1500 && year <= 2200 ? found.toISOString().slice(0, 10) : null;
}
