import { expect, test } from "vitest";
import { resolveAnchor } from "./resolve";
import { anchors } from "./selectors";

const TEXT = "“No,” she said. Later he said: “No,” and left. They noted it. She left.";
const words = (text: string, span: { start: number; end: number } | null) =>
  span && [...text].slice(span.start, span.end).join("");

/** The anchor of the n-th place with these words. */
function anchorOf(text: string, exact: string, n = 0) {
  let at = text.indexOf(exact);
  for (let k = 0; k < n; k++) at = text.indexOf(exact, at + 1);
  const start = [...text.slice(0, at)].length;
  return anchors(text)(start, start + [...exact].length);
}

test("the position decides among equal places", () => {
  const text = "They said no. They said no. They said no.";
  for (const n of [0, 1, 2]) {
    const { start, end } = anchorOf(text, "said", n);
    expect(resolveAnchor(text, { exact: "said", prefix: "", suffix: "", start, end })).toEqual({
      start,
      end,
    });
  }
});

test("without its position the surroundings tell places apart", () => {
  for (const n of [0, 1]) {
    const anchor = anchorOf(TEXT, "No", n);
    expect(resolveAnchor(TEXT, { ...anchor, start: null, end: null })).toEqual({
      start: anchor.start,
      end: anchor.end,
    });
  }
});

test("a text that grew before the words does not lead astray", () => {
  const before = "👍👍 A new paragraph. ";
  for (const n of [0, 1]) {
    const anchor = anchorOf(TEXT, "No", n);
    const start = anchor.start + [...before].length;
    expect(resolveAnchor(before + TEXT, anchor)).toEqual({ start, end: start + 2 });
  }
});

test("where words stand at the old position by chance, the better surroundings win", () => {
  const anchor = anchorOf("She called it war. He did not.", "war");
  const text = "They want a war. No. She called it war. He did not.";
  const moved = { ...anchor, start: text.indexOf("war"), end: text.indexOf("war") + 3 };
  expect(resolveAnchor(text, moved)?.start).toBe(text.lastIndexOf("war"));
});

test("nothing is guessed among equals, and words are no part of longer words", () => {
  const none = { prefix: "", suffix: "", start: null, end: null };
  expect(resolveAnchor(TEXT, { exact: "No", ...none })).toBeNull();
  expect(resolveAnchor(TEXT, { exact: "gone", ...none })).toBeNull();
  expect(resolveAnchor(TEXT, { exact: "not", ...none })).toBeNull();
  expect(resolveAnchor(TEXT, { exact: "", ...none })).toBeNull();
  expect(words(TEXT, resolveAnchor(TEXT, { exact: "noted", ...none }))).toBe("noted");
});

test("a single character more of context is no evidence", () => {
  const anchor = { exact: "war", prefix: "xyz a ", suffix: "", start: null, end: null };
  expect(resolveAnchor("Is it a war? Is it no war?", anchor)).toBeNull();
});

test("an emoji is not found within a sequence, a letter not under its mark", () => {
  const none = { prefix: "", suffix: "", start: null, end: null };
  expect(resolveAnchor("👩‍🚀 and 👩", { exact: "👩", ...none })?.start).toBe(8);
  expect(resolveAnchor("x\u0323 or x", { exact: "x", ...none })?.start).toBe(6);
  expect(resolveAnchor("他说不行。", { exact: "不行", ...none })?.start).toBe(2);
});

test("a position alone is taken if the text reaches so far", () => {
  const alone = (start: number, end: number) => ({
    ...{ exact: null, prefix: "", suffix: "" },
    ...{ start, end },
  });
  expect(resolveAnchor("a👍b", alone(1, 3))).toEqual({ start: 1, end: 3 });
  expect(resolveAnchor("a👍b", alone(1, 4))).toBeNull();
});
