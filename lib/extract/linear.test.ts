import { expect, test } from "vitest";
import { extract } from "./index";

const SMALL = 20_000;
const TIMES = 8;

// Of processor time, which a busy machine does not stretch.
const seconds = (text: string): number => {
  const before = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

// Eight times the text may take at most three times eight as long: far from a square, which would
// take sixty-four, and lenient to what is collected and compiled beside it.
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
  "'",
  "‘Hi,’ he said. ",
  "Ann and Peter Roe ",
  "said that it was a “x” and ",
  "US “We must go,”said`` ",
  "“tariffs “Taiwan ",
  "“a ‘a ",
  "“We said ",
  "“Hi.\n\n",
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
