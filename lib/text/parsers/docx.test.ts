import { expect, test } from "vitest";
import { parse } from "@/scripts/test/read/parse";
import { zipOf } from "@/scripts/test/read/zip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The text of a Word document with this body, or why it is refused. */
async function textOf(body: string, ...others: [name: string, xml: string][]) {
  const files = [
    ["word/document.xml", `<w:document ${W}><w:body>${body}</w:body></w:document>`],
    ...others,
  ].map(([name, xml]): [string, Buffer] => [name!, Buffer.from(xml!)]);
  const result = await parse(zipOf(files), { fileName: "a.docx" });
  return result.ok ? result.document.text : result.reason;
}

test("one line break separates words, two separate paragraphs", async () => {
  const lines = [
    "The quay",
    "<w:r><w:br/></w:r>",
    "stays shut, ",
    "<w:r><w:cr/></w:r>",
    "they said.",
  ];
  const paragraph = lines.map((each) => (each.startsWith("<") ? each : run(each))).join("");
  const apart = `${run("One.")}<w:r><w:br/><w:br/></w:r>${run("Two.")}`;
  expect(await textOf(`<w:p>${paragraph}</w:p><w:p>${apart}</w:p>`)).toBe(
    "The quay\nstays shut,\nthey said.\n\nOne.\n\nTwo.",
  );
});

test("only notes that the text refers to follow it", async () => {
  const note = (kind: string, id: number, text: string) =>
    `<w:${kind} w:id="${id}"><w:p>${run(text)}</w:p></w:${kind}>`;
  const body = `<w:p>${run("The quay")}<w:r><w:endnoteReference w:id="1"/></w:r>${run(" stays shut")}
    <w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p>${run("Talks go on.")}</w:p>`;
  const text = await textOf(
    body,
    [
      "word/footnotes.xml",
      `<w:footnotes ${W}>${note("footnote", 2, "“For now.”")}${note("footnote", 3, "Stray.")}</w:footnotes>`,
    ],
    ["word/endnotes.xml", `<w:endnotes ${W}>${note("endnote", 1, "Since May.")}</w:endnotes>`],
  );
  expect(text).toBe("The quay stays shut\n\nTalks go on.\n\nSince May.\n\n“For now.”");
});

test("deleted and hidden text isn't read", async () => {
  const deleted = `<w:del w:id="1"><w:r><w:delText>may open</w:delText></w:r></w:del>`;
  const added = `<w:ins w:id="2">${run("stays shut")}</w:ins>`;
  const hidden = `${run(" Secret.", "<w:b/><w:vanish/>")}${run(" Seen.", '<w:vanish w:val="0"/>')}`;
  expect(await textOf(`<w:p>${run("The quay ")}${deleted}${added}${run(".")}${hidden}</w:p>`)).toBe(
    "The quay stays shut. Seen.",
  );
});

test("a document without text is refused, with what to do", async () => {
  const chunk = await textOf('<w:altChunk xmlns:r="r" r:id="rId1"/>');
  expect(chunk).toMatch(/^No text was found .*paste it instead\.$/);
});

test("a document is recognised by its content types, and other formats are refused by name", async () => {
  const body = `<w:document ${W}><w:body><w:p>${run("The quay stays shut.")}</w:p></w:body></w:document>`;
  const office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const read = (...files: [name: string, text: string][]) =>
    parse(zipOf(files.map(([name, text]) => [name, Buffer.from(text)])));
  const named = await read(
    ["content.xml", body],
    [
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/content.xml"
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="${office}" Target="content.xml"/></Relationships>`,
    ],
  );
  expect(named).toMatchObject({ ok: true, document: { text: "The quay stays shut." } });
  const refusal = async (type: string) => {
    const result = await read(["mimetype", type], ["content.xml", "<a/>"]);
    return result.ok ? null : result.reason;
  };
  expect(await refusal("application/vnd.oasis.opendocument.text")).toMatch(/OpenDocument/);
  expect(await refusal("application/epub+zip")).toMatch(/EPUB/);
});

test("a document that is nested too deeply isn't called damaged", async () => {
  const deep = `${"<w:sdt><w:sdtContent>".repeat(9000)}${"</w:sdtContent></w:sdt>".repeat(9000)}`;
  expect(await textOf(deep)).toMatch(/nested too deeply/);
});
