import { expect, test } from "vitest";
import { random } from "@/bench/random";
import { type Diff, paragraphDiff, sameShare, wordDiff } from "./word-diff";

const BEFORE =
  "A headline\n\nThe first paragraph stays.\n\nHe said he would not yield.\n\nThe end.";
const short = (diff: Diff[]) =>
  diff.map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[kind]);
const version = (diff: Diff[], kind: "added" | "removed") =>
  diff.flatMap((piece) => ([kind, "same"].includes(piece.kind) ? [piece.text] : [])).join("");

test("old words come before new ones", () => {
  expect(short(wordDiff("We will not yield now.", "We will never yield at all."))).toEqual([
    ...["We will ", "-not-", "+never+", " yield ", "-now-", "+at all+", "."],
  ]);
  expect(wordDiff("same", "same")).toEqual([{ kind: "same", text: "same" }]);
  expect(short(wordDiff("", "new"))).toEqual(["+new+"]);
  expect(wordDiff("", "")).toEqual([]);
});

test("the share that two wordings have in common is of the longer one", () => {
  expect(sameShare("and tariffs.", "and tariffs.")).toBe(1);
  expect(sameShare("four four two", "four four")).toBeCloseTo(9 / 13);
  expect(sameShare("four four", "four four two")).toBeCloseTo(9 / 13);
  expect(sameShare("one", "two")).toBe(0);
  expect(sameShare("", "")).toBe(0);
});

test("consecutive changed words are one change", () => {
  expect(
    short(wordDiff("It was a very bad thing, he said.", "It was no good thing, he said.")),
  ).toEqual(["It was ", "-a very bad-", "+no good+", " thing, he said."]);
});

test("an unchanged paragraph is one piece, and a changed one keeps its place", () => {
  const after = BEFORE.replace("A headline", "A new headline")
    .replace("would not", "would never")
    .replace("The end.", "An inserted one.\n\nThe end.");
  expect(paragraphDiff(BEFORE, after).map(short)).toEqual([
    ["A ", "+new +", "headline\n\n"],
    ["The first paragraph stays.\n\n"],
    ["He said he would ", "-not-", "+never+", " yield.\n\n"],
    ["+An inserted one.\n\n+"],
    ["The end."],
  ]);
});

test("a paragraph added before a changed one isn't mistaken for it", () => {
  const before = "The talks ended on Monday without any result at all.\n\nLast.";
  const after =
    "Rain is expected for the weekend in the south.\n\nThe talks ended on Tuesday without any result at all.\n\nLast.";
  expect(paragraphDiff(before, after).map((diff) => diff.map(({ kind }) => kind))).toEqual([
    ["added"],
    ["same", "removed", "added", "same"],
    ["same"],
  ]);
});

test("a rewritten paragraph is replaced as a whole", () => {
  const diff = wordDiff(
    "The cat sat on the mat.",
    "Rain fell, and of the hills nothing could be seen.",
  );
  expect(diff.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test("texts without spaces or with combining marks are split into words", () => {
  expect(short(wordDiff("我们不会让步。", "我们永远不会让步。"))).toEqual([
    "我们",
    "+永远+",
    "不会让步。",
  ]);
  expect(short(wordDiff("x\u0323 stays", "x stays"))).toEqual(["-x\u0323-", "+x+", " stays"]);
  expect(short(wordDiff("👩‍🚀 flew", "👩 flew"))).toEqual(["-👩‍🚀-", "+👩+", " flew"]);
});

const PARTS = ["war", "peace", "said", "他说", "👩‍🚀", "x\u0323", ",", ".", " ", " ", "\n", "\n\n"];

test("the pieces of any diff add up to both texts", () => {
  const next = random(3);
  const text = () =>
    Array.from(
      { length: Math.floor(next() * 60) },
      () => PARTS[Math.floor(next() * PARTS.length)],
    ).join("");
  for (let round = 0; round < 500; round++) {
    const [before, after] = [text(), text()];
    const diff = wordDiff(before, after);
    expect(version(diff, "removed")).toBe(before);
    expect(version(diff, "added")).toBe(after);
  }
});

test("two megabytes take seconds, whether little or everything changed", () => {
  const next = random(5);
  const paragraph = () =>
    Array.from({ length: 60 }, () => `w${Math.floor(next() * 5000)}`).join(" ");
  const text = (size: number) => Array.from({ length: size }, paragraph).join("\n\n");
  const before = text(5800);
  expect(before.length).toBeGreaterThan(2_000_000);
  const after = before.replace(/ /g, (space, at) => (at % 9973 === 0 ? " new " : space));
  let start = performance.now();
  expect(version(wordDiff(before, after), "added")).toBe(after);
  expect(performance.now() - start).toBeLessThan(5000);
  start = performance.now();
  wordDiff(before.replaceAll("\n", " "), after.replaceAll("\n", " "));
  wordDiff(before, text(5800));
  wordDiff(before.replaceAll("\n", " "), text(5800).replaceAll("\n", " "));
  expect(performance.now() - start).toBeLessThan(20_000);
}, 60_000);
