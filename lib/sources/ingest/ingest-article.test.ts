import { randomUUID } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test, vi } from "vitest";
import { UnreadAttachments } from "@/components/sources/review/unread-attachments";
import { db, sql } from "@/lib/core/database/db";
import { fileResponse } from "@/lib/core/http/file-response";
import { messageId } from "@/lib/core/mail/message-id";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadDrafts } from "@/lib/sources/catalogue/list";
import { loadOriginal } from "@/lib/sources/catalogue/queries";
import { discardDraft } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { waitingJobs } from "@/scripts/test/desk/suggestions";
import { HEAD, mail } from "@/scripts/test/servers/emails";
import { ingestArticle } from "./ingest-article";

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

test("every proposal is verbatim in the text, whatever its characters", async () => {
  const { id, proposals } = await ingest(desk.people.admin, "Verbatim");
  const source = await db.source.findUniqueOrThrow({ where: { id }, include: { proposals: true } });
  const points = [...source.text];
  expect(source.text.normalize("NFC")).toBe(source.text);
  expect(source.proposals).toHaveLength(proposals);
  expect(proposals).toBeGreaterThan(1);
  for (const { exact, start, end } of source.proposals)
    expect(points.slice(start, end).join("")).toBe(exact);
});

test("ingesting an article again changes nothing, even with other line endings and composed letters", async () => {
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

test("ingesting the same article twice at once creates one source", async () => {
  const { admin } = desk.people;
  const both = await Promise.all([ingest(admin, "At once"), ingest(admin, "At once")]);
  expect(both[0].id).toBe(both[1].id);
  expect(both.map(({ known }) => known).sort()).toEqual([false, true]);
});

test("ingesting a discarded draft again restores it as it was", async () => {
  const { admin } = desk.people;
  const first = await ingest(admin, "Discarded");
  await made(discardDraft(admin, { id: first.id, version: 1 }));
  expect((await loadDrafts(admin)).items.map(({ id }) => id)).not.toContain(first.id);
  const again = await ingest(admin, "Discarded");
  expect(again).toEqual({ ...first, known: true });
  expect((await loadDrafts(admin)).items.map(({ id }) => id)).toContain(first.id);
});

test("ingesting a text with thousands of quotations does not block the process", async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const { proposals } = await made(
    ingestArticle(desk.people.admin, { bytes: encode("“tariffs “Taiwan ".repeat(2500)) }),
  );
  delay.disable();
  expect(proposals).toBeGreaterThan(4000);
  expect(delay.max / 1e6).toBeLessThan(200);
});

test("a text with more quotations than anyone could review is refused", async () => {
  const bytes = encode("“tariffs “Taiwan ".repeat(11_000));
  const result = await ingestArticle(desk.people.admin, { bytes });
  expect(result).toMatchObject({
    refusal: { fields: { bytes: expect.stringMatching(/over 20,000 quotations.*Split it/) } },
  });
});

test("a file that is not an article is refused with a reason", async () => {
  const { admin } = desk.people;
  const reason = async (bytes: Uint8Array<ArrayBuffer>) => {
    const result = await ingestArticle(admin, { bytes });
    return result.ok ? null : result.refusal.fields?.bytes;
  };
  expect(await reason(new Uint8Array([0x63, 0xff, 0xfe, 0xfd]))).toMatch(/encoding/);
  expect(await reason(encode(" \n\t "))).toMatch(/no text/);
  expect(await reason(encode("Long. ".repeat(500_001)))).toMatch(/3 million/);
  expect(await reason(new Uint8Array(10_000_001))).toMatch(/10 MB/);
});

test("a text file in another encoding keeps its bytes, and the draft says which encoding was assumed", async () => {
  const { admin } = desk.people;
  const bytes = Buffer.from("\x93The caf\xe9 stays open,\x94 said Ana Example.", "latin1");
  const { id } = await made(ingestArticle(admin, { bytes, fileName: "cafe.txt" }));
  const draft = (await loadDraft(admin, id))!;
  expect(draft.text).toBe("“The café stays open,” said Ana Example.");
  expect(draft.original.mediaType).toBe("text/plain; charset=windows-1252");
  const original = (await loadOriginal(admin, id))!;
  expect(Buffer.from(original.bytes)).toEqual(bytes);
  const { headers } = fileResponse(original, new Request("http://desk.test"));
  expect(headers.get("content-type")).toBe("text/plain; charset=windows-1252");
});

test("an email gives its text and the facts of its head, and the draft says how many attachments weren’t read", async () => {
  const { admin } = desk.people;
  const email = `From: Harbour Courier <news@courier.example>
Subject: Fwd: Re: Lighters to run again
Date: Tue, 5 Mar 2024 00:30:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=edge

--edge

“The lighters will run again from Monday,” said Ana Example, the deputy minister.
--edge
Content-Type: application/pdf; name=statement.pdf

%PDF-
--edge--`;
  const sent = email.replace("Fwd: Re: ", "");
  const { id } = await made(
    ingestArticle(admin, { bytes: encode(sent), fileName: "lighters.eml" }),
  );
  const source = await db.source.findUniqueOrThrow({ where: { id } });
  expect(source).toMatchObject({
    title: "Lighters to run again",
    publisher: "Harbour Courier",
    publishedAt: new Date("2024-03-05"),
    mediaType: "message/rfc822; attachments=1",
  });
  const draft = (await loadDraft(admin, id))!;
  expect(draft.proposals[0]).toMatchObject({ speakerName: "Ana Example" });
  expect(renderToStaticMarkup(createElement(UnreadAttachments, { draft }))).toContain(
    "1 attachment wasn’t read",
  );
  const original = (await loadOriginal(admin, id))!;
  const { headers } = fileResponse(original, new Request("http://desk.test"));
  expect(headers.get("content-type")).toBe("message/rfc822");
  expect(headers.get("content-disposition")).toContain("lighters.eml");
  // Pasted with its head, it is the same article; a forward of it has the same text too.
  const pasted = await made(ingestArticle(admin, { bytes: encode(email) }));
  expect(pasted).toMatchObject({ id, known: true });
});

test("a web page gives its article and the facts in its metadata", async () => {
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

test("the language of a text is detected if it is clear, and otherwise unknown", async () => {
  const ingested = async (text: string) =>
    (await made(ingestArticle(desk.people.admin, { bytes: encode(text) }))).id;
  const french = await ingested(
    "Les ministres se sont réunis mardi pour parler des droits de douane que les deux pays ont relevés au printemps dernier. Personne n'attend d'accord avant l'été, a dit une personne proche des négociations, mais ils continueront de se voir chaque mois. Ce qu'ils appellent un cadre ne fait que deux pages.",
  );
  const language = async (id: string) =>
    (await db.source.findUniqueOrThrow({ where: { id } })).language;
  expect(await language(french)).toBe("fr");
  expect(await language(await ingested("Brève.\n\nRien de nouveau, dit-on."))).toBe("und");
});

test("an article that was being read while what suggests issues changed is read again", async () => {
  const { admin } = desk.people;
  let read: ReturnType<typeof ingest> | undefined;
  await sql.begin(async (other) => {
    // Once read, the article is compared with other sources, and waits for this.
    await other`lock table "Source" in access exclusive mode`;
    read = ingest(admin, "Long");
    await vi.waitFor(async () => {
      const held =
        await sql`select from pg_locks where not granted and relation = '"Source"'::regclass`;
      expect(held).toHaveLength(1);
    });
    await db.relationship.updateMany({ data: { firstWords: ["Examplia"] } });
  });
  const { id } = await read!;
  const { id: other } = await ingest(admin, "Short");
  const again = await waitingJobs("draft");
  expect(again).toContain(id);
  expect(again).not.toContain(other);
});

test("an email from the desk is refused, but not another one from its host", async () => {
  // A long field is folded.
  const head = (name: string) => HEAD.replace("<1@courier.example>", `\n ${messageId(name)}`);
  const ingested = (name: string) => {
    const bytes = new Uint8Array(mail(head(name), "", "It rained on the quay."));
    return ingestArticle(desk.people.admin, { bytes });
  };
  const id = randomUUID();
  for (const name of [id, `digest.${id}`])
    expect(await ingested(name)).toMatchObject({
      refusal: { fields: { bytes: "This is an email from this desk. It can’t be evidence." } },
    });
  expect(await ingested("20240305.1")).toMatchObject({ ok: true });
});
