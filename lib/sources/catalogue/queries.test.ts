import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Params } from "@/lib/core/http/params";
import { removeQuote } from "@/lib/evidence/removal/mutations";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { discardDraft } from "@/lib/sources/review/mutations";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { approveArticle, openDesk } from "@/scripts/test/desk/desk";
import { GOES, SAID } from "@/scripts/test/desk/harbour";
import {
  approveNow,
  quoteIn,
  reopenNow,
  versionOf,
  versionsOn,
} from "@/scripts/test/desk/versions";
import { parseFilter } from "./filter";
import { loadCatalogue } from "./list";
import { loadCatalogueChoices, loadOriginal, loadSource, originalFacts } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const titles = async (query: Record<string, string>) =>
  (await loadCatalogue(desk.people.manager, parseFilter(query))).items.map(({ title }) => title);

beforeAll(async () => {
  desk = await openDesk();
  const text = `Talks on soybeans resume\n\n“We will buy more soybeans than ever before,” said Lena Brook, a trade envoy of Examplia.\n`;
  const id = await approveArticle(desk.people.admin, text);
  await db.source.update({
    where: { id },
    data: { publisher: "The Post", publishedAt: new Date("2022-05-06"), status: "WITHDRAWN" },
  });
});

const STRAIT = "Ministers at odds over the strait";
const SOY = "Talks on soybeans resume";

test("the catalogue is filtered by words, publisher, dates and state", async () => {
  expect(await titles({})).toEqual([STRAIT, SOY]);
  expect(await titles({ q: "RESUME talks" })).toEqual([SOY]);
  expect(await titles({ q: "100%" })).toEqual([]);
  expect(await titles({ publisher: "The Post" })).toEqual([SOY]);
  expect(await titles({ from: "2022-05-06", to: "2022-05-06" })).toEqual([SOY]);
  expect(await titles({ from: "2022-05-07" })).toEqual([STRAIT]);
  expect(await titles({ state: "approved" })).toEqual([STRAIT]);
  expect(await titles({ state: "withdrawn", q: "strait" })).toEqual([]);
});

test("the catalogue is filtered by issue, by speaker, or by both of one quotation", async () => {
  const { id: speaker } = await db.speaker.findFirstOrThrow({ where: { name: "Lena Brook" } });
  expect(await titles({ speaker })).toEqual([SOY]);
  expect(await titles({ issue: "taiwan" })).toEqual([STRAIT]);
  expect(await titles({ issue: "taiwan", speaker })).toEqual([]);
  const choices = (query: Record<string, string>) =>
    loadCatalogueChoices(desk.people.analyst, parseFilter(query));
  const { title } = await db.issue.findUniqueOrThrow({ where: { slug: "taiwan" } });
  expect(await choices({ issue: "taiwan", speaker })).toMatchObject({
    chosen: { issue: title, speaker: "Lena Brook" },
  });
  expect((await choices({ issue: "lost" })).chosen).toEqual({ issue: "lost", speaker: "" });
  expect((await choices({})).chosen).toEqual({ issue: "", speaker: "" });
});

test("the menu of publishers has those of readable sources, and follows a correction", async () => {
  const { admin, analyst } = desk.people;
  const menu = async () => (await loadCatalogueChoices(analyst, parseFilter({}))).publishers;
  expect(await menu()).toEqual(["The Post"]);
  const bytes = new TextEncoder().encode("Talks on tin\n\nNobody said anything.\n");
  const { id: draft } = await made(ingestArticle(analyst, { bytes }));
  await db.source.update({ where: { id: draft }, data: { publisher: "The Draft" } });
  await db.source.update({ where: { id: desk.source }, data: { publisher: "The Echo" } });
  await expect.poll(menu).toEqual(["The Echo", "The Post"]);
  await made(approveNow(admin, draft));
  await expect.poll(menu).toEqual(["The Draft", "The Echo", "The Post"]);
  await db.source.update({ where: { id: desk.source }, data: { publisher: null } });
  await made(reopenNow(admin, draft));
  await expect.poll(menu).toEqual(["The Post"]);
});

test("the counts by state ignore the state in the filter", async () => {
  const { counts } = await loadCatalogue(desk.people.analyst, parseFilter({ state: "withdrawn" }));
  expect(counts).toEqual({ ALL: 2, APPROVED: 1, WITHDRAWN: 1 });
});

