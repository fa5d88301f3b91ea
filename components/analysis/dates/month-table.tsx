"use client";

import { useState } from "react";
import type { IssueDateLine } from "./date-line";
import { marksIn, monthOf, monthsLater, weeksOf } from "./month";

const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

interface MonthTableProps {
  /** In order. */
  dates: IssueDateLine[];
}

/** The months that have dates, one at a time. A marked day leads to its date in the list below. */
export function MonthTable({ dates }: MonthTableProps) {
  const [first, last] = [monthOf(dates[0]!.startsOn), lastOf(dates)];
  // What is due may be long past: the month to come is shown first.
  const coming = dates.find(({ state }) => state !== "DUE") ?? dates[0]!;
  const [chosen, setMonth] = useState(monthOf(coming.startsOn));
  const month = chosen < first || chosen > last ? monthOf(coming.startsOn) : chosen;
  const marks = marksIn(month, dates);
  const name = `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
  const step = (by: number, label: string, sign: string) => {
    const to = nextWithDates(month, by, dates, first, last);
    return (
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-disabled={!to}
        onClick={() => to && setMonth(to)}
      >
        {sign}
      </button>
    );
  };
  return (
    <div className="month">
      <p>
        {step(-1, "Previous month with dates", "‹")}
        <b aria-live="polite">{name}</b>
        {step(1, "Next month with dates", "›")}
      </p>
      <table aria-label={name}>
        <thead>
          <tr>
            {DAYS.map((day) => (
              <th key={day} scope="col" abbr={day}>
                {day[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a weekday keeps its place
                <td key={at}>{day && <Day day={day} dates={marks.get(day)} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ day, dates }: { day: number; dates: IssueDateLine[] | undefined }) {
  if (!dates) return day;
  const titles = dates.map(({ title }) => title).join("; ");
  const isAbout = dates.every(({ precision }) => precision === "APPROXIMATE");
  return (
    <a
      href={`#date-${dates[0]!.ref}`}
      title={titles}
      aria-label={`${day}: ${titles}`}
      className={isAbout ? "about" : undefined}
    >
      {day}
    </a>
  );
}

const lastOf = (dates: IssueDateLine[]): string =>
  dates
    .map(({ endsOn }) => monthOf(endsOn))
    .sort()
    .at(-1) ?? "";

/** The nearest month in a direction in which there is a date, known by its month alone or not. */
function nextWithDates(
  month: string,
  by: number,
  dates: IssueDateLine[],
  first: string,
  last: string,
): string | null {
  for (let at = monthsLater(month, by); at >= first && at <= last; at = monthsLater(at, by))
    if (dates.some(({ startsOn, endsOn }) => monthOf(startsOn) <= at && at <= monthOf(endsOn)))
      return at;
  return null;
}
