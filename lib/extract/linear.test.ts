import { expect, test } from "vitest";
import { extract } from "./index";

const SMALL = 40_000;
const TIMES = 8;

const seconds = (text: string): number => {
  const before = performance.now();
  extract(text);
  return (performance.now() - before) / 1000;
};

// Eight times the text may take at most three times eight as long: far from a square, which would
// take sixty-four, and lenient to a busy machine.
test.each([
  "“",
  '"',
  "''",
  "said Smith ",
  "“Hi,” he said. ",
  "John Roe ",
  "according to ",
  ", ",
  "x ",
  "((",
  "U.S. ",
])(
  "time grows with the text: %s",
  (piece) => {
    const small = piece.repeat(SMALL / piece.length);
    seconds(small);
    const one = Math.min(seconds(small), seconds(small));
    const many = seconds(small.repeat(TIMES));
    expect(many).toBeLessThan(Math.max(0.3, one * TIMES * 3));
  },
  30_000,
);
