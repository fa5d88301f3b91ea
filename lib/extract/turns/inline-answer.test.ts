import { expect, test } from "vitest";
import { extract } from "..";

test("an answer may stand on the line of its question", () => {
  const { quotes } = extract(
    "Interview with Lena Fitch\n\nLena Fitch won the seat in May.\n\nQ: Did you expect it? A: No. I brought a book.\n\nQ: What changed? A: People were tired. I knocked on doors.",
  );
  expect(quotes.map(({ speaker_text, text }) => [speaker_text, text])).toEqual([
    ["Lena Fitch", "No. I brought a book."],
    ["Lena Fitch", "People were tired. I knocked on doors."],
  ]);
});
