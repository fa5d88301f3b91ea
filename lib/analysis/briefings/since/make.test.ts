import { beforeAll, expect, test } from "vitest";
import { issueEdition } from "@/lib/analysis/briefings/editions/mutations";
import { db, sql } from "@/lib/core/database/db";
import { linkEvidence } from "@/lib/evidence/quotes/link-evidence";
import { made } from "@/prisma/seed/made";
import { codeOf, judge, openDesk } from "@/scripts/test/desk/desk";
import { limitTo, openRelationship } from "@/scripts/test/desk/relationships";
import { openDocx } from "@/scripts/test/read/docx-files.mjs";
import { xmlText } from "@/scripts/test/read/docx-reader";
import { openPdf } from "@/scripts/test/read/pdf-reader";
import { fillSinceDocument, giveUpSinceDocument } from "./make";
import { makeSinceDocument } from "./mutations";
import { loadSinceDocument } from "./queries";
import { queueLostSinceDocuments } from "./queue";
import { fileOf } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let from: string;

beforeAll(async () => {
  desk = await openDesk();
  const { analyst, manager } = desk.people;
  await made(judge(analyst, "taiwan", { likelihood: 30 }));
  const given = { title: "Weekly", issues: ["taiwan"] };
  from = String((await made(issueEdition(manager, given))).number);
  const reasonNote = `The visit was called off. See [Q${desk.quotes[0]!.number}].`;
  await made(judge(analyst, "taiwan", { likelihood: 60, confirmed: true, reasonNote }));
  const quote = desk.quotes[0]!.id;
  await made(linkEvidence(analyst, { issue: "taiwan", quote, relation: "SUPPORTS" }));
});

/** The queues of the jobs that are sent for a document. */
const jobsOf = async (id: string) =>
  (
    await sql<{ name: string }[]>`
    select name from pgboss.job where data ->> 'id' = ${id} order by name`
  ).map(({ name }) => name);

const bare = (text: string) => text.replace(/\s/g, "");

test("a document of what changed has the moves with their wording and reasons, and the evidence", async () => {
  const { manager } = desk.people;
  for (const format of ["PDF", "DOCX"] as const) {
    const { id, state } = await made(makeSinceDocument(manager, { from, format }));
    expect(state).toBe("QUEUED");
    expect(await jobsOf(id)).toEqual(["since-document"]);
    expect(fileOf((await loadSinceDocument(manager, id))!)).toBeNull();
    await fillSinceDocument(id);
    const { bytes, fileName } = fileOf((await loadSinceDocument(manager, id))!)!;
    expect(fileName).toBe(`changes-${from}-to-now.${format.toLowerCase()}`);
    const text =
      format === "PDF"
        ? (await openPdf(bytes)).pages.map((page) => page.text).join(" ")
        : xmlText((await openDocx(bytes)).get("word/document.xml") ?? "");
    for (const words of [
      ...[`From edition ${from} to now`, "1 likelihood moved"],
      ...["unlikely (30%) to likely (60%), up 30 points", "Revisions", "Evidence added"],
      ...["Likelihood: from unlikely (30%) to likely (60%).", "Confidence: low."],
      ...["The visit was called off.", desk.quotes[0]!.exact],
      // It has no endnotes.
      `See Q${desk.quotes[0]!.number}.`,
    ])
      expect(bare(text)).toContain(bare(words));
    // Made again, as after a crash, it stays the same.
    await fillSinceDocument(id);
    await giveUpSinceDocument(id);
    expect((await loadSinceDocument(manager, id))!.bytes?.equals(bytes)).toBe(true);
  }
});

