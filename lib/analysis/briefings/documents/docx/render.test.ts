import { beforeAll, expect, test, vi } from "vitest";
import { WRITTEN_BEFORE } from "@/lib/tradecraft/outcome";
import { madeEdition } from "@/scripts/test/desk/edition";
import { openDocx } from "@/scripts/test/read/docx-files.mjs";
import { hasOffice, malformedAt, saveByOffice, xmlText } from "@/scripts/test/read/docx-reader";
import { letters, openPdf } from "@/scripts/test/read/pdf-reader";
import { docxOf } from "./render";

// LibreOffice is slow to start.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const content = madeEdition(30);
const items = content.sections.flatMap((section) => section.items);
const forecasts = items.flatMap((item) => item.forecasts);
let bytes: Uint8Array;
let files: Map<string, string>;
let seconds: number;

beforeAll(async () => {
  const before = process.cpuUsage();
  bytes = await docxOf(content);
  const { user, system } = process.cpuUsage(before);
  seconds = (user + system) / 1e6;
  files = await openDocx(bytes);
});

const body = () => files.get("word/document.xml")!;
const notes = () => files.get("word/endnotes.xml")!;
const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const ofStyle = (style: string) =>
  paragraphs(body())
    .filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))
    .map((one) => xmlText(one).trim());

const wanted = [
  ...forecasts.map(({ estimate }) => estimate!.judgement.replace(/ \[.*/, "")),
  ...forecasts.flatMap((one) => one.dissents.map(({ reason }) => reason)),
  ...content.quotes.map(({ exact }) => exact),
  ...content.quotes.map(({ ref, start, end }) => `${ref}, characters ${start}–${end}`),
  ...content.sources.map(({ title }) => title),
  ...content.changes.map(({ sentence }) => sentence),
  "Rests on Q108 and Q109, withdrawn before this edition.",
  "Source withdrawn 5 November 2026",
  WRITTEN_BEFORE,
];
const lost = (text: string) => wanted.filter((words) => !text.includes(letters(words)));

test("thirty issues take less than five seconds of one processor", () => {
  expect(seconds).toBeLessThan(5);
});

test("every part of the file is well-formed XML", () => {
  expect(malformedAt("<a><b></a>")).not.toBeNull();
  expect(malformedAt('<a b="c">&amp; d<e/></a>')).toBeNull();
  const wrong = [...files].map(([name, xml]) => [name, malformedAt(xml)]);
  expect(wrong.filter(([, at]) => at !== null)).toEqual([]);
});

test("a control character that someone pasted doesn’t break the file", async () => {
  const one = madeEdition(1);
  const [item] = one.sections[0]!.items;
  item!.bottomLine = "Before \u000b `code\u0001` after.";
  const odd = { ...one, title: "A title\u0008", handling: "OFFICIAL\u0002" };
  const parts = await openDocx(await docxOf(odd));
  const wrong = [...parts].map(([name, xml]) => [name, malformedAt(xml)]);
  expect(wrong.filter(([, at]) => at !== null)).toEqual([]);
  expect(/(?![\n\r\t])\p{Cc}/u.test([...parts.values()].join(""))).toBe(false);
});

test("the document holds every judgement, quotation and citation", () => {
  expect(lost(letters(xmlText(body()) + xmlText(notes())))).toEqual([]);
});

test("key judgements are numbered, with a line for each dissent and the trend, as on the page", () => {
  const judged = ofStyle("Judged").filter((one) => /EXSA-\d+$/.test(one));
  expect(judged.map((one) => /^\d+/.exec(one)?.[0])).toEqual(items.map((_, at) => `${at + 1}`));
  const dissenting = items.filter(({ forecasts: [lead] }) => lead!.dissents.length > 0);
  const dissents = ofStyle("Confidence").filter((one) => one.includes("dissents:"));
  expect(dissents).toHaveLength(dissenting.length);
  for (const dissent of dissents)
    expect(letters(dissent)).toBe(
      letters("Bo Sample dissents: very unlikely (15%), 7 November 2026. Confidence is low."),
    );
  const small = ofStyle("Small");
  const closing = small.findIndex((one) => one.startsWith("Forecast: "));
  expect(small[closing + 1]).toBe("Situation: improved · Conflict risk alert");
});

test("headings are Word’s own, so that its navigation lists parts and issues", () => {
  expect(ofStyle("Title")).toEqual([content.title]);
  expect(ofStyle("Heading1")).toEqual([
    ...["Key judgements", "Trade and technology", "Seas, borders and people"],
    ...["Annex A: what changed", "Annex B: dissents", "Annex C: sources"],
    ...["Annex D: scales and grades", "Endnotes"],
  ]);
  const issues = ofStyle("Heading2").filter((text) => text.includes("EXSA-"));
  expect(issues.map((text) => /EXSA-\d+/.exec(text)?.[0])).toEqual(items.map(({ key }) => key));
});

test("endnotes are Word’s own, in order of first mention; later mentions link to them", () => {
  const mentions = [...body().matchAll(/<w:endnoteReference w:id="(\d+)"\/>/g)];
  const numbers = content.quotes.map(({ number }) => String(number));
  expect(mentions.map(([, id]) => id)).toEqual(numbers);
  const kept = [...notes().matchAll(/<w:endnote w:id="(\d+)">/g)].map(([, id]) => id);
  expect(kept).toEqual(numbers);
  expect(body()).toContain('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>');
  for (const [, anchor] of body().matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g))
    expect(body()).toContain(`w:name="${anchor}"`);
});

