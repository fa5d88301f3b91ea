import { afterAll, beforeAll, expect, it } from "vitest";
import { migratedFrom } from "./migrated-from";

/**
 * Revisions of two issues from before there were forecasts. On x, the wording changes with the same terms (2), the
 * closing date changes (3), changes back (4), and then the criteria change (5) and the scale (6). Bo dissents from
 * revisions 1, 2 and 4 of x, which are of one forecast, and Cy withdrew a dissent from revision 3.
 */
const REVISIONS = `
    ('x', 1, 'Will it open?', 'ICD203_A', '2026-06-30', 'It opens.', 'UNCHANGED', '{CONFLICT_RISK}', 40, 'ana', '[Q1]'),
    ('x', 2, 'Will the gate open?', 'ICD203_A', '2026-06-30', 'It opens.', 'IMPROVED', '{}', 50, 'ana', '[Q1]'),
    ('x', 3, 'Will the gate open?', 'ICD203_A', '2026-12-31', 'It opens.', 'IMPROVED', '{}', 60, 'bo', ''),
    ('x', 4, 'Will it open?', 'ICD203_A', '2026-06-30', 'It opens.', 'IMPROVED', '{}', 55, 'ana', ''),
    ('x', 5, 'Will it open?', 'ICD203_A', '2026-06-30', 'It stays open.', 'IMPROVED', '{}', 30, 'ana', ''),
    ('x', 6, 'Will it open?', 'PHIA', '2026-06-30', 'It stays open.', 'DETERIORATED', '{}', 30, 'ana', ''),
    ('y', 1, 'Will they meet?', 'ICD203_B', null, '', 'UNCHANGED', '{}', 70, 'bo', ''),
    ('y', 2, 'Will they meet?', 'ICD203_B', null, '', 'UNCHANGED', '{}', 75, 'bo', '')`;

const COLUMNS = `issue, number, wording, scale, closes, criteria, trend, alerts, likelihood, author, rationale`;

const DESK = `
  insert into "User" (id, email, name, role, "updatedAt")
    select id, id || '@desk.test', id, 'ANALYST', now() from unnest('{ana,bo,cy}'::text[]) id;
  insert into "Relationship" (id, slug, title, "keyPrefix") values ('r', 'a-b', 'A and B', 'AB');
  insert into "Issue" (id, number, key, slug, title, "relationshipId")
    select id, n, upper(id), id, 'Issue ' || id, 'r' from (values ('x', 1), ('y', 2), ('z', 3)) i(id, n);
  insert into "Source" (id, status, title, text, "textSha256", bytes, "bytesSha256", "mediaType", "addedById",
      fingerprint)
    values ('s', 'APPROVED', 'S', 's', encode(sha256('s'), 'hex'), 's', encode(sha256('s'), 'hex'), 'text/plain',
      'ana', '{}');
  insert into "Quote" (id, number, "sourceId", kind, exact, prefix, suffix, start, "end")
    values ('q', 1, 's', 'PASSAGE', 's', '', '', 0, 1);
  insert into "OutlookRevision" (id, "issueId", number, wording, scale, "closesOn", "resolutionCriteria", trend,
      alerts, likelihood, confidence, "confidenceBasis", judgement, rationale, reason, "reasonNote", "authorId",
      "asOf", "createdAt")
    select issue || number, issue, number, wording, scale::"LikelihoodScale", closes::date, criteria,
      trend::"Trend", alerts::"Alert"[], likelihood, 'LOW', 'Basis ' || number, 'Judgement ' || number, rationale,
      'TIME', 'Note ' || number, author, make_date(2025, number, 1), make_date(2025, number, 2)
    from (values ${REVISIONS}) o(${COLUMNS});
  insert into "Driver" ("revisionId", "quoteId") values ('x2', 'q'), ('y1', 'q');
  insert into "Dissent" (id, "revisionId", "authorId", likelihood, why, "withdrawnAt", version, "createdAt") values
    ('d1', 'x1', 'bo', 20, 'Early.', '2025-01-20', 2, '2025-01-10'), ('d2', 'x2', 'bo', 25, 'Later.', null, 1, '2025-02-10'),
    ('d3', 'x3', 'cy', 90, 'Bold.', '2025-03-20', 2, '2025-03-10'), ('d4', 'x4', 'bo', 30, 'Still.', null, 1, '2025-04-10');`;

let desk: Awaited<ReturnType<typeof migratedFrom>>;

beforeAll(async () => {
  desk = await migratedFrom("20261126020900_forecasts", DESK);
});

afterAll(() => desk.remove());

