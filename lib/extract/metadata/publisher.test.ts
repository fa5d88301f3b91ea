import { expect, test } from "vitest";
import { readMetadata } from "./metadata";

test.each([
  "“They count your nets for you.”\n— Eleanor Whit\n\nNobody in Oslo wants to know.",
  "“They count your nets for you.”\n\n— Anna Whit, who led the talks",
])("whoever a pull quote is by is no publisher: %j", (pulled) => {
  expect(readMetadata(`A bridge\n\nIt fell.\n\n${pulled}`).publisher).toBeNull();
});

test.each([
  [
    "Hafen bleibt zu\nVon Gesine Brandt\nOderländische Rundschau, 3. Mai 2023",
    "Oderländische Rundschau",
  ],
  ["Hafen bleibt zu\n\nOstseekurier | 3. Mai 2023", "Ostseekurier"],
  ["Le port ferme\nPar Lise Maurel\nLa Dépêche de l’Aube, 3 mai 2023", "La Dépêche de l’Aube"],
  ["Le port ferme\n\n3 mai 2023, Courrier d’Artois", "Courrier d’Artois"],
  ["Cierra el puerto\n\nEl Heraldo de Soria, 3 de mayo de 2023", "El Heraldo de Soria"],
  ["港が閉鎖\n北潮新聞 2023年5月3日 記者 浜野さくら", "北潮新聞"],
  ["港口关闭\n2023年5月3日 海港晚报", "海港晚报"],
])("finds the publisher beside the date: %j", (head, publisher) => {
  expect(readMetadata(`${head}\n\n「終わり」と言った。`)).toMatchObject({
    publisher,
    publishedAt: "2023-05-03",
  });
});

test("finds the reporter beside a date in Japanese", () => {
  const text = "港が閉鎖\n北潮新聞 2023年5月3日 記者 浜野さくら\n\n港は閉鎖された。";
  expect(readMetadata(text).byline).toBe("浜野さくら");
});

test("a sign of copyright in garbled letters names no publisher", () => {
  const garbled = "Ob gebaut wird, wollte ein Sprecher des Ã‰lysÃ©e nicht sagen.";
  expect(readMetadata(`Hafen zu\n\nEs ist vorbei.\n\n${garbled}`).publisher).toBeNull();
  expect(readMetadata("Hafen zu\n\nEs ist vorbei.\n\n© 2023 Ostseekurier").publisher).toBe(
    "Ostseekurier",
  );
});

test.each([
  ["Quay stays shut\nAnn Lee and Bo Tan\nThe Lantern, 9 October 2024", "The Lantern"],
  [
    "El puerto cierra\nPor Ana Prieto\nEl Heraldo del Sur, 11 de septiembre de 2024",
    "El Heraldo del Sur",
  ],
  ["Le port ferme\nPar Lise Maurel\nLe Phare de Brest, 3 mai 2024", "Le Phare de Brest"],
  ["OSLO (Northwire) — The quay stays shut, the mayor said on Monday.", "Northwire"],
  ["BERGEN, May 3 (Seabird) - The quay stays shut, the mayor said on Monday.", "Seabird"],
  ["Quay stays shut\nBy Rosa Inga Harbour Ledger, 8 May 2024", "Harbour Ledger"],
])("reads who publishes it: %j", (head, publisher) => {
  expect(readMetadata(`${head}\n\nIt rained.`).publisher).toBe(publisher);
});

test.each([
  "Quay stays shut\nThe Hague, 9 October 2024",
  "Quay stays shut\nLa Paz, 9 October 2024",
  "Ministry Press Briefing\nPress Briefing\nFebruary 21, 2024",
  "STATEMENT BY THE MINISTER OF PORTS\nFOR IMMEDIATE RELEASE\nOctober 14, 2024",
  "From: Press Office <press@quay.example>\nDate: Tue, 16 Apr 2024 08:12:00 +0000\nSubject: The quay",
  "SPRINGFIELD (Ohio) — The quay stays shut.",
])("a place or a kind of text publishes and writes nothing: %j", (head) => {
  expect(readMetadata(`${head}\n\nIt rained.`)).toMatchObject({ publisher: null, byline: null });
});

test("lines that ran together give the author and the publication", () => {
  const text = "Quay stays shut\nBy Rosa Inga Harbour Ledger, 8 May 2024\n\nIt rained.";
  expect(readMetadata(text)).toMatchObject({
    byline: "Rosa Inga",
    publisher: "Harbour Ledger",
    publishedAt: "2024-05-08",
  });
});

test.each([
  "[3] Hearing, 9 August 2024.",
  "* As told on 9 August 2024.",
  "† Letter, 9 August 2024",
])("the date of a footnote is not the article's: %s", (note) => {
  expect(readMetadata(`Quay stays shut\n\nIt rained.\n\n${note}`).publishedAt).toBeNull();
});

test("reads the date in a dateline in Chinese", () => {
  const text =
    "船闸关闭\n新华社北京2024年3月4日电（记者李明）航务局发言人王芳4日在例行记者会上说，船闸昨天关闭，何时开放另行通知。";
  expect(readMetadata(text).publishedAt).toBe("2024-03-04");
});

test.each([
  ["PENANG, 14 March 2024 – The", "2024-03-14"],
  ["PENANG, Jan 17, 2025 - The", "2025-01-17"],
  ["PENANG, 14 March – The", null],
  ["On 14 March 2024 – a Thursday – the", null],
])("reads the date of a dateline without an agency: %j", (words, date) => {
  const text = `Quay stays shut\n\n${words} port authority said that the quay would stay shut until May.`;
  expect(readMetadata(text).publishedAt).toBe(date);
});

test("takes the agency of a dateline with two places", () => {
  const text = "Quay stays shut\n\nPENANG/JAKARTA, Jan 17, 2025 (Coast News) - It rained.";
  expect(readMetadata(text)).toMatchObject({ publishedAt: "2025-01-17", publisher: "Coast News" });
});

test.each([
  ["WASHINGTON — Today, the Department of the Sea named 14 ships.", null],
  [
    "It rained.\n\nCopyright The Harbour Courier Limited 2024. All rights reserved.",
    "The Harbour Courier",
  ],
  ["It rained.\n\nLe Monde", "Le Monde"],
  ["Kiel (dpa) - Es regnet.", "dpa"],
])("who publishes, at the end or in a dateline: %j", (text, publisher) => {
  expect(readMetadata(`Quay stays shut\n\n3 March 2025\n\n${text}`).publisher).toBe(publisher);
});

test("a body is the publisher without its minister", () => {
  const text = "Quay shut\n\nFrom: Sea & Port Office and The Rt Hon Ann Lee\n\nIt rained.";
  expect(readMetadata(text).publisher).toBe("Sea & Port Office");
});

test.each([
  ["Publié le 06 mai 2024 à 20h41, modifié le 07 mai 2024 à 10h12", "2024-05-06"],
  ["Updated May 7, 2024 at 1:23 p.m. EDT|Published May 6, 2024 at 5:00 a.m. EDT", "2024-05-06"],
])("a line with two dates: %j", (line, date) => {
  expect(readMetadata(`Quay stays shut\n\n${line}\n\nIt rained.`).publishedAt).toBe(date);
});

test("a byline ends before the date on its line", () => {
  const text = "Quay stays shut\n\nBy Ann Lee Published: May 15, 2024 10:22 PM\n\nIt rained.";
  expect(readMetadata(text).byline).toBe("Ann Lee");
});
