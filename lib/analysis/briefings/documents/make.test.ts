import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { loadEdition } from "@/lib/analysis/briefings/editions/queries";
import { db, sql } from "@/lib/core/database/db";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { withdrawSource } from "@/lib/sources/withdrawal-and-grades/withdraw";
import { made } from "@/prisma/seed/made";
import { openDesk } from "@/scripts/test/desk/desk";
import { versionOf } from "@/scripts/test/desk/versions";
import { openDocx } from "@/scripts/test/read/docx-files.mjs";
import { xmlText } from "@/scripts/test/read/docx-reader";
import { openPdf } from "@/scripts/test/read/pdf-reader";
import { giveUpDocument, makeDocument } from "./make";
import { loadDocument } from "./queries";
import { queueLostDocuments } from "./queue";
import { fileOf, parseDocumentName } from "./schema";
import { slipOf } from "./slip";
import { makeSlipped, withSlip } from "./slipped";

let desk: Awaited<ReturnType<typeof openDesk>>;
let number: number;

beforeAll(async () => {
  desk = await openDesk();
  const given = {
    title: "For the record",
    issues: ["taiwan", "tariffs", "russia", "climate"],
    handling: "OFFICIAL",
  };
  ({ number } = await made(issueEdition(desk.people.manager, given)));
});

const idOf = async (format: "PDF" | "DOCX") =>
  (await db.editionDocument.findFirstOrThrow({ where: { format, edition: { number } } })).id;

