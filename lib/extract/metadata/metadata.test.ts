import { expect, test } from "vitest";
import { parseDate } from "./dates";
import { readMetadata } from "./metadata";

test("finds headline, byline and date below page furniture", () => {
  const text =
    "top of page\n\nA bridge too late\n\nBy Ann Lee in Oslo and Bo Tan in Rome\n\nMarch 3, 2021\n\nBody.";
  expect(readMetadata(text)).toMatchObject({
    title: "A bridge too late",
    byline: "Ann Lee and Bo Tan",
    publishedAt: "2021-03-03",
    publisher: null,
  });
});

test("takes the values of labelled lines", () => {
  const text = "Headline: A bridge\nDate: 2024-08-29\nPublisher: The Daily Example\n\nBody.";
  expect(readMetadata(text)).toMatchObject({
    title: "A bridge",
    publishedAt: "2024-08-29",
    publisher: "The Daily Example",
  });
});

test.each([
  ["Hafen zu\n\nVon Gesine Brandt, New York\n\n12. Nov. 2024", "Gesine Brandt", "2024-11-12"],
  [
    "Les écluses ferment\n\nPar Jeanne Rivière à Pékin\n\nPublié le 1er mars 2024",
    "Jeanne Rivière",
    "2024-03-01",
  ],
  [
    "Schleusen bleiben zu\n\nVon Gesine Brandt, Kiel\n\n12. März 2024",
    "Gesine Brandt",
    "2024-03-12",
  ],
  [
    "Cierran las esclusas\n\nPor Ana Ruiz y Luis de la Peña\n\n3 de agosto de 2024",
    "Ana Ruiz, Luis de la Peña",
    "2024-08-03",
  ],
  [
    "Les écluses ferment\n\nAuteur : Jeanne Rivière\n\nDate : 4 déc. 2023",
    "Jeanne Rivière",
    "2023-12-04",
  ],
  ["船闸关闭\n\n作者：李明\n\n日期：2024年3月4日", "李明", "2024-03-04"],
])("reads the head in other languages: %j", (head, byline, publishedAt) => {
  const body = "« Rien ne bouge », a dit la maire. 没有人来。";
  const found = readMetadata(`${head}\n\n${body}`);
  expect(found).toMatchObject({ title: head.split("\n")[0], byline, publishedAt });
});

test.each([
  ["船闸关闭\n\n新华社北京3月4日电（记者李明、王芳）船闸昨天关闭。", "新华社", "李明、王芳"],
  ["船闸关闭\n\n新华社北京2024年3月4日电（记者李明、王芳）船闸昨天关闭。", "新华社", "李明、王芳"],
  ["船闸关闭\n\n来源：港口日报\n\n船闸昨天关闭。", "港口日报", null],
  ["船闸关闭\n\n本报记者 李明\n\n船闸昨天关闭。", null, "李明"],
  ["船闸关闭\n\n本報記者王小明報道\n\n船闸昨天关闭。", null, "王小明"],
  ["船闸关闭\n\n来源：港口日报  2024-03-04 10:20\n\n船闸昨天关闭。", "港口日报", null],
  ["船闸关闭\n\n来源：港口日报 作者：李明\n\n船闸昨天关闭。", "港口日报", null],
  ["船闸关闭\n\n中央社台北2024年3月4日電（記者李明）船閘昨天關閉。", "中央社", "李明"],
])("reads who publishes and reports in Chinese: %j", (text, publisher, byline) => {
  expect(readMetadata(text)).toMatchObject({ title: "船闸关闭", publisher, byline });
});

test.each([
  "Von der Leyen warnt vor Zöllen\n\nDie Lage ist ernst.",
  "Par Saint-Malo\n\nLe bateau passe.",
  "Von New York in Kiel\n\nDie Lage ist ernst.",
  "记者：船闸什么时候开放？\n\n答：明天。",
  "船闸关闭\n\n记者手记\n\n船闸昨天关闭。",
])("a headline or a question isn’t a byline: %j", (text) => {
  expect(readMetadata(text).byline).toBeNull();
});

test("takes the publisher from a last line after a dash", () => {
  expect(readMetadata("A bridge\n\nIt fell.\n\n— The Daily Example").publisher).toBe(
    "The Daily Example",
  );
});

