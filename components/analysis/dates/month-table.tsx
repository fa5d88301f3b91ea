"use client";

import { useState } from "react";
import { whenText } from "@/lib/analysis/dates/when";
import { type IssueDateLine, isMarked } from "./date-line";
import { marksIn, monthsOf, weeksOf } from "./month";

const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

interface MonthTableProps {
  /** In order; at least one is on a day. */
  dates: IssueDateLine[];
}

/** The months that have dates, one at a time. A marked day leads to its date in the list below. */
export default function MonthTable({ dates }: MonthTableProps) {
  const months = monthsOf(dates);
  // Something due may be long past: the coming month is shown first.
  const onDays = dates.filter(isMarked);
  const coming = onDays.find(({ state }) => state !== "DUE") ?? onDays[0]!;
  const first = coming.startsOn.slice(0, 7);
  // Until someone turns the page, the first month follows the dates.
  const [chosen, setMonth] = useState<string | null>(null);
  const month = chosen !== null && months.includes(chosen) ? chosen : first;
  const marks = marksIn(month, dates);
  const day = `${month}-01`;
  const name = whenText({ startsOn: day, endsOn: day, precision: "MONTH" });
  const step = (by: number, label: string, sign: string) => {
    const to = months[months.indexOf(month) + by];
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
        {months.length > 1 && step(-1, "Previous month with dates", "‹")}
        <b aria-live="polite">{name}</b>
        {months.length > 1 && step(1, "Next month with dates", "›")}
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
