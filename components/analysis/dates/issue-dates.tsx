"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import type { Packed } from "@/components/ui/packed-rows";
import { SectionHeading } from "@/components/ui/section-heading";
import { counted } from "@/lib/core/wording";
import { type IssueDateLine, isMarked, placeOfForecast, unpackIssueDates } from "./date-line";
import { DateMark } from "./date-mark";
import { DateSource } from "./date-source";

const MonthTable = lazy(() => import("./month-table"));
const [DateForm, onUse] = loadOnUse(() => import("./date-form").then((m) => m.default));

interface IssueDatesProps {
  slug: string;
  /** The coming ones, as `packIssueDates` packed them. */
  dates: Packed;
  /** How many have passed. */
  past: number;
  /** Who may edit them; null if the viewer may not. */
  editor: string | null;
}

/**
 * An issue's coming dates, as a month and as a list. A client component, so that the page has each date's data and
 * markup once.
 */
export function IssueDates({ slug, dates: packed, past, editor }: IssueDatesProps) {
  const dates = unpackIssueDates(packed);
  const isAnyEntered = dates.some(({ what }) => what);
  // Closing dates alone need no calendar.
  const hasCalendar = dates.some((date) => date.what && isMarked(date));
  const [open, setOpen] = useState<IssueDateLine | "new" | null>(null);
  return (
    <section aria-labelledby="dates" className={dates.length > 0 ? "" : "print:hidden"}>
      <SectionHeading
        id="dates"
        count={dates.length || undefined}
        actions={
          editor && (
            <Button variant="quiet" onClick={() => setOpen("new")} {...onUse}>
              Add a date
            </Button>
          )
        }
      >
        Dates ahead
      </SectionHeading>
      {hasCalendar && (
        <Suspense>
          <MonthTable dates={dates} />
        </Suspense>
      )}
      {dates.length > 0 && (
        <ol className="dates">
          {dates.map((date) => (
            <li key={date.ref} id={`date-${date.ref}`}>
              <p>
                {date.when} <DateMark {...date} />
              </p>
              <p>{date.forecast ? <a href={placeOfForecast(date)}>{date.title}</a> : date.title}</p>
              <p>
                {date.what}
                {date.place && ` · ${date.place}`}
                {date.source && " · "}
                {date.source && <DateSource source={date.source} />}
                {editor && date.what && "\u2002"}
                {editor && date.what && (
                  <button
                    type="button"
                    className="link"
                    aria-label={`Edit ${date.title}`}
                    onClick={() => setOpen(date)}
                    {...onUse}
                  >
                    Edit
                  </button>
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
      <p className="dates-foot">
        {dates.length === 0 && "No dates ahead. "}
        {past > 0 && <a href={`/ahead?issue=${slug}&when=past`}>{counted(past, "past date")}</a>}
        {past > 0 && isAnyEntered && " · "}
        {isAnyEntered && (
          <a href={`/api/v1/dates.ics?issue=${slug}`} download>
            Calendar file
          </a>
        )}
      </p>
      {open && editor && (
        <OnUse>
          <DateForm
            slug={slug}
            person={editor}
            date={open === "new" ? null : open}
            onClose={() => setOpen(null)}
          />
        </OnUse>
      )}
    </section>
  );
}