test.each([
  ["A bridge too late\n\nBy Ann Lee\n\nHarbour Courier\n\n2 February 2023", "Harbour Courier"],
  ["A bridge too late\n\nThe Meridian Review\n\n2 February 2023", "The Meridian Review"],
  ["A bridge too late\n\nPacific Ledger, Taipei, Feb. 3, 2023", "Pacific Ledger"],
  ["A bridge too late\n\nReuters | 3 February 2023", "Reuters"],
  ["A bridge too late\n\nBy Ann Lee, Reuters\n\n3 February 2023", "Reuters"],
  ["A bridge too late\n\nAnn Lee\n\n3 February 2023", null],
  ["A bridge too late\n\nNew York, 3 February 2023", null],
  ["A bridge too late\n\nWorld News\n\n3 February 2023", null],
  ["Mayor Sues Harbour Courier\n\nBy Ann Lee\n\n3 February 2023", null],
  ["A bridge too late\n\n3 February 2023\n\nIt fell on Friday, the Harbour Courier said.", null],
])("in the head %j, the publisher is %s", (head, publisher) => {
  const text = `${head}\n\nIt fell on Thursday, and nobody was hurt.`;
  expect(readMetadata(text)).toMatchObject({ title: head.split("\n")[0], publisher });
  expect(text.slice(readMetadata(text).bodyStart)).toMatch(/^\s*It fell/);
});

test.each([
  ["31 January 2023", "2023-01-31"],
  ["Tuesday, Jan. 31st, 2023 at 4pm", "2023-01-31"],
  ["01/31/2023", "2023-01-31"],
  ["31/01/2023", "2023-01-31"],
  ["2023-01-31T10:00Z", "2023-01-31"],
  ["2023年1月31日", "2023-01-31"],
  ["February 30, 2023", null],
  ["no date", null],
])("reads %j as %s", (line, date) => expect(parseDate(line)).toBe(date));

const BODY =
  "The quay stays shut until the end of March, the port authority of Westhaven said on Tuesday.";
const PAGE = "https://www.scmp.com/news/2024/03/quay?module=top";

test.each([
  `Title: Quay stays shut\nAuthor: Jo Writer\nDate: 4 March 2024\nURL: ${PAGE}`,
  `Quay stays shut\nJo Writer\n4 March 2024\n${PAGE}`,
  `${PAGE}\n\nQuay stays shut\n\nBy Jo Writer\n\nMarch 4, 2024`,
  `Headline: Quay stays shut\nBy: Jo Writer\nPublished: 2024-03-04\nSource: ${PAGE}`,
  `Quay stays shut\n\nBy Jo Writer | 4 March 2024\n\nLink: <${PAGE}>`,
  `TITLE: Quay stays shut\nAUTHORS: Jo Writer\nPUBLISHED ON: 4 March 2024\nLINK: ${PAGE}`,
  `Title : Quay stays shut\nWritten by : Jo Writer\nPublication date : 4 March 2024\nWeb address : ${PAGE}`,
  `**Title:** Quay stays shut\n**Author:** Jo Writer\n**Date:** 4 March 2024\n**URL:** ${PAGE}`,
  `Quay stays shut\n4 March 2024\nJo Writer\n${PAGE}`,
  `Quay stays shut\nSouth China Morning Post\nJo Writer\n4 March 2024\n${PAGE}`,
])("finds the address and, by its host, the publisher: %j", (head) => {
  const text = `${head}\n\n${BODY}`;
  const metadata = readMetadata(text);
  expect(metadata).toMatchObject({
    title: "Quay stays shut",
    byline: expect.stringMatching(/^Jo Writer/),
    publishedAt: "2024-03-04",
    publisher: "South China Morning Post",
    url: PAGE,
  });
  expect(text.slice(metadata.bodyStart).trim()).toBe(BODY);
});

test.each([
  [`Quay stays shut\n\nSource: Reuters, ${PAGE}`, "Reuters", PAGE],
  ["Quay stays shut\n\nSource: Reuters", "Reuters", null],
  [
    "Quay stays shut\n\nwww.theguardian.com/world/quay",
    "The Guardian",
    "https://www.theguardian.com/world/quay",
  ],
  ["Quay stays shut\n\nhttps://blog.example.org/quay", null, "https://blog.example.org/quay"],
  ["Quay stays shut\n\nhttps://notscmp.com/quay", null, "https://notscmp.com/quay"],
  [`Quay stays shut\n\n${BODY} ${BODY} ${BODY}\n\nhttps://www.scmp.com/another`, null, null],
  [`Quay stays shut\n\nThe minister pointed to ${PAGE} twice.`, null, null],
  ["Quay stays shut\n\nURL: see below", null, null],
])("in the head %j, the publisher is %s and the address %s", (head, publisher, url) => {
  const text = `${head}\n\n${BODY}\n\nIt was shut in January.`;
  expect(readMetadata(text)).toMatchObject({ title: "Quay stays shut", publisher, url });
});

test("takes an address on the very last line as the article's", () => {
  for (const last of [PAGE, `Source: ${PAGE}`, `Read more at: ${PAGE}`])
    expect(readMetadata(`Quay stays shut\n\n${BODY}\n\n${last}`)).toMatchObject({ url: PAGE });
});

