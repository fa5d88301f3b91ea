import { expect, test } from "vitest";
import { readArticle } from "../../lib/text/offload";
import { readDocument } from "../../lib/text/parsers";
import { lineOf } from "./line";
import { Pool } from "./pool";

const ENOUGH_FOR_SEVERAL = 5_000_000;

const DESK = { issues: [], maxText: 1e6 };
const UNSTATED = {
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  language: null,
  url: null,
};

const articles = Array.from({ length: 40 }, (_, k) => ({
  id: `article-${k}`,
  text: `“We will not move an inch on day ${k},” said Peter Marsh.\n\n`.repeat(1 + (k % 7) * 60),
}));

test.each([
  ["several threads", ENOUGH_FOR_SEVERAL],
  ["one thread", 0],
])("with %s, lines are written in the order of the articles", async (_, bytes) => {
  const lines: string[] = [];
  const pool = await Pool.start(bytes, async (some) => void lines.push(some));
  for (const article of articles) await pool.add(article);
  await pool.end();
  expect(lines.join("")).toBe(articles.map(lineOf).join(""));
});

test("the text of a file is normalised, and other text is kept as it is", () => {
  const text = "Talks\r\n\r\n“We will go,” said Ada Roe.";
  const startOf = (line: string) => JSON.parse(line).quotes[0].start;
  expect(startOf(lineOf({ id: "file", document: { ...UNSTATED, text } }))).toBe(8);
  expect(startOf(lineOf({ id: "json", text }))).toBe(10);
});

test("the command finds the same quotations in a page as the desk, including those without quotation marks", async () => {
  const page = `<article><p>Ana Example, the deputy trade minister, said in a statement:</p>
    <blockquote><p>The quay stays shut until the pilots have been paid.</p></blockquote>
    <p>The harbour was quiet.</p></article>`;
  const bytes = new TextEncoder().encode(`<title>Quay</title>${page}`);
  const facts = { fileName: "quay.html" };
  const [read, desk] = [await readDocument(bytes, facts), await readArticle(bytes, facts, DESK)];
  if (!read.ok || !desk.ok) throw new Error("The page can't be read.");
  const { text, quotes } = JSON.parse(lineOf({ id: "page", document: read.document }));
  const proposed = desk.article.proposals.flatMap((rows) => JSON.parse(rows));
  expect(text).toBe(desk.article.text);
  expect(quotes).toMatchObject([{ text: expect.stringMatching(/^The quay stays shut/) }]);
  expect(quotes.map((quote: { text: string }) => quote.text)).toEqual(
    proposed.map(({ exact }) => exact),
  );
});

test("an article in a language that is not read has no quotations in its line", () => {
  const line = lineOf({ id: "ja", text: "岸田首相は「対話を続ける」と述べた。" });
  expect(JSON.parse(line)).toMatchObject({ language: "ja", unsupported: "language", quotes: [] });
});
