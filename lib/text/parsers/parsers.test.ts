import { expect, test } from "vitest";
import { parse } from "@/scripts/test/read/parse";
import { decodeHtml } from "./child/html/charset.mjs";
import { dayOf } from "./child/html/day.mjs";
import { joinLines, knownWords } from "./child/text/hyphens.mjs";

const bytes = (text: string) => Buffer.from(text, "latin1");

test("a page is decoded as it declares", () => {
  const page = (meta: string) => `<meta ${meta}>\xe9\x93`;
  expect(decodeHtml(bytes("\xef\xbb\xbf\xc3\xa9"))).toBe("é");
  expect(decodeHtml(bytes(page('charset="iso-8859-1"')))).toContain("é“");
  expect(decodeHtml(bytes(page('charset="utf-16"')))).toContain("\ufffd");
  expect(decodeHtml(bytes("\xcf\xf0"), "text/html; charset=windows-1251")).toBe("Пр");
  expect(decodeHtml(bytes("caf\xe9"), "text/html; charset=nonsense")).toBe("café");
});

test("a page's charset counts where browsers look for it, and a few broken bytes don't matter", () => {
  const word = (label: string) => `<meta charset="${label}">`;
  const late = `<script>${"x".repeat(20_000)}</script>${word("gb2312")}\xd5\xfe`;
  expect(decodeHtml(bytes(late))).toMatch(/政$/);
  expect(decodeHtml(bytes(`<!-- ${word("koi8-r")} -->${word("windows-1252")}\xe9`))).toMatch(/é$/);
  expect(decodeHtml(bytes('<?xml version="1.0" encoding="windows-1251"?>\xcf\xf0'))).toMatch(/Пр$/);
  expect(decodeHtml(bytes(`${word("iso-2022-jp")}\x1b$BF|K\\\x1b(B`))).toMatch(/日本$/);
  const cut = Buffer.concat([Buffer.from("“Été”, said “Ana”"), bytes("\xe6\x94")]);
  expect(decodeHtml(cut)).toBe("“Été”, said “Ana”\ufffd");
});

test("a day is that of the place of publication, in its time zone", () => {
  expect(dayOf("2015-07-24T23:36:09-08:00")).toBe("2015-07-24");
  expect(dayOf("20190428060107")).toBe("2019-04-28");
  expect(dayOf("Fri, 24 Jul 2015 05:36:09 GMT")).toBe("2015-07-24");
  expect(dayOf("July 24, 2015")).toBe("2015-07-24");
  expect([dayOf("2015-02-30"), dayOf("soon"), dayOf(null)]).toEqual([null, null, null]);
});

test("a hyphen at the end of a line is removed if it only split a word", () => {
  const join = (...lines: string[]) => joinLines(lines, knownWords(lines));
  expect(join("the nego-", "tiations went on")).toBe("the negotiations went on");
  expect(join("a long-", "term view")).toBe("a long-term view");
  expect(join("the Indo-", "Pacific")).toBe("the Indo-Pacific");
  expect(join("a trade-off, a trade-", "off")).toBe("a trade-off, a trade-off");
  expect(join("export con\u00ad", "trols")).toBe("export controls");
  expect(join("2023-", "2024")).toBe("2023- 2024");
});

