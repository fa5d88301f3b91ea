import { DAY_MS } from "@/lib/core/today";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([timeZone, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { timeZone, ...options });
  formats.set(key, known);
  return known;
}

const LONG_DAY = { day: "numeric", month: "long", year: "numeric" } as const;

/** "31 January 2023", never broken across lines. A day without a time is the same day everywhere. */
export function dayText(at: string, timeZone: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(at);
  return format(isDay ? "UTC" : timeZone, LONG_DAY)
    .format(new Date(at))
    .replaceAll(" ", "\u00a0");
}

/** "31 January 2023, 14:05 GMT" */
export function timeText(at: string, timeZone: string): string {
  const clock = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;
  return `${dayText(at, timeZone)}, ${format(timeZone, clock).format(new Date(at))}`;
}

/** A key judgement whose estimate is older than this when an edition is issued says when it was made. */
const OLD_MS = 30 * DAY_MS;

/**
 * When the estimate of a key judgement was made, if long before the edition: ", as of 2 October 2023". Else empty. `day`
 * writes the date.
 */
export const asOfWords = (
  { asOf }: { asOf: string },
  issuedAt: string,
  day: (at: string) => string,
): string => (Date.parse(issuedAt) - Date.parse(asOf) > OLD_MS ? `, as of ${day(asOf)}` : "");
