import { type DateLine, KIND_LABELS } from "./schema";
import { whenText } from "./when";

export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

/** The longest line in octets, without its line break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/**
 * Dates as an iCalendar file (RFC 5545). They are all-day events, which need no time zone. A month is an event of its
 * whole length, marked as tentative, as are approximate dates.
 *
 * @param addressOf the whole address of a path of the desk
 */
export function calendarOf(dates: DateLine[], addressOf: (path: string) => string): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demarche//Dates ahead//EN"],
    ...["CALSCALE:GREGORIAN", "X-WR-CALNAME:Dates ahead"],
    ...dates.flatMap((date) => eventOf(date, addressOf)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join("");
}

function eventOf(date: DateLine, addressOf: (path: string) => string): string[] {
  const { ref, kind, title, startsOn, endsOn, place, source, issue, version, changedAt } = date;
  const address = addressOf(`/issues/${issue.slug}`);
  const about = [
    `${KIND_LABELS[kind]}: ${whenText(date)}`,
    `${issue.key} ${issue.title}`,
    source && `Source: ${source}`,
  ];
  return [
    "BEGIN:VEVENT",
    // Records have globally unique identifiers (ULID), so that a calendar recognises them.
    `UID:${ref}@demarche`,
    `DTSTAMP:${stampOf(changedAt)}`,
    `SEQUENCE:${version - 1}`,
    `DTSTART;VALUE=DATE:${basic(startsOn)}`,
    // The end of an event is the day after its last one.
    `DTEND;VALUE=DATE:${basic(dayAfter(endsOn))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about.filter(Boolean).join("\n"))}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `CATEGORIES:${escaped(KIND_LABELS[kind])}`,
    `URL:${address}`,
    `STATUS:${statusOf(date)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const statusOf = ({ state, precision }: DateLine) =>
  state === "CANCELLED" ? "CANCELLED" : precision === "DAY" ? "CONFIRMED" : "TENTATIVE";

const basic = (day: string) => day.replaceAll("-", "");

const stampOf = (instant: string) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** A text as a value: RFC 5545, 3.3.11. Control characters other than line breaks are not allowed in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

/**
 * A line folded so that no part has more than 75 octets, and no character is split. Each further line begins with a
 * space.
 */
function foldedLine(line: string): string {
  const lines: string[] = [];
  let now = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      lines.push(now);
      now = " ";
      octets = 1;
    }
    now += character;
    octets += size;
  }
  return [...lines, now].join("\r\n");
}