test("a page gives its article and its metadata", async () => {
  const sentence =
    "“The strait must stay open,” said Ana Example, the deputy minister, on Monday. ";
  const page = `<!doctype html><html lang="en_GB"><head><title>Talks open | Post</title>
    <link rel="canonical" href="/talks"><meta property="og:title" content="Talks open">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks open",
    "author":[{"name":"Jo Writer"},{"name":"Al Other"}],"datePublished":"2024-03-04T23:00:00-05:00",
    "publisher":{"name":"The Post"}}]}</script></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Talks open</h1>
    <figure><img src="a.png" alt=""><figcaption>A ferry</figcaption></figure>
    ${`<p>${sentence.repeat(4)}</p>`.repeat(4)}</article></body></html>`;
  const reading = await parse(bytes(page), { url: "https://post.example.org/x?y" });
  expect(reading).toMatchObject({
    ok: true,
    mediaType: "text/html",
    document: {
      title: "Talks open",
      byline: "Jo Writer, Al Other",
      publishedAt: "2024-03-04",
      publisher: "The Post",
      language: "en-GB",
      url: "https://post.example.org/talks",
    },
  });
  const paragraphs = reading.ok ? reading.document.text.split("\n\n") : [];
  expect(paragraphs).not.toContain("Home");
  expect(paragraphs.filter((paragraph) => paragraph.startsWith("â"))).toHaveLength(0);
});

test("a quotation of a page has the marks that a browser shows, once", async () => {
  const words = [
    "<p>Ana Example called it <q>a <q>gift</q> to the harbours</q> on Monday.</p>",
    "<p>Bo Sample said: “<q>We wait.</q>” And Cy Specimen: <q>“So do we.”</q></p>",
  ];
  const page = `<html><body><article>${words.join("").repeat(4)}</article></body></html>`;
  const reading = await parse(Buffer.from(page), { fileName: "a.html" });
  expect(reading.ok && reading.document.text.split("\n\n").slice(0, 2)).toEqual([
    "Ana Example called it “a ‘gift’ to the harbours” on Monday.",
    "Bo Sample said: “We wait.” And Cy Specimen: “So do we.”",
  ]);
});

test("the day is found without linked data, and a site isn't an author", async () => {
  const words = "<p>“The quay stays shut,” said Ana Example, the deputy trade minister.</p>";
  const factsOf = async (head: string, before = "", url?: string) => {
    const page = `<html><head>${head}</head><body><article>${before}${words.repeat(4)}</article></body></html>`;
    const reading = await parse(bytes(page), { fileName: "a.html", ...(url && { url }) });
    return reading.ok ? [reading.document.publishedAt, reading.document.byline] : reading.reason;
  };
  const day = "2011-10-06";
  expect(
    await Promise.all([
      factsOf('<meta name="publish_date" content="Thu, 06 Oct 2011 08:10:27 EST">'),
      factsOf("", '<abbr class="published" title="2011-10-06T08:10:27Z">yesterday</abbr>'),
      factsOf("", '<span property="dc:date" content="2011-10-06">Thursday</span>'),
      factsOf("", '<span class="entry-date">October 6th, 2011</span>'),
      factsOf("", "", "https://post.example.org/2011/10/06/quay.html"),
      factsOf("", "", "https://post.example.org/2011/13/06/quay.html"),
      factsOf('<meta name="author" content="post.example.org">'),
    ]),
  ).toEqual([...Array.from({ length: 5 }, () => [day, null]), [null, null], [null, null]]);
});

test("a page without an article and a damaged file are refused", async () => {
  const refused = async (text: string) => {
    const reading = await parse(bytes(text));
    return reading.ok ? null : reading.reason;
  };
  expect(await refused("<html><body><script>1</script></body></html>")).toMatch(/No article/);
  expect(await refused("%PDF-1.7\nnothing")).toMatch(/damaged/);
  expect(await refused("PK\x03\x04nothing")).toMatch(/damaged/);
});

test("a page without head and body tags is read like any other", async () => {
  const words = "<p>“The quay stays shut,” said Ana Example, the deputy trade minister.</p>";
  const bare = `<!doctype html><html lang="en-GB"><title>The quay</title><article>${words.repeat(3)}</article>`;
  const read = await parse(new TextEncoder().encode(bare), { fileName: "quay.html" });
  expect(read).toMatchObject({ ok: true, document: { title: "The quay", language: "en-GB" } });
  expect(read.ok && read.document.text).toContain("“The quay stays shut,” said Ana Example");
});
