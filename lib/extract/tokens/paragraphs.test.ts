import { expect, test } from "vitest";
import { findParagraphs } from "./paragraphs";

const paragraphs = (text: string) =>
  findParagraphs(text).map(({ start, end }) => text.slice(start, end).trim());

test("in a text wrapped by hand, an empty line ends a paragraph", () => {
  const text = `The minister told the committee on Monday that the
President of the council had not been asked about
the ships. Peter Marsh said he would ask again in
the spring.

Rain fell on the harbour all day, and the boats
stayed where they were.`;
  expect(paragraphs(text)).toHaveLength(2);
});

test("a wrapped line that stops in the middle of a sentence continues, however short", () => {
  const text = `The minister told the committee on Monday that the
President of the council had not been asked about
the ships, and that the pilots had been told nothing
of the plan before the spring. He had asked them, he
said, in a letter of May. "Nobody
came down to the harbour to talk to the pilots or to
count the boats," Peter Marsh said.`;
  expect(paragraphs(text)).toHaveLength(1);
});

test("labels of a transcript begin paragraphs of their own", () => {
  const text = `MR ROE: The ships have left the harbour and will not come back before
the spring, as far as we have been told by the pilots of the port.
MS LEE: They have not left. Two of them are still at the quay, and the
third is in the bay, where it has been since the end of last week.`;
  expect(paragraphs(text).map((line) => line.slice(0, 7))).toEqual(["MR ROE:", "MS LEE:"]);
});

test.each(["BEIJING (AP) —", "LIMA, May 3, Coast News -", "Oss (Norway), 17 June (Agence Nord) —"])(
  "a dateline isn't part of the first sentence: %s",
  (dateline) => {
    expect(paragraphs(`${dateline} The ships have left.`)).toEqual([
      dateline,
      "The ships have left.",
    ]);
  },
);

test("initials before a dash aren't a dateline", () => {
  expect(paragraphs("P. D. – The ships have left.")).toHaveLength(1);
});

test.each([
  "https://www.example.com/talks 2/5",
  "1/31/23, 9:00 AM    Talks end without a deal - Example Times",
  "The Example Courier | Tuesday 4 March | Page 3 of 5",
  "ADVERTISEMENT",
])("a line of the page stands alone: %s", (line) => {
  const text = `The talks can go on only if the tariffs on steel and on the\n${line}\nchips that we export are lifted.`;
  expect(paragraphs(text)).toHaveLength(3);
});

test.each([
  ["WASHINGTON—The tolls will rise.", 11],
  ["KENDAL, Norway—“No toll will rise.”", 15],
  ["NATO—the alliance—will meet.", 0],
  ["BREAKING—The tolls will rise.", 0],
])("a dash without spaces may end a dateline: %s", (line, length) =>
  expect(findParagraphs(line)[0]).toEqual({ start: 0, end: length || line.length }),
);
