import { createHash } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { discardDraft } from "@/lib/sources/review/mutations";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk } from "@/scripts/test/desk";
import { describeSource, ingestArticle } from "./mutations";
import { loadDrafts, loadLibrary, loadSource } from "./queries";

let desk: Awaited<ReturnType<typeof openDesk>>;
const encode = (text: string) => new TextEncoder().encode(text);
const article = (name: string) =>
  encode(`${name}

“Zoe\u0308 says 👍🏽 to e\u0301lan over tariffs,” said Ana Example, the deputy minister 🎌 of Examplia.

“And 𝔘 the rest is climate policy,” she added in a café.
`);

beforeAll(async () => {
  desk = await openDesk();
});

const ingest = (viewer: Viewer, name: string) =>
  made(ingestArticle(viewer, { bytes: article(name) }));

test("every proposal is verbatim in the text, whatever characters it has", async () => {
  const { id, proposals } = await ingest(desk.people.admin, "Verbatim");
  const source = await db.source.findUniqueOrThrow({ where: { id }, include: { proposals: true } });
  const points = [...source.text];
  expect(source.text.normalize("NFC")).toBe(source.text);
  expect(source.proposals).toHaveLength(proposals);
  expect(proposals).toBeGreaterThan(1);
  for (const { exact, start, end } of source.proposals)
    expect(points.slice(start, end).join("")).toBe(exact);
});

test("the database refuses words that the source does not say", async () => {
  const { id } = await ingest(desk.people.admin, "Misquoted");
  const where = { sourceId_ordinal: { sourceId: id, ordinal: 1 } };
  await expect(db.proposal.update({ where, data: { exact: "other words" } })).rejects.toThrow();
  await expect(db.source.update({ where: { id }, data: { text: "another" } })).rejects.toThrow();
});

