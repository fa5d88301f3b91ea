import { expect, test } from "vitest";
import { parseDate } from "./dates";
import { readMetadata } from "./metadata";

test("page furniture is no headline, and byline and date are found", () => {
  const text =
    "top of page\n\nA bridge too late\n\nBy Ann Lee in Oslo and Bo Tan in Rome\n\nMarch 3, 2021\n\nBody.";
  expect(readMetadata(text)).toMatchObject({
    title: "A bridge too late",
    byline: "Ann Lee in Oslo and Bo Tan in Rome",
    publishedAt: "2021-03-03",
    publisher: null,
  });
});

test("labelled lines are believed", () => {
  const text = "Headline: A bridge\nDate: 2024-08-29\nPublisher: The Daily Example\n\nBody.";
  expect(readMetadata(text)).toMatchObject({
    title: "A bridge",
    publishedAt: "2024-08-29",
    publisher: "The Daily Example",
  });
});

test("a last line after a dash names the publisher", () => {
  expect(readMetadata("A bridge\n\nIt fell.\n\n— The Daily Example").publisher).toBe(
    "The Daily Example",
  );
});

test.each([
  ["A bridge too late\n\nBy Ann Lee\n\nHarbour Courier\n\n2 February 2023", "Harbour Courier"],
  ["A bridge too late\n\nThe Meridian Review\n\n2 February 2023", "The Meridian Review"],
  ["A bridge too late\n\nPacific Ledger, Taipei, Feb. 3, 2023", "Pacific Ledger"],
  ["A bridge too late\n\nReuters | 3 February 2023", "Reuters"],
  ["A bridge too late\n\nBy Ann Lee, Reuters\n\n3 February 2023", null],
  ["A bridge too late\n\nAnn Lee\n\n3 February 2023", null],
  ["A bridge too late\n\nNew York, 3 February 2023", null],
  ["A bridge too late\n\nWorld News\n\n3 February 2023", null],
  ["Mayor Sues Harbour Courier\n\nBy Ann Lee\n\n3 February 2023", null],
  ["A bridge too late\n\n3 February 2023\n\nIt fell on Friday, the Harbour Courier said.", null],
])("of the head %j the publisher is %s", (head, publisher) => {
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
])("%s is %s", (line, date) => expect(parseDate(line)).toBe(date));
