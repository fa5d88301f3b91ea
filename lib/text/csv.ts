/** Marks the text as UTF-8. Without it, spreadsheets misread accents and Chinese. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** What spreadsheets read as the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A line of a CSV file (RFC 4180), with its line break. A text that a spreadsheet would run as a formula begins with an
 * apostrophe instead, as OWASP advises; numbers stay numbers.
 */
export const csvLine = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