test("wherever words stand in a long text, the database tells whether they are said there", async () => {
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
        ...{ sourceId, ordinal: k + 1, kind: "DIRECT" as const, start, end },
        exact: as(points.slice(start, end).join("")),
        ...{ certainty: 1, because: [], suggested: [], links: [] },
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

test("the same article again changes nothing, also with other line ends and composed letters", async () => {
  const { admin } = desk.people;
  const first = await ingest(admin, "Repeated");
  const counts = async () => [
    await db.source.count(),
    await db.proposal.count(),
    await db.event.count(),
  ];
  const before = await counts();
  const text = new TextDecoder().decode(article("Repeated"));
  const other = encode(`\uFEFF${text.normalize("NFC").replaceAll("\n", "\r\n")}`);
  const again = await made(ingestArticle(admin, { bytes: other }));
  expect(again).toEqual({ ...first, known: true });
  expect(await counts()).toEqual(before);
});

test("ingesting the same article twice at once makes one source", async () => {
  const { admin } = desk.people;
  const both = await Promise.all([ingest(admin, "At once"), ingest(admin, "At once")]);
  expect(both[0].id).toBe(both[1].id);
  expect(both.map(({ known }) => known).sort()).toEqual([false, true]);
});

test("a discarded draft is taken up again as it was", async () => {
  const { admin } = desk.people;
  const first = await ingest(admin, "Discarded");
  await made(discardDraft(admin, { id: first.id, version: 1 }));
  expect((await loadDrafts(admin)).map(({ id }) => id)).not.toContain(first.id);
  const again = await ingest(admin, "Discarded");
  expect(again).toEqual({ ...first, known: true });
  expect((await loadDrafts(admin)).map(({ id }) => id)).toContain(first.id);
});

test("a text of thousands of quotations holds up nobody while it is ingested", async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const { proposals } = await made(
    ingestArticle(desk.people.admin, { bytes: encode("“tariffs “Taiwan ".repeat(2500)) }),
  );
  delay.disable();
  expect(proposals).toBeGreaterThan(4000);
  expect(delay.max / 1e6).toBeLessThan(200);
});

test("a text of more quotations than anybody could review is refused", async () => {
  const bytes = encode("“tariffs “Taiwan ".repeat(11_000));
  const result = await ingestArticle(desk.people.admin, { bytes });
  expect(result).toMatchObject({
    refusal: { fields: { bytes: expect.stringMatching(/over 20,000 quotations.*Split it/) } },
  });
});

test("what is no article is refused with a reason", async () => {
  const { admin } = desk.people;
  const reason = async (bytes: Uint8Array<ArrayBuffer>) => {
    const result = await ingestArticle(admin, { bytes });
    return result.ok ? null : result.refusal.fields?.bytes;
  };
  expect(await reason(new Uint8Array([0x63, 0xe9]))).toMatch(/isn’t UTF-8/);
  expect(await reason(encode(" \n\t "))).toMatch(/no text/);
  expect(await reason(encode("Long. ".repeat(500_001)))).toMatch(/3 million/);
  expect(await reason(new Uint8Array(10_000_001))).toMatch(/10 MB/);
});

test("analysts submit and see their own drafts, managers neither", async () => {
  const { analyst, analyst2, manager } = desk.people;
  const { id } = await ingest(analyst, "Submitted");
  const seen = async (viewer: Viewer) =>
    (await loadDrafts(viewer)).some((draft) => draft.id === id);
  expect([await seen(analyst), await seen(analyst2)]).toEqual([true, false]);
  expect(codeOf(await ingestArticle(manager, { bytes: article("Managed") }))).toBe("forbidden");
  expect(await loadDrafts(manager)).toEqual([]);
});

test("a draft is no source for anybody until it is approved", async () => {
  const { admin } = desk.people;
  const { id } = await ingest(admin, "Not yet");
  expect(await loadSource(admin, id)).toBeNull();
  expect((await loadLibrary(admin)).sources.map((source) => source.id)).toEqual([desk.source]);
});

test("a approved source is read with its quotes, by everyone", async () => {
  const source = await loadSource(desk.people.manager, desk.source);
  expect(source?.quotes.length).toBe(desk.quotes.length);
  const points = [...(source?.text ?? "")];
  for (const { exact, start, end } of source?.quotes ?? [])
    expect(points.slice(start, end).join("")).toBe(exact);
});

test("admins correct the head, and of two at once the second is told", async () => {
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
  expect(codeOf(await describeSource(analyst, head))).toBe("forbidden");
  const early = await describeSource(admin, { ...head, publishedAt: "2931-01-31" });
  expect(early).toMatchObject({ refusal: { fields: { publishedAt: expect.any(String) } } });
  const results = await Promise.all([
    describeSource(admin, head),
    describeSource(admin, { ...head, title: "Worse" }),
  ]);
  expect(results.map(codeOf).sort()).toEqual(["conflict", "ok"]);
  const [draft] = (await loadDrafts(admin)).filter((row) => row.id === id);
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

test("a web page is read for its article and for what it says of itself", async () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>Ferries to run again | The Post</title>
    <meta property="og:title" content="Ferries to run again">
    <meta property="og:site_name" content="The Post">
    <meta property="article:published_time" content="2024-03-04T08:00:00Z">
    <script>alert(1)</script></head><body><nav>Home Sport Weather</nav><article>
    <h1>Ferries to run again</h1>
    ${"<p>“The ferries will run again from Monday,” said Ana Example, the deputy minister, in a long statement to reporters at the harbour.</p>".repeat(3)}
    </article></body></html>`;
  const { id } = await made(
    ingestArticle(desk.people.admin, { bytes: encode(page), fileName: "ferries.html" }),
  );
  const source = await db.source.findUniqueOrThrow({ where: { id } });
  expect(source).toMatchObject({
    title: "Ferries to run again",
    publisher: "The Post",
    language: "en-GB",
    mediaType: "text/html",
    publishedAt: new Date("2024-03-04"),
  });
  expect(Buffer.from(source.bytes).toString()).toBe(page);
  expect(source.text).toContain("“The ferries will run again");
  expect(source.text).not.toMatch(/alert|Weather/);
});

test("a text that does not say its language has the one that is clear, or none; admins correct it", async () => {
  const { admin } = desk.people;
  const ingested = async (text: string) =>
    (await made(ingestArticle(admin, { bytes: encode(text) }))).id;
  const french = await ingested(
    "Les ministres se sont réunis mardi pour parler des droits de douane que les deux pays ont relevés au printemps dernier. Personne n'attend d'accord avant l'été, a dit une personne proche des négociations, mais ils continueront de se voir chaque mois. Ce qu'ils appellent un cadre ne fait que deux pages.",
  );
  const language = async (id: string) =>
    (await db.source.findUniqueOrThrow({ where: { id } })).language;
  expect(await language(french)).toBe("fr");
  const short = await ingested("Brève.\n\nRien de nouveau, dit-on.");
  expect(await language(short)).toBe("und");

  const head = { id: short, title: "Brève", byline: null, publisher: null, publishedAt: null };
  const described = (version: number, tag?: string) =>
    describeSource(admin, { ...head, version, url: null, language: tag });
  expect(await described(1, "no language")).toMatchObject({
    refusal: { fields: { language: expect.stringContaining("language tag") } },
  });
  await made(described(1, "FR-ca"));
  expect(await language(short)).toBe("fr-CA");
  // Who does not name it leaves it as it is.
  await made(described(2));
  expect(await language(short)).toBe("fr-CA");
});
