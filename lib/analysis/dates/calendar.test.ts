import { expect, test } from "vitest";
import { calendarOf } from "./calendar";
import type { DateLine } from "./schema";
import { daysOf, whenText } from "./when";

const ELECTION: DateLine = {
  ref: "01JELECTION",
  kind: "ELECTION",
  title: "Presidential election",
  state: null,
  outcome: null,
  startsOn: "2024-01-13",
  endsOn: "2024-01-13",
  precision: "DAY",
  place: null,
  source: null,
  issue: { key: "USCN-6", slug: "taiwan", title: "Taiwan and military risk" },
  forecast: null,
  lead: false,
  author: "Ana Ferreira",
  version: 3,
  changedAt: "2023-05-01T08:09:10.123Z",
};

const fileOf = (...dates: DateLine[]) => calendarOf(dates, (path) => `https://desk.example${path}`);

/** The lines of a file with the folding undone, as a calendar reads them. */
const linesOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");

test("a date is an all-day event that ends on the day after its last", () => {
  expect(linesOf(fileOf(ELECTION))).toEqual([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Demarche//Dates ahead//EN"],
    ...["CALSCALE:GREGORIAN", "X-WR-CALNAME:Dates ahead", "BEGIN:VEVENT"],
    ...["UID:01JELECTION@demarche", "DTSTAMP:20230501T080910Z", "SEQUENCE:2"],
    ...["DTSTART;VALUE=DATE:20240113", "DTEND;VALUE=DATE:20240114"],
    "SUMMARY:Presidential election",
    "DESCRIPTION:Election: 13 Jan 2024\\nUSCN-6 Taiwan and military risk",
    ...["CATEGORIES:Election", "URL:https://desk.example/issues/taiwan", "STATUS:CONFIRMED"],
    ...["TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""],
  ]);
});

test("a cancelled date, and one that isn’t exact, say so", () => {
  const statusOf = (more: Partial<DateLine>) =>
    linesOf(fileOf({ ...ELECTION, ...more })).find((line) => line.startsWith("STATUS"));
  expect(statusOf({ state: "CANCELLED" })).toBe("STATUS:CANCELLED");
  expect(statusOf({ precision: "MONTH" })).toBe("STATUS:TENTATIVE");
  expect(statusOf({ precision: "APPROXIMATE", state: "DUE" })).toBe("STATUS:TENTATIVE");
});

test("a year ends properly, and text can’t break out of its line", () => {
  const file = fileOf({
    ...ELECTION,
    startsOn: "2023-12-30",
    endsOn: "2023-12-31",
    title: "Talks; round 2, Geneva \\ Bern\r\nEND:VCALENDAR\u0007",
    place: "Geneva, Switzerland",
    source: "https://x.example/a,b;c",
  });
  const lines = linesOf(file);
  expect(lines).toContain("DTEND;VALUE=DATE:20240101");
  expect(lines).toContain("SUMMARY:Talks\\; round 2\\, Geneva \\\\ Bern\\nEND:VCALENDAR");
  expect(lines).toContain("LOCATION:Geneva\\, Switzerland");
  expect(lines.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
  expect(lines.join("")).toContain("Source: https://x.example/a\\,b\\;c");
});

test("no line has more than 75 octets, and no character is split", () => {
  const title = `${"台灣總統選舉".repeat(12)} ${"é".repeat(90)} 🗳️🗳️🗳️`;
  const file = fileOf({ ...ELECTION, title });
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  for (const line of Buffer.from(file).toString("latin1").split("\r\n")) {
    expect(line.length).toBeLessThanOrEqual(75);
    expect(() => utf8.decode(Buffer.from(line, "latin1"))).not.toThrow();
  }
  expect(linesOf(file)).toContain(`SUMMARY:${title}`);
});

test.each([
  ["2024-01-13", "2024-01-13", "DAY", "13 Jan 2024"],
  ["2023-11-14", "2023-11-17", "DAY", "14–17 Nov 2023"],
  ["2023-11-30", "2023-12-12", "DAY", "30 Nov – 12 Dec 2023"],
  ["2023-12-30", "2024-01-02", "DAY", "30 Dec 2023 – 2 Jan 2024"],
  ["2028-01-01", "2028-01-31", "MONTH", "January 2028"],
  ["2028-01-01", "2028-03-31", "MONTH", "January–March 2028"],
  ["2027-12-01", "2028-01-31", "MONTH", "December 2027 – January 2028"],
  ["2024-05-20", "2024-05-20", "APPROXIMATE", "about 20 May 2024"],
] as const)("from %s to %s (%s) reads “%s”", (startsOn, endsOn, precision, text) => {
  expect(whenText({ startsOn, endsOn, precision })).toBe(text);
});

test("a month runs from its first to its last day, in leap years too", () => {
  const month = (day: string, end: string | null = null) => daysOf(day, end, "MONTH");
  expect(month("2028-02-14")).toEqual({ startsOn: "2028-02-01", endsOn: "2028-02-29" });
  expect(month("2027-12-31")).toEqual({ startsOn: "2027-12-01", endsOn: "2027-12-31" });
  expect(month("2028-01-05", "2028-02-01")).toEqual({
    startsOn: "2028-01-01",
    endsOn: "2028-02-29",
  });
  expect(daysOf("2028-02-14", null, "DAY").endsOn).toBe("2028-02-14");
});
