import { SHORT_MONTHS } from "@/lib/text/dates/months";
import { formatDateTime } from "./format-date";

/** "31 Jan 2023, 15:05 CET". A file of its own, since the dates on every page are in UTC. */
export function formatDateTimeIn(timeZone: string, date: Date): string {
  if (timeZone === "UTC") return formatDateTime(date);
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
  const { day, month, year, hour, minute, timeZoneName } = Object.fromEntries(
    format.formatToParts(date).map(({ type, value }) => [type, value]),
  );
  return `${Number(day)} ${SHORT_MONTHS[Number(month) - 1]} ${year}, ${hour}:${minute} ${timeZoneName}`;
}
