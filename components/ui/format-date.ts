import { SHORT_MONTHS } from "@/lib/text/dates/months";

const RELATIVE = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const STEPS = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** "31 Jan 2023" */
export const formatDate = (date: Date): string =>
  `${date.getUTCDate()} ${SHORT_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;

/** "14:05 UTC" */
export const formatTime = (date: Date): string =>
  `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())} UTC`;

/** "31 Jan 2023, 14:05 UTC" */
export const formatDateTime = (date: Date): string => `${formatDate(date)}, ${formatTime(date)}`;

/** "3 hours ago", "yesterday", "just now" */
export function formatRelative(date: Date, now: Date): string {
  const seconds = (date.getTime() - now.getTime()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return RELATIVE.format(Math.trunc(seconds / size), unit);
  }
  return "just now";
}
