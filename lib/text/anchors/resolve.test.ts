import { expect, test } from "vitest";
import { anchorResolver } from "./resolve";
import { anchors, type Sought } from "./selectors";

const TEXT = "“No,” she said. Later he said: “No,” and left. They noted it. She left.";
const find = (text: string, anchor: Sought) => anchorResolver(text)(anchor);
const words = (text: string, span: { start: number; end: number } | null) =>
  span && [...text].slice(span.start, span.end).join("");

/** The anchor of the n-th occurrence of these words. */
function anchorOf(text: string, exact: string, n = 0) {
  let at = text.indexOf(exact);
  for (let k = 0; k < n; k++) at = text.indexOf(exact, at + 1);
  const start = [...text.slice(0, at)].length;
  return anchors(text)(start, start + [...exact].length);
}

test("the position decides between equal places", () => {
  const text = "They said no. They said no. They said no.";
  for (const n of [0, 1, 2]) {
    const { start, end } = anchorOf(text, "said", n);
    expect(find(text, { exact: "said", prefix: "", suffix: "", start, end })).toEqual({
      start,
      end,
    });
  }
});

test("without a position the context tells places apart", () => {
  for (const n of [0, 1]) {
    const anchor = anchorOf(TEXT, "No", n);
    expect(find(TEXT, { ...anchor, start: null, end: null })).toEqual({
      start: anchor.start,
      end: anchor.end,
    });
  }
});

test("an anchor is found after text was added before it", () => {
  const before = "👍👍 A new paragraph. ";
  for (const n of [0, 1]) {
    const anchor = anchorOf(TEXT, "No", n);
    const start = anchor.start + [...before].length;
    expect(find(before + TEXT, anchor)).toEqual({ start, end: start + 2 });
  }
});

test("a better context wins over the same words at the old position", () => {
  const anchor = anchorOf("She called it war. He did not.", "war");
  const text = "They want a war. No. She called it war. He did not.";
  const moved = { ...anchor, start: text.indexOf("war"), end: text.indexOf("war") + 3 };
  expect(find(text, moved)?.start).toBe(text.lastIndexOf("war"));
});

test("no place is guessed among equals, and words don't match inside longer words", () => {
  const none = { prefix: "", suffix: "", start: null, end: null };
  expect(find(TEXT, { exact: "No", ...none })).toBeNull();
  expect(find(TEXT, { exact: "gone", ...none })).toBeNull();
  expect(find(TEXT, { exact: "not", ...none })).toBeNull();
  expect(find(TEXT, { exact: "", ...none })).toBeNull();
  expect(words(TEXT, find(TEXT, { exact: "noted", ...none }))).toBe("noted");
});

test("one more character of context decides nothing", () => {
  const anchor = { exact: "war", prefix: "xyz a ", suffix: "", start: null, end: null };
  expect(find("Is it a war? Is it no war?", anchor)).toBeNull();
});

test("an emoji isn't found inside a sequence, or a letter without its combining mark", () => {
  const none = { prefix: "", suffix: "", start: null, end: null };
  expect(find("👩‍🚀 and 👩", { exact: "👩", ...none })?.start).toBe(8);
  expect(find("x\u0323 or x", { exact: "x", ...none })?.start).toBe(6);
  expect(find("他说不行。", { exact: "不行", ...none })?.start).toBe(2);
});
