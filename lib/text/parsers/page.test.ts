import { expect, test } from "vitest";
import { parse } from "@/scripts/test/read/parse";
import { documentOf } from "./child/html/document.mjs";
import { dropUnparsed } from "./child/html/drop-unparsed.mjs";

const WORDS = "<p>“The quay stays shut,” said Ana Example, the deputy trade minister.</p>".repeat(
  4,
);
const ARTICLE = `<article>${WORDS}</article>`;
const read = (page: string) => parse(Buffer.from(page), { fileName: "quay.html" });

test.each([
  ["no head", `<html><body><title>The quay</title>${ARTICLE}`],
  ["a body tag in a script", `<title>The quay</title><script>"<body"</script>${ARTICLE}`],
  ["a body tag in a comment", `<!-- <body> --><title>The quay</title>${ARTICLE}`],
  ["an element before the page", `<div><html><head><title>The quay</title></head>${ARTICLE}`],
  ["a page inside a page", `<html><html><head><title>The quay</title><body>${ARTICLE}</html>`],
])("a page is read as a browser would: %s", async (_, page) => {
  const reading = await read(page);
  expect(reading).toMatchObject({ ok: true, document: { title: "The quay" } });
  expect(reading.ok && reading.document.text.match(/The quay stays shut/g)).toHaveLength(4);
});

test("a title on several lines becomes one line, without the site's name", async () => {
  const title = "The quay stays shut until the spring";
  const page = `<title>\n${title}\n|\nThe Post\n</title>${ARTICLE}`;
  expect(await read(page)).toMatchObject({ ok: true, document: { title } });
});

test("an element isn't mistaken for one with a similar name", async () => {
  const reading = await read(`<title>The quay</title>${ARTICLE}<tmp>a</tmp><p>Talks <b>go on.</p>`);
  expect(reading.ok && reading.document.text).not.toMatch(/[<>]/);
});

test.each(["display:none !important", "DISPLAY: None", "visibility : hidden"])(
  "hidden text isn't read: %s",
  async (style) => {
    const reading = await read(`${ARTICLE.replace("</p>", `</p><p style="${style}">Secret.</p>`)}`);
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.document.text).not.toContain("Secret");
  },
);

test("parts that aren’t parsed, and nothing else, are removed before a page is parsed", () => {
  const light = (page: string) => dropUnparsed(page);
  expect(light("a<!-- <p> -->b<!-->c<!--->d<!-- x --!>e")).toBe("abcde");
  expect(light("a<script>1 < 2; '<!--'</script>b<STYLE>p{}</STYLE >c")).toBe(
    "a<script></script>b<STYLE></STYLE >c",
  );
  for (const kept of [
    `<p title="<!-- ">a</p><p title='-->'>b</p>`,
    `<script type="application/ld+json">{"a": "<!-- -->"}</script>`,
    "<title><!-- a --></title>",
    "<svg><style/><script href='a'/></svg>a<style-guide>b</style-guide>",
    "<script><!-- <script></script> --></script>a",
    "1 < 2, a <- b <! c",
    "An address such as data:text/plain;base64,SGVsbG8= holds what it names.",
  ])
    expect(light(kept)).toBe(kept);
  const picture = `data:image/png;base64,${"iVBORw0K".repeat(1_000_000)}`;
  expect(light(`<img src="${picture}">a`)).toBe('<img src="data:image/png;base64,">a');
});

test("elements may nest deeper than the stack", () => {
  const { body } = documentOf(`${"<div>".repeat(20_000)}deep`);
  let element: Element | null = body;
  let depth = 0;
  for (; element.firstElementChild; depth++) element = element.firstElementChild;
  expect([depth, element.innerHTML]).toEqual([20_000, "deep"]);
});

test("a long style takes time in proportion to its length", () => {
  const began = performance.now();
  documentOf(`<p style="${" ".repeat(200_000)}a">a</p>`);
  expect(performance.now() - began).toBeLessThan(2000);
});

test("linked data that is nested too deeply doesn't keep the article from being read", async () => {
  const deep = `{"@type":"NewsArticle","mainEntity":`.repeat(20_000);
  const data = `${deep}{}${"}".repeat(20_000)}`;
  const types = `{"@type":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  expect(await read(script(data) + script(types) + ARTICLE)).toMatchObject({ ok: true });
});

test.each([
  [
    "a footer",
    "<p>We open in March.</p><footer>— Bo Sample, <cite>The Harbour</cite></footer>",
    "— Bo Sample, The Harbour",
  ],
  [
    "a footer with a class",
    '<p>We open in March.</p><footer class="blockquote-footer">Bo Sample in <cite>The Harbour</cite></footer>',
    "Bo Sample in The Harbour",
  ],
  [
    "a footer with paragraphs",
    "<p>We open in March.</p><footer><p>Bo Sample</p></footer>",
    "Bo Sample",
  ],
  ["a cite at the end", "We open in March. — <cite>Bo Sample</cite>", "— Bo Sample"],
  [
    "a cite with a class",
    '<p>We open in March.</p><cite class="footer">Bo Sample</cite>',
    "Bo Sample",
  ],
])("who is quoted is a line of its own after a block quotation: %s", async (_, quotation, line) => {
  const page = ARTICLE.replace("</p>", `</p><blockquote>${quotation}</blockquote>`);
  const reading = await read(page);
  if (!reading.ok) throw new Error(reading.reason);
  const { text, blockQuotes } = reading.document;
  expect(text).toContain(`\n\nWe open in March.\n\n${line}\n\n`);
  expect(blockQuotes).toEqual([{ paragraphs: ["We open in March."], cited: true }]);
});

test("the caption of a figure with a block quotation is read, whatever its class", async () => {
  const figure =
    '<figure><blockquote><p>We open in March.</p></blockquote><figcaption class="blockquote-footer">Bo Sample</figcaption></figure>';
  const reading = await read(ARTICLE.replace("</p>", `</p>${figure}`));
  expect(reading.ok && reading.document.text).toContain("We open in March.\n\nBo Sample\n\n");
});