/** The jobs of a document that haven't been done yet. */
const jobsOf = async (id: string) => {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from pgboss.job
    where name = 'document' and data ->> 'id' = ${id} and state < 'completed'`;
  return row!.count;
};

test("issuing an edition queues both documents, and its page shows their progress", async () => {
  for (const format of ["PDF", "DOCX"] as const) {
    expect(await jobsOf(await idOf(format))).toBe(1);
    const document = (await loadDocument(desk.people.analyst, number, format))!;
    expect(document).toMatchObject({ state: "QUEUED", bytes: null });
    expect(fileOf(document)).toBeNull();
  }
  const edition = (await loadEdition(desk.people.analyst, number))!;
  expect(edition.documents).toEqual({ PDF: "QUEUED", DOCX: "QUEUED" });
});

test("a document that failed is queued again at the next start, and only once", async () => {
  const id = await idOf("PDF");
  await sql`delete from pgboss.job where data ->> 'id' = ${id}`;
  await giveUpDocument(id);
  expect(await loadDocument(desk.people.analyst, number, "PDF")).toMatchObject({ state: "FAILED" });
  await queueLostDocuments();
  await queueLostDocuments();
  expect(await jobsOf(id)).toBe(1);
  expect(await loadDocument(desk.people.analyst, number, "PDF")).toMatchObject({ state: "QUEUED" });
});

test("a document is made once from its edition, and never changes", async () => {
  const { hash } = (await loadEdition(desk.people.analyst, number))!;
  const kept: Buffer[] = [];
  for (const format of ["PDF", "DOCX"] as const) {
    await makeDocument(await idOf(format));
    const file = fileOf((await loadDocument(desk.people.analyst, number, format))!)!;
    expect(file).toMatchObject({ fileName: `edition-${number}.${format.toLowerCase()}` });
    kept.push(file.bytes);
    const text =
      format === "PDF"
        ? (await openPdf(file.bytes)).pages.map((page) => page.text).join(" ")
        : xmlText((await openDocx(file.bytes)).get("word/document.xml") ?? "");
    expect(text).toContain("For the record");
    expect(text.replace(/\s/g, "")).toContain(hash);
    // The same document, saved again by another program, has other bytes. A page has the hash in its footer.
    const page = Buffer.from(`<main><p>The port is shut.</p></main><footer>${hash}</footer>`);
    for (const bytes of [file.bytes, Buffer.concat([file.bytes, Buffer.from("\n")]), page])
      expect(await ingestArticle(desk.people.admin, { bytes })).toMatchObject({
        refusal: {
          fields: { bytes: `This is edition ${number} of this desk. It can’t be evidence.` },
        },
      });
  }
  for (const [at, format] of (["PDF", "DOCX"] as const).entries()) {
    const id = await idOf(format);
    await makeDocument(id);
    await giveUpDocument(id);
    const now = (await loadDocument(desk.people.analyst, number, format))!;
    expect(now.state).toBe("READY");
    expect(kept[at]!.equals(now.bytes!)).toBe(true);
    await expect(sql`update "EditionDocument" set bytes = 'x' where id = ${id}`).rejects.toThrow();
    await expect(sql`delete from "EditionDocument" where id = ${id}`).rejects.toThrow();
  }
});

test("a document of an edition that was recalled begins with a slip, and the kept one stays as it is", async () => {
  const { admin, analyst } = desk.people;
  expect(await slipOf(analyst, number)).toBeNull();
  const given = { id: desk.source, version: await versionOf(desk.source), reason: "Made up." };
  await made(withdrawSource(admin, given));
  const slip = (await slipOf(analyst, number))!;
  expect(slip[0]).toMatch(
    /^Recalled on .*: “.*”, a source behind this edition, was withdrawn: Made up\. This edition quotes it as Q\d.*?\.( Judgement \d, .*, rests on Q\d.*)?$/,
  );
  const { quotes, sources } = (await loadEdition(analyst, number))!.content;
  const numbers = quotes
    .filter(({ source }) => sources[source - 1]!.id === desk.source)
    .map(({ ref }) => Number(ref.slice(1)))
    .sort((one, other) => one - other);
  expect(numbers.length).toBeGreaterThan(1);
  expect(slip[0]).toMatch(new RegExp(`quotes it as Q${numbers[0]} .*Q${numbers.at(-1)}\\.`));
  expect(slip.at(-1)).toMatch(/^This slip was made on /);
  for (const format of ["PDF", "DOCX"] as const) {
    const kept = (await loadDocument(analyst, number, format))!;
    const asked = withSlip(kept, slip);
    await expect.poll(() => db.slippedDocument.count({ where: { format } })).toBe(1);
    const { id } = await db.slippedDocument.findFirstOrThrow({ where: { format } });
    await makeSlipped(id);
    const { bytes } = (await asked)!;
    const text =
      format === "PDF"
        ? (await openPdf(bytes!)).pages[0]!.text
        : xmlText((await openDocx(bytes!)).get("word/document.xml")!).split("Issued by")[0]!;
    const letters = (words: string) => words.replace(/[\s\u2010-]/g, "");
    for (const words of slip) expect(letters(text)).toContain(letters(words));
    expect((await loadDocument(analyst, number, format))!.sha256).toBe(kept.sha256);
    expect((await withSlip(kept, slip)).bytes!.equals(bytes!)).toBe(true);
  }
});

test("the endnotes of a real edition are Word’s own", async () => {
  const { bytes } = (await loadDocument(desk.people.analyst, number, "DOCX"))!;
  const files = await openDocx(bytes!);
  const numbers = [
    ...files.get("word/document.xml")!.matchAll(/<w:endnoteReference w:id="(\d+)"\/>/g),
  ].map(([, id]) => Number(id));
  const { quotes } = (await loadEdition(desk.people.analyst, number))!.content;
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual(quotes.map((quote) => quote.number));
});

test("there is no document for a missing edition, or under another name", async () => {
  expect(await loadDocument(desk.people.analyst, 999_999, "PDF")).toBeNull();
  expect(parseDocumentName("12.pdf")).toEqual({ number: 12, format: "PDF" });
  for (const name of ["12", "0.pdf", "12.PDF", "12.pdf.docx", "x.docx", "12.txt"])
    expect(parseDocumentName(name)).toBeNull();
});
