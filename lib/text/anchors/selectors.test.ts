import { expect, test } from "vitest";
import { anchors } from "./selectors";

const TEXT = `🇨🇳 Beijing said “👍 no change”, a café owner added e\u0301tude. ${"x".repeat(50)}`;
const points = [...TEXT];

test("an anchor has the exact words and their context", () => {
  const start = points.indexOf("👍");
  const anchor = anchors(TEXT)(start, start + 11);
  expect(anchor).toMatchObject({ exact: "👍 no change", start, end: start + 11 });
  expect(anchor.prefix).toBe(points.slice(0, start).join(""));
  expect(anchor.suffix).toBe(points.slice(start + 11, start + 11 + 32).join(""));
});

test("every span of a text with emoji and combining marks resolves to the same span", () => {
  const anchor = anchors(TEXT);
  for (let start = 0; start < points.length; start++)
    for (let end = start + 1; end <= Math.min(points.length, start + 12); end++) {
      const { prefix, exact, suffix } = anchor(start, end);
      expect(exact).toBe(points.slice(start, end).join(""));
      expect(TEXT).toContain(prefix + exact + suffix);
    }
});

test("a span outside the text is refused", () => {
  const anchor = anchors("short");
  for (const [start, end] of [
    [-1, 2],
    [2, 2],
    [3, 6],
  ] as const)
    expect(() => anchor(start, end)).toThrow(RangeError);
});
