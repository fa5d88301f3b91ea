import type { Addressees } from "@/lib/analysis/briefings/groups/schema";

/** The days of the week as ISO 8601 numbers them, from Monday. */
export const WEEKDAYS = [
  { number: 1, short: "Mon" },
  { number: 2, short: "Tue" },
  { number: 3, short: "Wed" },
  { number: 4, short: "Thu" },
  { number: 5, short: "Fri" },
  { number: 6, short: "Sat" },
  { number: 7, short: "Sun" },
] as const;

/** What is said instead of its next time, between that and its run, which may take a minute to begin. */
export const DUE_NOW = "due now";

/** How many of a schedule's runs are listed, the latest first. */
export const MAX_RUNS = 10;

/** The chosen issues by key, under headings. */
export type ScheduledSections = { heading: string | null; issues: string[] }[];

/** When an edition is issued automatically, with what, and who receives it. */
export interface Schedule {
  id: string;
  title: string;
  handling: string | null;
  /** Null: all active issues. */
  sections: ScheduledSections | null;
  /** 1 (Monday) to 7, in order. */
  weekdays: number[];
  /** "07:00", in the time zone. */
  time: string;
  /** An IANA name. */
  timeZone: string;
  /** By id; null: everyone. */
  to: Addressees;
  /** Their names; empty if it is sent to everyone. */
  readers: string[];
  /** Who answers for its editions: the person who saved it last. */
  owner: string;
  /** Null while it is paused. */
  nextAt: string | null;
  /** The same in words, in its time zone; `DUE_NOW` once it has passed. */
  nextWords: string | null;
  version: number;
  runs: ScheduleRun[];
}

/** What came of a schedule at one time. Times are ISO text. */
export interface ScheduleRun {
  dueAt: string;
  at: string;
  outcome: "ISSUED" | "UNCHANGED" | "FAILED";
  edition: number | null;
  sentTo: number | null;
  reason: string | null;
}

/** "Mon to Fri", "Every day", "Mon, Wed and Sat". */
export function daysInWords(weekdays: readonly number[]): string {
  const names = WEEKDAYS.filter(({ number }) => weekdays.includes(number)).map(
    ({ short }) => short,
  );
  const [first, last] = [names[0], names.at(-1)];
  const from = WEEKDAYS.findIndex(({ short }) => short === first);
  const isRun = WEEKDAYS[from + names.length - 1]?.short === last;
  if (names.length === 7) return "Every day";
  if (names.length > 2 && isRun) return `${first} to ${last}`;
  return names.join(", ").replace(/, ([^,]*)$/, " and $1");
}