it("keeps every revision with its wording, scale, closing date and criteria", async () => {
  const was = await desk.sql.unsafe(`
    select issue || number as id, issue, number::int, wording, scale, closes::date::text, criteria, trend, alerts,
      likelihood::int, 'Basis ' || number as basis, 'Judgement ' || number as judgement, rationale,
      'Note ' || number as note, author, make_date(2025, number, 1)::text as "asOf",
      make_date(2025, number, 2)::text as "createdAt"
    from (values ${REVISIONS}) o(${COLUMNS}) order by issue, number`);
  const is = await desk.sql`
    select o.id, o."issueId" as issue, o.number, w.text as wording, f.scale, f."closesOn"::text as closes,
      f."resolutionCriteria" as criteria, o.trend, o.alerts::text, o.likelihood, o."confidenceBasis" as basis,
      o.judgement, o.rationale, o."reasonNote" as note, o."authorId" as author, o."asOf"::date::text as "asOf",
      o."createdAt"::date::text as "createdAt"
    from "OutlookRevision" o join "Forecast" f on f.id = o."forecastId"
    join "ForecastWording" w on w."forecastId" = f.id and w.number = o."wordingNumber"
    order by o."issueId", o.number`;
  expect(is).toHaveLength(8);
  expect([...is]).toEqual([...was]);
  const drivers = await desk.sql`select "revisionId", "quoteId" from "Driver" order by 1`;
  expect([...drivers]).toEqual([
    { revisionId: "x2", quoteId: "q" },
    { revisionId: "y1", quoteId: "q" },
  ]);
  const cited =
    await desk.sql`select id, citations from "OutlookRevision" where citations <> '{}' order by id`;
  expect(cited.map(({ id, citations }) => [id, ...citations])).toEqual([
    ["x1", 1],
    ["x2", 1],
  ]);
});

it("makes one forecast of each set of terms, and that of the last revision leads", async () => {
  const forecasts = await desk.sql`
    select f.id, f."issueId" as issue, f.number, f.lead, f.wording, f."createdAt"::date::text as since,
      (select string_agg(o.number::text, ' ' order by o.number) from "OutlookRevision" o where o."forecastId" = f.id) as revisions
    from "Forecast" f order by f."issueId", f.number`;
  expect(forecasts.map((each) => Object.values(each))).toEqual([
    ["x1", "x", 1, false, "Will it open?", "2025-01-02", "1 2 4"],
    ["x3", "x", 2, false, "Will the gate open?", "2025-03-02", "3"],
    ["x5", "x", 3, false, "Will it open?", "2025-05-02", "5"],
    ["x6", "x", 4, true, "Will it open?", "2025-06-02", "6"],
    ["y1", "y", 1, true, "Will they meet?", "2025-01-02", "1 2"],
  ]);
});

it("keeps every wording, by whom and since when", async () => {
  const wordings = await desk.sql`
    select "forecastId", number, text, "authorId", "createdAt"::date::text from "ForecastWording" order by 1, 2`;
  expect(wordings.map((each) => Object.values(each))).toEqual([
    ["x1", 1, "Will it open?", "ana", "2025-01-02"],
    ["x1", 2, "Will the gate open?", "ana", "2025-02-02"],
    ["x1", 3, "Will it open?", "ana", "2025-04-02"],
    ["x3", 1, "Will the gate open?", "bo", "2025-03-02"],
    ["x5", 1, "Will it open?", "ana", "2025-05-02"],
    ["x6", 1, "Will it open?", "ana", "2025-06-02"],
    ["y1", 1, "Will they meet?", "bo", "2025-01-02"],
  ]);
});

it("joins a person's dissents from the revisions of one forecast, and keeps each as an entry", async () => {
  const dissents = await desk.sql`
    select id, "forecastId", "revisionId", "authorId", likelihood, why, "withdrawnAt"::date::text, version,
      "createdAt"::date::text from "Dissent" order by id`;
  expect(dissents.map((each) => Object.values(each))).toEqual([
    ["d3", "x3", "x3", "cy", 90, "Bold.", "2025-03-20", 2, "2025-03-10"],
    ["d4", "x1", "x4", "bo", 30, "Still.", null, 4, "2025-01-10"],
  ]);
  const entries = await desk.sql`
    select "dissentId", number, act, "revisionId", likelihood, why, "createdAt"::date::text
    from "DissentEntry" order by 1, 2`;
  expect(entries.map((each) => Object.values(each))).toEqual([
    ["d3", 1, "STATED", "x3", 90, "Bold.", "2025-03-10"],
    ["d3", 2, "WITHDRAWN", "x3", 90, "", "2025-03-20"],
    ["d4", 1, "STATED", "x1", 20, "Early.", "2025-01-10"],
    ["d4", 2, "WITHDRAWN", "x1", 20, "", "2025-01-20"],
    ["d4", 3, "STATED", "x2", 25, "Later.", "2025-02-10"],
    ["d4", 4, "CHANGED", "x4", 30, "Still.", "2025-04-10"],
  ]);
});

it("shows in lists what the lead forecast's current revision says, and the issue's last trend", async () => {
  const lines = await desk.sql`select "issueId", "outlookId", "previousId", trend, likelihood,
    "previousLikelihood", "movedPoints" from "IssueLine" order by 1`;
  expect(lines.map((each) => Object.values(each))).toEqual([
    ["x", "x6", null, "DETERIORATED", 30, null, 0],
    ["y", "y2", "y1", "UNCHANGED", 75, 70, 5],
    ["z", null, null, null, null, null, 0],
  ]);
});
