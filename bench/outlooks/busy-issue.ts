import type postgres from "postgres";
import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { openIssue } from "@/lib/analysis/issues/mutations";
import { db } from "@/lib/core/database/db";
import { anchors } from "@/lib/text/anchors/selectors";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { approvedSource } from "../approved-source";

export const REVISIONS = 500;
const SOURCES = 38;
const QUOTES = 50;
const CLARIFICATIONS = 100;
/** On the time axis: evidence and events. */
export const MARKS = SOURCES * QUOTES + CLARIFICATIONS;

const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAY_MS = 86_400_000;
const LAST_DAY = 1_400;

/** The day this long after the first, as YYYY-MM-DD. */
export const dayAfter = (days: number): string =>
  new Date(FIRST_DAY + days * DAY_MS).toISOString().slice(0, 10);

/** Days of the issue's life, evenly spread. */
export const DAYS = [1, 200, 500, 700, 1_000, 1_300, LAST_DAY].map(dayAfter);

const RATIONALE = `The talks go on, but neither side has **moved on the matter itself** [Q1]. The ministry repeats what it said in spring, that a decision needs the consent of all three committees, of which two have not met.

- The envoy has not travelled since the last round [Q2].
- The budget that was passed does not provide for it.

Against that, the two delegations have agreed on a date for the next round, and the draft is said to be nearly done.`;

/**
 * Adds the issue `busy`, with one forecast that was revised 500 times and has 2,000 marks on its time axis, evidence
 * and events, in a little under four years. `sql` must have triggers off.
 */
export async function addBusyIssue(sql: postgres.Sql): Promise<void> {
  const { admin, analyst, analyst2 } = await enterPeople();
  const { id } = await made(
    openIssue(admin, {
      title: "A busy issue",
      slug: "busy",
      bottomLine: "The talks go on.",
      status: "ACTIVE",
      salience: 3,
      ownerId: analyst.id,
      labels: [],
      terms: [],
    }),
  );
  const forecast = await made(
    openForecast(analyst, {
      issue: "busy",
      wording: "Will the two sides sign by the end of 2030?",
      closesOn: "2030-12-31",
      resolutionCriteria: "A signed text is published.",
    }),
  );
  await sql`insert into "OutlookRevision" (id, "issueId", "forecastId", "wordingNumber", number, trend,
      alerts, likelihood, confidence, judgement, rationale, reason, "reasonNote", "authorId", "asOf")
    select 'busy' || k, ${id}, ${forecast.id}, 1, k + 1, 'UNCHANGED', '{}', 1 + (k * 37) % 99,
      (array['LOW', 'MODERATE', 'HIGH'])[1 + k % 3]::"Confidence",
      'A signature before the end of 2030 depends on the committees.', ${RATIONALE}, 'TIME',
      'The committees have met again.', (array[${analyst.id}, ${analyst2.id}])[1 + k % 2],
      timestamptz '2020-01-01T09:00Z' + k * 2.8 * interval '1 day'
    from generate_series(0, ${REVISIONS - 1}::int) k`;
  await sql`insert into "Clarification" (id, "forecastId", text, "authorId", "createdAt")
    select 'busy' || k, ${forecast.id}, 'As before.', ${analyst.id},
      timestamptz '2020-01-01T09:00Z' + k * 14 * interval '1 day'
    from generate_series(0, ${CLARIFICATIONS - 1}::int) k`;
  for (let k = 0; k < SOURCES; k++) await addSource(k, id, admin.id);
  await sql`analyze`;
}

/** Adds a source whose 50 quotations are evidence of the issue. */
async function addSource(k: number, issueId: string, person: string) {
  const sentences = Array.from(
    { length: QUOTES },
    (_, n) =>
      `Delegate ${k}-${n} told the committee that the draft would need another reading before anybody could sign it.`,
  );
  const text = sentences.join("\n\n");
  const { id: sourceId } = await db.source.create({
    data: {
      ...approvedSource(text, person),
      title: `Sitting ${k}`,
      publishedAt: new Date(dayAfter(Math.floor((k * LAST_DAY) / SOURCES))),
    },
  });
  const anchor = anchors(text);
  let start = 0;
  const data = sentences.map((sentence) => {
    const at = start;
    start += sentence.length + 2;
    return { ...anchor(at, at + sentence.length), sourceId, kind: "INDIRECT" as const };
  });
  const quotes = await db.quote.createManyAndReturn({ data, select: { id: true } });
  await db.evidenceLink.createMany({
    data: quotes.map(({ id: quoteId }, n) => ({
      quoteId,
      issueId,
      linkedById: person,
      relation: (["SUPPORTS", "CONTRADICTS", "CONTEXT"] as const)[n % 3]!,
    })),
  });
}
