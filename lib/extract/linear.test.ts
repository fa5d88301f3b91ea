import { expect, test } from "vitest";
import { extract } from "./index";

const SMALL = 10_000;
const TIMES = 8;

// Processor time, which does not depend on how busy the machine is.
const seconds = (text: string): number => {
  const before = process.cpuUsage();
  extract(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

// Eight times the text may take up to 24 times as long. Quadratic time would take 64 times as long; the
// rest allows for garbage collection and compilation.
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
  "毛宁说，中方反对。",
  "外交部发言人",
  "据知情人士",
  "是的",
  "dijo que la ministra, Ana Lee, ",
  "« Non », a dit le ministre. ",
  "Ana Lee zufolge sagte er, die ",
  "la ministra de la ",
])(
  "time is linear in the length of the text: %s",
  (piece) => {
    const small = piece.repeat(SMALL / piece.length);
    seconds(small);
    const one = Math.min(seconds(small), seconds(small));
    const many = seconds(small.repeat(TIMES));
    expect(many).toBeLessThan(Math.max(0.3, one * TIMES * 3));
  },
  30_000,
);

// What is quadratic in the number of turns shows only in a transcript of a hundred pages.
test.each([
  "Q. Was it late?\n\nA. It was.\n\n",
  "Ann Lee (Oss): To ask how many.\n\nBo Tan, Minister for Ports: Nine of them.\n\n",
])(
  "time is linear in the number of turns: %s",
  (turns) => {
    const long = turns.repeat(1_600);
    seconds(long);
    expect(seconds(long.repeat(4))).toBeLessThan(Math.max(0.3, seconds(long) * 4 * 2));
  },
  60_000,
);