test("a newspaper’s name above the headline is the publisher, and a name beside the date the byline", () => {
  const text = `Harbour Evening Mail\nQuay stays shut in May\nAda Roe | May 21, 2025, 6:40 pm\n\n${BODY}`;
  expect(readMetadata(text)).toMatchObject({
    title: "Quay stays shut in May",
    byline: "Ada Roe",
    publisher: "Harbour Evening Mail",
    publishedAt: "2025-05-21",
  });
});

test("a news agency may be named before the date", () => {
  const text = `HARBOUR PRESS AGENCY (HPA) - 27 Sept 2025 - 21:05\nQuay stays shut\n\n${BODY}`;
  const found = { title: "Quay stays shut", publisher: "HARBOUR PRESS AGENCY" };
  expect(readMetadata(text)).toMatchObject(found);
});

test.each([
  ["By ANN LEE, Europe editor", "Ann Lee"],
  ["By Ann Lee | 3 March 2024 | 7:15 a.m.", "Ann Lee"],
  ["By Ann Lee and Bo Tan, Harbour News Agency", "Ann Lee and Bo Tan"],
  ["By Ann Lee in Oslo and Bo Tan in Rome", "Ann Lee and Bo Tan"],
  ["By Ann Lee in New York", "Ann Lee"],
])("of the line %j, the byline is %s", (line, byline) => {
  expect(readMetadata(`Quay stays shut\n\n${line}\n\n${BODY}`).byline).toBe(byline);
});

test("takes the date of a dateline, and who is credited at the end", () => {
  const text = `Quay stays shut\n\nPENANG, Jan 17, 2025 (Reuters) - ${BODY}\n\n(Reporting by Ann Lee; Editing by Bo Tan)`;
  const source = { byline: "Ann Lee", publishedAt: "2025-01-17", publisher: "Reuters" };
  expect(readMetadata(text)).toMatchObject({ title: "Quay stays shut", ...source });
});

test("reads a headline without the name of the website after it", () => {
  const text = `Quay stays shut in May | Harbour Courier\n3 March 2024\n\n${BODY}`;
  const found = { title: "Quay stays shut in May", publisher: "Harbour Courier" };
  expect(readMetadata(text)).toMatchObject(found);
});

test("reads the head of an email", () => {
  const text = `Subject: Quay stays shut\nFrom: Harbour Courier\nDate: Thu, 4 Sep 2025 08:30\n\n${BODY}`;
  const source = { publisher: "Harbour Courier", publishedAt: "2025-09-04" };
  expect(readMetadata(text)).toMatchObject({ title: "Quay stays shut", ...source });
});

test.each([
  "# Quay stays shut\n\n*By Ann Lee, 4 March 2024, The Harbour Courier*",
  "[The Harbour Courier, 4 March 2024, by Ann Lee]\n\nQuay stays shut",
  "Quay stays shut\nThe Harbour Courier, 4 March 2024 — Ann Lee",
  "Title - Quay stays shut\nWriter - Ann Lee\nDate - 4 March 2024\nOutlet - The Harbour Courier",
  "The Harbour Courier\nWorld | Asia\nQuay stays shut\nBy Ann Lee\nMarch 4, 2024",
])("finds title, byline, date and publisher in %j", (head) => {
  expect(readMetadata(`${head}\n\n${BODY}`)).toMatchObject({
    title: "Quay stays shut",
    byline: "Ann Lee",
    publishedAt: "2024-03-04",
    publisher: "The Harbour Courier",
  });
});

test("the first words of an article after a dateline are not a headline", () => {
  const text = `Manila, March 4, 2024 (Harbour News Agency) -- ${BODY}`;
  expect(readMetadata(text)).toMatchObject({ title: null, publisher: "Harbour News Agency" });
});

test.each([
  ["Ann Lee <lee@kestrel.example>", "Ann Lee"],
  ["lee@kestrel.example (Ann Lee)", "Ann Lee"],
  ["Lee, Ann (Oslo)", "Ann Lee"],
  ["lee@kestrel.example", null],
])("the sender of an email: %s", (from, byline) => {
  const text = `From: ${from}\nTo: Desk\nDate: 4 March 2024\nSubject: The bridge\n\nIt fell.`;
  expect(readMetadata(text)).toMatchObject({
    title: "The bridge",
    byline,
    publishedAt: "2024-03-04",
  });
});

test("a paragraph isn't a headline", () => {
  expect(
    readMetadata("The bridge fell on Monday. Nobody was hurt.\n\nIt was old.").title,
  ).toBeNull();
  expect(
    readMetadata("The bridge that fell in\nthe winter was old.\n\nIt was closed.").title,
  ).toBeNull();
  expect(readMetadata("The bridge fell.\n\nIt was old.").title).toBe("The bridge fell.");
});
