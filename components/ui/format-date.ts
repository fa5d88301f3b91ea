// Written out because Intl abbreviates September to "Sept" in British English.
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const RELATIVE = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const STEPS = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** One for each time zone: making a format takes longer than formatting fifty dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function parts(date: Date, timeZone: string): Record<string, string> {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZoneName: "short",
    });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** "31 Jan 2023" */
export function formatDate(date: Date, timeZone = "UTC"): string {
  if (timeZone === "UTC")
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  const { day, month, year } = parts(date, timeZone);
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "31 Jan 2023, 14:05 UTC" */
export function formatDateTime(date: Date, timeZone = "UTC"): string {
  if (timeZone === "UTC")
    return `${formatDate(date)}, ${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())} UTC`;
  const { hour, minute, timeZoneName } = parts(date, timeZone);
  return `${formatDate(date, timeZone)}, ${hour}:${minute} ${timeZoneName}`;
}

/** "3 hours ago", "yesterday", "just now" */
export function formatRelative(date: Date, now: Date): string {
  const seconds = (date.getTime() - now.getTime()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return RELATIVE.format(Math.trunc(seconds / size), unit);
  }
  return "just now";
}