test("approved versions of one article are numbered, other sources are not", async () => {
  const { first, draft, approve, later } = versionsOn(desk);
  const every = parseFilter({ versions: "all" });
  const versionNumbers = async () =>
    Object.fromEntries(
      (await loadCatalogue(desk.people.manager, every)).items.map(({ id, versionNumber }) => [
        id,
        versionNumber,
      ]),
    );
  const one = await first("Ferry", ["It sails."]);
  const two = await draft("Ferry", ["It sails.", "It rained."]);
  expect((await versionNumbers())[one]).toBeNull();
  await approve(two);
  const three = await later("Ferry", ["It sails.", "It rained.", "It snowed."]);
  const now = await versionNumbers();
  expect([one, two, three].map((id) => now[id])).toEqual([
    { at: 1, of: 3 },
    { at: 2, of: 3 },
    { at: 3, of: 3 },
  ]);
  expect(now[desk.source]).toBeNull();
  // Only the latest is a row, unless an earlier one alone is what was asked for.
  const listed = async (filter: Params) => {
    const { items, counts } = await loadCatalogue(desk.people.manager, parseFilter(filter));
    expect(counts.ALL).toBe(items.length);
    return items.map(({ id }) => id);
  };
  const isOf = (id: string) => [one, two, three].includes(id);
  expect((await listed({})).filter(isOf)).toEqual([three]);
  await db.source.update({ where: { id: one }, data: { publisher: "The Early Post" } });
  expect(await listed({ publisher: "The Early Post" })).toEqual([one]);
  await db.source.update({ where: { id: three }, data: { status: "WITHDRAWN" } });
  expect((await listed({})).filter(isOf).sort()).toEqual([two, three].sort());
  expect((await listed({ versions: "all" })).filter(isOf)).toHaveLength(3);
});

test("a draft's file is known to whoever ingested it and to admins, and a source's to everyone", async () => {
  const { admin, manager, analyst, analyst2 } = desk.people;
  const bytes = new TextEncoder().encode("Talks on timber\n\nNobody said anything.\n");
  const { id } = await made(ingestArticle(analyst, { bytes }));
  const opens = (source: string) =>
    Promise.all(
      [admin, manager, analyst, analyst2].map(async (viewer) => {
        const known = await originalFacts(viewer, source);
        expect((await loadOriginal(viewer, source))?.sha256).toBe(known?.sha256);
        return known?.size ?? null;
      }),
    );
  expect(await opens(id)).toEqual([bytes.length, null, bytes.length, null]);
  expect(await opens("no-such-source")).toEqual([null, null, null, null]);
  const size = expect.any(Number);
  expect(await opens(desk.source)).toEqual([size, size, size, size]);
  await made(discardDraft(admin, { id, version: 1 }));
  expect(await opens(id)).toEqual([null, null, null, null]);
});

test("a quotation is continued by the latest one that isn’t withdrawn or removed, or else by one that is", async () => {
  const { admin, analyst } = desk.people;
  const versions = versionsOn(desk);
  const reason = "So it seems.";
  const ids = [
    await versions.first("Jetty", [SAID]),
    await versions.later("Jetty", [SAID, GOES]),
    await versions.later("Jetty", [SAID, GOES, "The jetty is old."]),
  ] as const;
  const [, second, third] = await Promise.all(
    ids.map((sourceId) =>
      db.quote.findFirstOrThrow({ where: { sourceId }, orderBy: { start: "asc" } }),
    ),
  );
  const continued = async () => (await loadSource(analyst, ids[0]))!.quotes[0]!.continuedBy;
  const inThird = { number: third!.number, source: ids[2] };
  const inSecond = { number: second!.number, source: ids[1] };
  expect(await continued()).toEqual({ ...inThird, state: "STANDS" });
  const withdrawn = { id: ids[2], version: await versionOf(ids[2]), reason };
  await made(withdrawSource(admin, withdrawn));
  expect(await continued()).toEqual({ ...inSecond, state: "STANDS" });
  await made(withdrawSource(admin, { id: ids[1], version: await versionOf(ids[1]), reason }));
  expect(await continued()).toEqual({ ...inSecond, state: "WITHDRAWN" });

  const earlier = await versions.first("Sluice", [SAID]);
  const later = await versions.later("Sluice", [SAID, GOES]);
  const { id, version } = await quoteIn(later, "shut");
  await made(removeQuote(admin, { id, version, reason }));
  const { quotes } = (await loadSource(analyst, earlier))!;
  expect(quotes[0]!.continuedBy).toMatchObject({ source: later, state: "REMOVED" });
});
