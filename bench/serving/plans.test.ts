import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadSummary } from "@/lib/analysis/briefings/queries";
import { parseDateFilter } from "@/lib/analysis/dates/filter";
import { loadDates } from "@/lib/analysis/dates/list";
import { loadIssueChoices } from "@/lib/analysis/issues/choices";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { loadOutlooks } from "@/lib/analysis/outlooks/queries";
import { completeQuotes } from "@/lib/analysis/search/complete-references";
import { db } from "@/lib/core/database/db";
import { PLANNING } from "@/lib/core/database/planning";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadInbox } from "@/lib/desk/notifications/inbox";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { loadSpeakers } from "@/lib/evidence/speakers/list";
import { loadSpeaker } from "@/lib/evidence/speakers/queries";
import { loadCatalogue, loadDrafts } from "@/lib/sources/catalogue/list";
import { restoreSource, withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { loadDataSet } from "./data/load";
import { idOf, shapeOf } from "./data/shape";
import { plansOf } from "./plans";

/** Of the data set of 10,000 issues: as much as it takes for PostgreSQL to plan as it would for all of it. */
const SCALE = 0.4;

let viewer: Viewer;
/** The same person, limited to the relationship that all the issues belong to. */
let limited: Viewer;
let owner: postgres.Sql;
/** The tables with so many rows that no page may read all of them. */
let large: Set<string>;

beforeAll(async () => {
  ({
    people: { admin: viewer },
  } = await openDesk());
  const { id: relationship } = await db.relationship.findFirstOrThrow();
  limited = { ...viewer, limits: [relationship] };
  const url = new URL(process.env.TEST_ADMIN_URL ?? "");
  url.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  owner = postgres(url.href, { max: 2, onnotice: () => undefined, connection: PLANNING });
  await owner`create extension if not exists pg_stat_statements`;
  await loadDataSet(url.href, shapeOf(SCALE, new Date("2026-06-30T12:00:00Z")));
  await addNotifications();
  const tables = await owner<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and reltuples > ${5000 * SCALE}`;
  large = new Set(tables.map(({ name }) => name));
}, 120_000);

afterAll(() => owner.end());

/** Of editions, as a desk of this size has sent them. The data set has few notifications. */
async function addNotifications() {
  await owner`insert into "Notification" (id, "userId", "eventId", kind, subject, details, at, "readAt")
    select gen_random_uuid()::text, u.id, e.id, 'EDITION', 'edition:' || e.id, '{}', e.at, e.at
    from "User" u cross join (select id, at from "Event" order by id limit 1000) e
    on conflict do nothing`;
  await owner`analyze "Notification"`;
}

const issues = (given: Parameters<typeof parseFilter>[0]) => loadIssues(viewer, parseFilter(given));

const READS: Record<string, () => Promise<unknown>> = {
  list: () => issues({}),
  "list by last change": () => issues({ sort: "moved" }),
  "list by title": () => issues({ sort: "title" }),
  "list by title, from the end": () => issues({ sort: "title", dir: "desc" }),
  "list by likelihood": () => issues({ sort: "likelihood" }),
  "list by likelihood, lowest first": () => issues({ sort: "likelihood", dir: "asc" }),
  issue: () => loadIssue(viewer, idOf("issue", 3)),
  "form of an outlook": () =>
    loadIssue(viewer, idOf("issue", 3), {
      evidence: { limit: 10_000, cursor: null },
      notes: { limit: 1, cursor: null },
      latest: { most: 50, and: idOf("quote", 3) },
    }),
  revisions: () => loadOutlooks(viewer, idOf("issue", 3)),
  speaker: () => loadSpeaker(viewer, idOf("speaker", 3)),
  dates: () => loadDates(viewer, parseDateFilter({})),
  "past dates": () => loadDates(viewer, parseDateFilter({ when: "past" })),
  summary: () => loadSummary(viewer),
  sources: () => loadCatalogue(viewer),
  drafts: () => loadDrafts(viewer),
  speakers: () => loadSpeakers(viewer, { text: "", named: true }),
  inbox: () => loadInbox(viewer, { show: "all", about: "" }),
  notifications: () => loadNotifications(viewer),
  "issues to link to": () => loadIssueChoices(viewer, "", [idOf("issue", 3), idOf("issue", 4)]),
  "quotations for a text on an issue": () => completeQuotes(viewer, "", { on: idOf("issue", 3) }),
  "quotations for words of such a text": () =>
    completeQuotes(viewer, "harb", { on: idOf("issue", 3) }),
  "list of someone limited": () => loadIssues(limited, parseFilter({})),
  "issue of someone limited": () => loadIssue(limited, idOf("issue", 3)),
  "summary of someone limited": () => loadSummary(limited),
  "inbox of someone limited": () => loadInbox(limited, { show: "all", about: "" }),
};

/** Writes. Only the reads that they make are explained, such as the look-up of whom to notify. */
const WRITES: Record<string, () => Promise<unknown>> = {
  "adding a note": () =>
    made(writeNote(viewer, { issue: idOf("issue", 3), body: "The talks go on." })),
  "revising an outlook": async () => {
    const { version } = await db.issue.findUniqueOrThrow({ where: { id: idOf("issue", 3) } });
    return made(
      reviseOutlook(viewer, {
        issue: idOf("issue", 3),
        version,
        confidence: "LOW",
        trend: "UNCHANGED",
        judgement: "Nothing has changed.",
        rationale: "Nothing new was published.",
        reason: "TIME",
        reasonNote: "The date is nearer.",
        confirmed: true,
        likelihood: 50,
      }),
    );
  },
  "withdrawing or restoring a source": async () => {
    const id = idOf("source", 3);
    const { version, status } = await db.source.findUniqueOrThrow({ where: { id } });
    const act = status === "WITHDRAWN" ? restoreSource : withdrawSource;
    return made(act(viewer, { id, version, reason: "To see." }));
  },
};
const ALL = { ...READS, ...WRITES };

test.each(Object.keys(ALL))("%s: no statement reads a large table row by row", async (name) => {
  expect(large.size).toBeGreaterThan(10);
  const plans = await plansOf(owner, ALL[name]!);
  expect(plans.length).toBeGreaterThan(0);
  for (const { scanned, statement, text } of plans) {
    const whole = scanned.filter((table) => large.has(table));
    expect(whole, `${statement}\n\n${text}`).toEqual([]);
  }
});

test("a statement that reads all of a large table is found", async () => {
  const plans = await plansOf(owner, async () => {
    const app = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
    for (const _ of ["prepares", "runs"])
      await app`select count(*) from "Note" where body like ${"%harbour%"}`;
    await app.end();
  });
  expect(plans.flatMap(({ scanned }) => scanned)).toContain("Note");
});
