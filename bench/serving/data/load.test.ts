import postgres from "postgres";
import { beforeAll, expect, test } from "vitest";
import { loadSummary, SUMMARY_LIMIT } from "@/lib/analysis/briefings/queries";
import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { loadIssue } from "@/lib/analysis/issues/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { search } from "@/lib/analysis/search/list";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadNotifications } from "@/lib/desk/notifications/queries";
import { findQuotes } from "@/lib/evidence/quotes/queries";
import { loadCatalogue, loadDrafts } from "@/lib/sources/catalogue/list";
import { loadSource } from "@/lib/sources/catalogue/queries";
import { judge, openDesk } from "@/scripts/test/desk/desk";
import { loadDataSet } from "./load";
import { checkPromises } from "./promises";
import { makeRows } from "./rows";
import { type Base, idOf, shapeOf } from "./shape";
import { lineOf } from "./tables";

const UNTIL = new Date("2026-06-30T12:00:00Z");
const SHAPE = shapeOf(0.02, UNTIL);
let analyst: Viewer;
let admin: Viewer;
let sql: postgres.Sql;
let owner: postgres.Sql;

beforeAll(async () => {
  ({
    people: { analyst, admin },
  } = await openDesk());
  const url = new URL(process.env.TEST_ADMIN_URL ?? "");
  url.pathname = new URL(process.env.DATABASE_URL ?? "").pathname;
  await loadDataSet(url.href, SHAPE);
  sql = postgres(process.env.DATABASE_URL ?? "", { max: 1 });
  owner = postgres(url.href, { max: 1, connection: { session_replication_role: "replica" } });
  return () => Promise.all([sql.end(), owner.end()]);
});

test("scale 1 is the measured desk, and scale 10 has a million quotations", () => {
  const [one, ten] = [shapeOf(1, UNTIL), shapeOf(10, UNTIL)];
  expect(one).toMatchObject({ issues: 10_000, notes: 30_000, sources: 10_000, links: 30_000 });
  expect(one.sources * one.quotesPerSource).toBe(30_000);
  expect(ten.issues).toBe(100_000);
  expect(ten.sources * ten.quotesPerSource).toBe(1_000_000);
  expect(ten.large).toBe(one.large);
});

test("the same rows are made each time", () => {
  const base: Base = {
    relationshipId: "r",
    keyPrefix: "USCN",
    issueNumber: 6,
    quoteNumber: 9,
    analysts: ["a", "b"],
    admin: "c",
  };
  const lines = () => {
    const made: string[] = [];
    for (const _ of makeRows(SHAPE, base, (table, row) => made.push(lineOf(table, row))));
    return made.join("");
  };
  expect(lines()).toBe(lines());
});

test("the desk's own queries return every issue, source and note", async () => {
  const { items, counts: issues } = await loadIssues(analyst, parseFilter({ status: "ALL" }));
  expect(Object.values(issues).reduce((sum, each) => sum + each)).toBe(SHAPE.issues + 6);
  expect(Object.values(issues).every((count) => count > 0)).toBe(true);
  expect(items.some(({ outlook }) => (outlook?.warnings.length ?? 0) > 0)).toBe(true);
  expect(items.some(({ quotes, notes }) => quotes > 0 && notes > 0)).toBe(true);
  const { counts } = await loadCatalogue(admin);
  expect(counts.ALL).toBe(SHAPE.sources + 1);
  expect(counts.WITHDRAWN).toBe(SHAPE.sources / 100);
  expect((await loadDrafts(admin)).items).toHaveLength(SHAPE.drafts);
  const [notes] = await sql`select count(*)::int as all,
    count(*) filter (where visibility = 'PRIVATE')::int as private, count("parentId")::int as replies from "Note"`;
  expect(notes?.all).toBe(SHAPE.notes);
  expect(notes?.private).toBeGreaterThan(0);
  expect(notes?.replies).toBeGreaterThan(0);
  expect((await loadNotifications(analyst)).items.length).toBeGreaterThan(0);
});

test("an issue has its outlook, evidence, notes and activity in words", async () => {
  const issue = (await loadIssue(analyst, idOf("issue", 0)))!;
  expect(issue.history.length).toBeGreaterThan(0);
  expect(issue.outlook?.wording).toBe(issue.forecasts[0]?.wording);
  expect(issue.evidence.length).toBeGreaterThan(SHAPE.large / 2);
  expect(issue.notes.length).toBeGreaterThan(SHAPE.large / 2);
  expect(issue.activity.some(({ sentence }) => sentence === "changed something")).toBe(false);
  const source = (await loadSource(analyst, issue.evidence[0]!.source.id))!;
  expect(source.text).toContain(issue.evidence[0]!.exact);
  expect((await loadSummary(analyst))!.issues).toHaveLength(SUMMARY_LIMIT);
  expect((await findQuotes(analyst, { text: "harbour" })).items.length).toBeGreaterThan(0);
});

test("the search finds what was loaded, by the words of its records", async () => {
  const found = async (query: string) => (await search(analyst, query)).items;
  expect((await found("harbour kind:quotation"))[0]!.excerpt.toLowerCase()).toContain("harbour");
  const title = (await loadIssue(analyst, idOf("issue", 3)))!.title;
  expect(await found(title)).toEqual(
    expect.arrayContaining([expect.objectContaining({ type: "ISSUE", id: idOf("issue", 3) })]),
  );
  const [wrong] = await sql`select count(*)::int as count
    from searchable s full join "SearchDocument" d
      on d.type = s.type and d."recordId" = s."recordId" and d.part = s.part
    where s.terms is distinct from ts_delete(d.terms, search_batch(d.id))`;
  expect(wrong?.count).toBe(0);
});

test("forecasts are open and resolved, and some have dissents", async () => {
  const [found] = await sql`select count(*) filter (where not lead)::int as further,
    count(outcome)::int as resolved, (select count(*)::int from "Dissent") as dissents from "Forecast"`;
  for (const count of Object.values(found!)) expect(count).toBeGreaterThan(0);
  // What the triggers would have kept.
  const [differ] = await sql`select count(*)::int as count from "Forecast" f where
    f.outcome is distinct from (select r.outcome from "Resolution" r where r."forecastId" = f.id)
    or f.wording <> (select w.text from "ForecastWording" w where w."forecastId" = f.id)
    or (select count(*) from "Forecast" l where l."issueId" = f."issueId" and l.lead) <> 1`;
  expect(differ?.count).toBe(0);
});

test("events are in the order of what happened", async () => {
  const [found] = await sql`select count(*)::int as wrong from (
    select at < lag(at) over (order by id) as wrong from "Event" where at < ${UNTIL}) e where wrong`;
  expect(found?.wrong).toBe(0);
});

test("words that no source says, and rows that refer to nothing, are found", async () => {
  const after = (change: string) =>
    owner.begin(async (tx) => {
      await tx.unsafe(change);
      await checkPromises(tx);
    });
  await expect(after(`update "Quote" set exact = upper(exact) where number = 9`)).rejects.toThrow(
    "1 rows of Quote are not verbatim.",
  );
  await expect(after(`update "Note" set "authorId" = 'nobody'`)).rejects.toThrow(
    /rows break "?Note_authorId_fkey/,
  );
});

test("people can keep working with it", async () => {
  const note = await writeNote(analyst, { issue: idOf("issue", 3), body: "Seen." });
  expect(note.ok).toBe(true);
  const { slug } = (await loadIssue(analyst, idOf("issue", 3)))!;
  expect((await judge(analyst, slug, { confirmed: true })).ok).toBe(true);
});
