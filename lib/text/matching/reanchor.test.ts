import { expect, test } from "vitest";
import { anchors } from "@/lib/text/anchors/selectors";
import { reanchor } from "./reanchor";

const BEFORE = `A headline 👍 of five words

The minister called it “unacceptable”, and left the room with all of his aides.

“We will not yield to any pressure, now or later,” Smith said on Monday in Washington.

“No,” Jones said when he was asked.

他说：“不行。”

Some more text stands here, as it always does at the end of an article.`;

const LONG = "We will not yield to any pressure, now or later,";
const [SMITH = "", JONES = ""] = BEFORE.match(/“(We|No).*\n\n/g) ?? [];

/** The outcome for the words in the new text: the class, and the words there. */
function became(words: string, after: string) {
  const start = [...BEFORE.slice(0, BEFORE.indexOf(words))].length;
  const anchor = anchors(BEFORE)(start, start + [...words].length);
  const found = reanchor(BEFORE, after, [anchor])[0]!;
  if (found.class === "GONE") return { class: found.class };
  const there = [...after].slice(found.span.start, found.span.end).join("");
  const similarity = "similarity" in found ? Math.round(found.similarity * 100) / 100 : 1;
  return { class: found.class, there, similarity };
}

test("in the same text every anchor is intact", () => {
  for (const words of ["unacceptable", LONG, "No", "不行", "headline 👍", "ome mor", " five "])
    expect(became(words, BEFORE)).toEqual({ class: "INTACT", there: words, similarity: 1 });
});

test("words move with text added before them, and with their paragraph", () => {
  for (const after of [`New 👍\n\n${BEFORE}`, `${BEFORE.replace(SMITH, "")}\n\n${SMITH.trim()}`])
    for (const words of [LONG, "No", "不行", "Some more"])
      expect(became(words, after)).toEqual({ class: "MOVED", there: words, similarity: 1 });
});

test("a change of typography doesn't alter the words", () => {
  const after = BEFORE.replace("yield to", "yield\u00a0\nto").replace(/[“”]/g, "''");
  expect(became("unacceptable", after)).toMatchObject({ class: "MOVED", there: "unacceptable" });
  const moved = became(LONG, after);
  expect(moved).toMatchObject({
    class: "MOVED",
    there: LONG.replace("yield to", "yield\u00a0\nto"),
  });
  expect(moved.similarity).toBeLessThan(1);
});

test("changed words are only a suggestion", () => {
  const after = BEFORE.replace("not yield", "never yield");
  expect(became(LONG, after)).toEqual({
    class: "ALTERED",
    there: LONG.replace("not yield", "never yield"),
    similarity: 0.92,
  });
});

test("the same words from another speaker aren't the place", () => {
  const brown = "\n\n“No,” Brown said, who had not been asked.";
  expect(became("No", BEFORE.replace(JONES, "") + brown).class).not.toBe("MOVED");
  const other = `\n\n“${LONG}” Brown said.`;
  expect(became(LONG, BEFORE.replace(SMITH, "") + other)).toEqual({
    class: "ALTERED",
    there: LONG,
    similarity: 1,
  });
  expect(became(LONG, `“${LONG}” Brown said.\n\n${BEFORE}`)).toMatchObject({ class: "MOVED" });
  expect(became("No", BEFORE + brown).class).toBe("INTACT");
});

test("if one of two equal sentences was cut, neither is taken for the other", () => {
  const before = "“No,” he said. “No,” he said. He left.";
  const after = "“No,” he said. He left.";
  const both = [1, 16].map((start) => anchors(before)(start, start + 2));
  for (const found of reanchor(before, after, both))
    expect(["ALTERED", "GONE"]).toContain(found.class);
});

test("in another article the words are gone", () => {
  const after = "A recipe for soup.\n\nNo salt is needed, and five words say how.";
  for (const words of ["unacceptable", LONG, "No", "不行"])
    expect(became(words, after)).toEqual({ class: "GONE" });
});

test("an anchor that doesn't fit the old text is gone, and empty texts are no problem", () => {
  const foreign = { exact: "elsewhere", prefix: "", suffix: "", start: 3, end: 12 };
  expect(reanchor(BEFORE, BEFORE, [foreign])).toEqual([{ class: "GONE" }]);
  expect(reanchor("", "", [foreign])).toEqual([{ class: "GONE" }]);
  expect(became("No", "")).toEqual({ class: "GONE" });
});
