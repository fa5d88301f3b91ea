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
  ["31 January 2023", "2023-01-31"],
  ["Tuesday, Jan. 31st, 2023 at 4pm", "2023-01-31"],
  ["01/31/2023", "2023-01-31"],
  ["31/01/2023", "2023-01-31"],
  ["2023-01-31T10:00Z", "2023-01-31"],
  ["2023年1月31日", "2023-01-31"],
  ["February 30, 2023", null],
  ["no date", null],
])("%s is %s", (line, date) => expect(parseDate(line)).toBe(date));