test("an edition numbered in another order keeps its numbers in a list of our own", async () => {
  const first = madeEdition(1);
  const [section] = first.sections;
  section!.items[0]!.bottomLine = "It turns on the ports [5].";
  const other = await openDocx(await docxOf(first));
  const xml = other.get("word/document.xml")!;
  expect(xml).not.toContain("w:endnoteReference");
  const list = paragraphs(xml).filter((one) => one.includes('w:val="EndnoteText"'));
  expect(list.map((one) => xmlText(one).slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5.", "6."]);
});

test("the handling line and page n of N are in the header and footer, and tables repeat their headings", () => {
  const [head, foot] = ["word/header1.xml", "word/footer1.xml"].map((name) => files.get(name)!);
  expect(xmlText(head!)).toContain(content.handling);
  expect(xmlText(foot!)).toContain(content.handling);
  expect(foot).toMatch(/Page .*PAGE.* of .*NUMPAGES/s);
  expect(body().match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(6);
});

test("pictures have alternative texts, and each language is tagged", () => {
  const pictures = [...body().matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)];
  expect(pictures).toHaveLength(forecasts.length + items.length);
  for (const [, alt] of pictures) expect(alt).toMatch(/^Likelihood on a scale .* per cent/);
  for (const tag of ["zh-CN", "zh-TW", "ja-JP", "ko-KR"])
    expect(body()).toContain(`w:eastAsia="${tag}"`);
  expect(files.get("word/styles.xml")).toContain('w:val="en-GB"');
  expect(files.get("docProps/core.xml")).toContain(`Edition 12: ${content.title}`);
});

/** What a pattern finds in a text, in order. */
const found = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, one]) => one!);
const unique = (list: string[]) => [...new Set(list)];