test("a document that the previous version queued, or that has lost its job, is sent once", async () => {
  const ask = () => made(makeSinceDocument(desk.people.manager, { from, format: "DOCX" }));
  const [earlier, lost, failed] = [await ask(), await ask(), await ask()];
  await sql`update pgboss.job set name = 'document' where data ->> 'id' = ${earlier.id}`;
  await sql`delete from pgboss.job where data ->> 'id' in (${lost.id}, ${failed.id})`;
  await giveUpSinceDocument(failed.id);
  await queueLostSinceDocuments();
  await queueLostSinceDocuments();
  expect(await jobsOf(earlier.id)).toEqual(["document", "since-document"]);
  expect(await jobsOf(lost.id)).toEqual(["since-document"]);
  expect(await jobsOf(failed.id)).toEqual([]);
});

test("a document of one relationship has nothing of others, and names it", async () => {
  const { manager } = desk.people;
  const textOf = async (given: { in: string }) => {
    const { id } = await made(makeSinceDocument(manager, { from, format: "DOCX", ...given }));
    await fillSinceDocument(id);
    const { bytes, fileName } = fileOf((await loadSinceDocument(manager, id))!)!;
    expect(fileName).toBe(`changes-${given.in}-${from}-to-now.docx`);
    return xmlText((await openDocx(bytes)).get("word/document.xml") ?? "");
  };
  expect(await textOf({ in: "us-china" })).toMatch(
    /United States – China[\s\S]*The visit was called off\./,
  );
  expect(await textOf({ in: "nowhere" })).not.toContain("The visit was called off.");
});

test("the PDF is tagged, with its title, language and headings", async () => {
  const { id } = await made(makeSinceDocument(desk.people.analyst, { from, format: "PDF" }));
  await fillSinceDocument(id);
  const pdf = await openPdf((await loadSinceDocument(desk.people.analyst, id))!.bytes!);
  const roles = new Set(pdf.pages.flatMap(({ tags }) => tags.map(({ role }) => role)));
  for (const role of ["H1", "H2", "H3", "L"]) expect([...roles]).toContain(role);
});

test("a document belongs to whoever asked for it, is refused for a wrong period, and is deleted after a day", async () => {
  const { analyst, manager } = desk.people;
  const { id } = await made(makeSinceDocument(manager, { from, format: "DOCX" }));
  expect(await loadSinceDocument(analyst, id)).toBeNull();
  for (const wrong of [{ from: "999" }, { from: "soon" }, { from, to: from }])
    expect(codeOf(await makeSinceDocument(manager, { ...wrong, format: "PDF" }))).toBe("invalid");
  await db.sinceDocument.updateMany({ data: { createdAt: new Date(Date.now() - 2 * 86_400_000) } });
  await made(makeSinceDocument(manager, { from, format: "PDF" }));
  expect(await loadSinceDocument(manager, id)).toBeNull();
});

test("a document is no longer given out after a day, even if nobody has asked for another since", async () => {
  const { analyst } = desk.people;
  const { id } = await made(makeSinceDocument(analyst, { from, format: "DOCX" }));
  const aged = (hours: number) =>
    db.sinceDocument.update({
      where: { id },
      data: { createdAt: new Date(Date.now() - hours * 3_600_000) },
    });
  await aged(23);
  expect(await loadSinceDocument(analyst, id)).toMatchObject({ state: "QUEUED" });
  await aged(25);
  expect(await loadSinceDocument(analyst, id)).toBeNull();
});

test("limiting a person deletes their documents, which hold what is hidden from them now, and nobody else’s", async () => {
  const { analyst, analyst2 } = desk.people;
  await openRelationship();
  const [own, other] = [
    await made(makeSinceDocument(analyst2, { from, format: "DOCX" })),
    await made(makeSinceDocument(analyst, { from, format: "DOCX" })),
  ];
  await fillSinceDocument(own.id);
  expect((await loadSinceDocument(analyst2, own.id))!.bytes).not.toBeNull();
  const limited = await limitTo(analyst2.id, ["eu-china"]);
  expect(await loadSinceDocument(limited, own.id)).toBeNull();
  expect(await loadSinceDocument(analyst, other.id)).not.toBeNull();
});
