import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk/desk";
import { loadCatalogue, loadDrafts } from "./list";
import { editSource } from "./mutations";
import { loadSource } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const encode = (text: string) => new TextEncoder().encode(text);
const ingest = (viewer: Viewer, name: string) =>
  made(
    ingestArticle(viewer, {
      bytes: encode(`${name}\n\n“The rest is climate policy,” she said.\n`),
    }),
  );

beforeAll(async () => {
  desk = await openDesk();
});

test("the database refuses a proposal whose words are not in the source", async () => {
  const { id } = await ingest(desk.people.admin, "Misquoted");
  const where = { sourceId_ordinal: { sourceId: id, ordinal: 1 } };
  await expect(db.proposal.update({ where, data: { exact: "other words" } })).rejects.toThrow();
  await expect(db.source.update({ where: { id }, data: { text: "another" } })).rejects.toThrow();
});

test("the database checks a proposal’s words anywhere in a long text", async () => {
  const { id: addedById } = desk.people.admin;
  const points = Array.from({ length: 70_000 }, (_, k) =>
    k % 7 ? String.fromCharCode(97 + (k % 23)) : "🎌",
  );
  const text = points.join("");
  const sha256 = (data: string) => createHash("sha256").update(data).digest("hex");
  const hashes = { textSha256: sha256(text), bytesSha256: sha256("") };
  const { id: sourceId } = await db.source.create({
    data: {
      title: "Long",
      text,
      bytes: Buffer.from(""),
      addedById,
      language: "und",
      mediaType: "text/plain",
      ...hashes,
    },
  });
  const propose = (spans: [number, number][], as = (words: string) => words) =>
    db.proposal.createMany({
      data: spans.map(([start, end], k) => ({
        sourceId,
        ordinal: k + 1,
        kind: "DIRECT" as const,
        start,
        end,
        exact: as(points.slice(start, end).join("")),
        certainty: 1,
        because: [],
        suggested: [],
        links: [],
      })),
    });
  const spans: [number, number][] = [
    ...[
      [0, 1],
      [0, 70_000],
      [69_999, 70_000],
      [32_767, 32_768],
      [32_768, 32_769],
    ],
    ...[
      [32_760, 32_770],
      [30_000, 66_000],
      [65_535, 65_537],
      [65_536, 70_000],
    ],
  ].map(([start, end]) => [start!, end!]);
  for (const span of spans)
    await expect(
      propose([[1, 2], span, [3, 4]], (words) => words.replace(/.$/u, "#")),
      `${span}`,
    ).rejects.toThrow(/is not what source/);
  await expect(propose([[69_990, 70_001]])).rejects.toThrow(/proposal_length/);
  expect(await propose(spans)).toEqual({ count: spans.length });
});

test("analysts ingest articles and see their own drafts, managers do neither", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const { id } = await ingest(analyst, "Submitted");
  const seen = async (viewer: Viewer) =>
    (await loadDrafts(viewer)).items.some((draft) => draft.id === id);
  expect([await seen(analyst), await seen(analyst2)]).toEqual([true, false]);
  expect(codeOf(await ingestArticle(manager, { bytes: encode("Managed") }))).toBe("forbidden");
  expect((await loadDrafts(manager)).items).toEqual([]);
});

test("a draft is not in the catalogue until it is approved", async () => {
  const { admin } = desk.people;
  const { id } = await ingest(admin, "Not yet");
  expect(await loadSource(admin, id)).toBeNull();
  expect((await loadCatalogue(admin)).items.map((source) => source.id)).toEqual([desk.source]);
});

test("everyone reads an approved source with its quotations", async () => {
  const source = await loadSource(desk.people.manager, desk.source);
  expect(source?.quotes.length).toBe(desk.quotes.length);
  const points = [...(source?.text ?? "")];
  for (const { exact, start, end } of source?.quotes ?? [])
    expect(points.slice(start, end).join("")).toBe(exact);
});

test("admins correct an article’s details, and the second of two at once is refused", async () => {
  const { admin, analyst } = desk.people;
  const { id } = await ingest(admin, "Head");
  const head = {
    id,
    version: 1,
    title: "Better",
    byline: "",
    publisher: " Post ",
    publishedAt: "2024-02-29",
    url: null,
  };
  expect(codeOf(await editSource(analyst, head))).toBe("forbidden");
  const early = await editSource(admin, { ...head, publishedAt: "2931-01-31" });
  expect(early).toMatchObject({ refusal: { fields: { publishedAt: expect.any(String) } } });
  const results = await Promise.all([
    editSource(admin, head),
    editSource(admin, { ...head, title: "Worse" }),
  ]);
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const [draft] = (await loadDrafts(admin)).items.filter((row) => row.id === id);
  expect(draft).toMatchObject({
    byline: null,
    publisher: "Post",
    publishedAt: "2024-02-29",
    version: 2,
  });
  expect(results.find(({ ok }) => !ok)).toMatchObject({
    refusal: { current: { title: draft?.title } },
  });
});

test("admins correct the language of an article, and leaving it out keeps it", async () => {
  const { admin } = desk.people;
  const { id } = await ingest(admin, "Brief");
  const language = async () => (await db.source.findUniqueOrThrow({ where: { id } })).language;
  const head = { id, title: "Brief", byline: null, publisher: null, publishedAt: null };
  const described = (version: number, tag?: string) =>
    editSource(admin, { ...head, version, url: null, language: tag });
  expect(await described(1, "no language")).toMatchObject({
    refusal: { fields: { language: expect.stringContaining("language tag") } },
  });
  await made(described(1, "FR-ca"));
  expect(await language()).toBe("fr-CA");
  await made(described(2));
  expect(await language()).toBe("fr-CA");
});