test("every part has a type, and whatever a part refers to is in the file (OOXML, ECMA-376)", () => {
  const types = files.get("[Content_Types].xml")!;
  const named = found(types, /PartName="\/([^"]+)"/g);
  const endings = found(types, /Extension="([^"]+)"/g);
  const parts = [...files.keys()].filter((name) => name !== "[Content_Types].xml");
  const typed = (name: string) => named.includes(name) || endings.includes(name.split(".").at(-1)!);
  expect(parts.filter((name) => !typed(name))).toEqual([]);
  expect(named.filter((name) => !files.has(name))).toEqual([]);

  const related = parts.filter((name) => name.endsWith(".rels"));
  const targets = related.flatMap((name) => {
    const folder = name.replace(/_rels\/[^/]*$/, "");
    const inside = files.get(name)!.replace(/<Relationship [^>]*TargetMode="External"[^>]*>/g, "");
    return found(inside, /Target="([^"]+\.xml)"/g).map((target) => `${folder}${target}`);
  });
  expect(targets).toContain("word/endnotes.xml");
  expect(targets.filter((name) => !files.has(name))).toEqual([]);
  const known = found(files.get("word/_rels/document.xml.rels")!, /Id="([^"]+)"/g);
  const used = found(body(), / r:(?:id|embed)="([^"]+)"/g);
  expect(unique(used).filter((id) => !known.includes(id))).toEqual([]);

  const texts = [body(), notes(), files.get("word/header1.xml")!, files.get("word/footer1.xml")!];
  const styles = found(files.get("word/styles.xml")!, /w:styleId="([^"]+)"/g);
  expect(unique(styles)).toEqual(styles);
  const styled = texts.flatMap((xml) => found(xml, /<w:[pr]Style w:val="([^"]+)"/g));
  expect(unique(styled).filter((id) => !styles.includes(id))).toEqual([]);
  const lists = found(files.get("word/numbering.xml")!, /<w:num w:numId="(\d+)"/g);
  const listed = texts.flatMap((xml) => found(xml, /<w:numId w:val="(\d+)"/g));
  expect(listed.length).toBeGreaterThan(0);
  expect(unique(listed).filter((id) => !lists.includes(id))).toEqual([]);
});

test("bookmarks and pictures have numbers of their own, and each bookmark that begins ends", () => {
  const begun = found(body(), /<w:bookmarkStart [^>]*w:id="([^"]+)"/g);
  expect(begun.length).toBeGreaterThan(items.length);
  expect(unique(begun)).toEqual(begun);
  expect(found(body(), /<w:bookmarkEnd w:id="([^"]+)"/g).sort()).toEqual([...begun].sort());
  const names = found(body(), /<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
  expect(unique(names)).toEqual(names);
  const pictures = found(body(), /<wp:docPr [^>]*\bid="(\d+)"/g);
  expect(unique(pictures)).toEqual(pictures);
});

test("endnotes have the separators that Word asks for, and styles name a typeface for Chinese", () => {
  const separators = [...notes().matchAll(/<w:endnote [^>]*w:type="(\w+)"/g)].map(
    ([, type]) => type,
  );
  expect(separators).toEqual(["separator", "continuationSeparator"]);
  expect(files.get("word/styles.xml")).toMatch(/<w:rFonts [^>]*w:eastAsia="SimSun"/);
  expect(body()).toMatch(/<w:rFonts [^>]*w:eastAsia="MS Mincho"/);
  // Each table begins with its heading, or has a heading in each row.
  const tables = found(body(), /<w:tbl>(.*?)<\/w:tbl>/gs);
  expect(tables.length).toBeGreaterThan(6);
});

test("LibreOffice opens it and keeps every word, heading and endnote", async ({ skip }) => {
  if (!(await hasOffice())) {
    console.warn("SKIPPED: LibreOffice (soffice) is not installed, so no DOCX was opened.");
    skip("LibreOffice is not installed");
  }
  // LibreOffice’s own format keeps words in scripts that this machine may have no typeface for.
  const saved = (await saveByOffice(bytes, "fodt")).toString("utf8");
  expect(lost(letters(xmlText(saved)))).toEqual([]);
  expect(saved.match(/<text:h /g)?.length).toBeGreaterThan(200);
  expect(saved.match(/<text:note [^>]*text:note-class="endnote"/g)).toHaveLength(
    content.quotes.length,
  );
  const { pages } = await openPdf(await saveByOffice(bytes, "pdf"));
  for (const { text } of pages)
    expect(letters(text).split(letters(content.handling!)).length).toBeGreaterThanOrEqual(3);
});
