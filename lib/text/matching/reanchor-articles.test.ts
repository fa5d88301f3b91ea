import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { random } from "@/bench/random";
import { extracted, realArticles } from "@/bench/real-articles";
import { isFoundAgain, isWrong, type Trial, trials } from "@/bench/versions/trial";
import { anchors } from "@/lib/text/anchors/selectors";
import { reanchor } from "./reanchor";

const DEMO = new URL("../../../prisma/seed/demo/digest.txt", import.meta.url);
const real = realArticles();

/** Expects no anchor on wrong text, and nearly all of those whose words are still there to be found. */
function expectSafe(all: Trial[]): void {
  const wrong = all.filter(isWrong).map(({ edit, words }) => `${edit}: ${words}`);
  expect(wrong).toEqual([]);
  const stand = all.filter(({ truth }) => truth);
  expect(stand.length).toBeGreaterThan(100);
  expect(stand.filter(isFoundAgain).length / stand.length).toBeGreaterThanOrEqual(0.95);
}

test("anchors of the demo survive every kind of edit", () => {
  expectSafe(trials([extracted("demo", readFileSync(DEMO, "utf8"))], 60));
});

test.skipIf(real.length === 0)(
  "anchors of real articles survive two hundred edits",
  () => {
    expectSafe(trials(real, 200));
  },
  60_000,
);

test("in the same text every anchor is intact, however short and often repeated", () => {
  for (const text of ["No.", "“No,” he said. “No,” he said.", "x x x x\n\nx x x x\n\n👍 x"]) {
    const anchor = anchors(text);
    const all = Array.from(text.matchAll(/\p{L}+/gu), ({ 0: word, index }) => {
      const start = [...text.slice(0, index)].length;
      return anchor(start, start + word.length);
    });
    for (const found of reanchor(text, text, all)) expect(found.class).toBe("INTACT");
  }
});

test("a long article takes under a second, and two megabytes take seconds, however much changed", () => {
  const next = random(5);
  const paragraph = () =>
    Array.from({ length: 60 }, () => `w${Math.floor(next() ** 2 * 5000)}`).join(" ");
  const text = (size: number, between: string) =>
    Array.from({ length: size }, paragraph).join(between);
  const time = (before: string, after: string) => {
    const anchor = anchors(before);
    const some = Array.from({ length: 200 }, (_, k) => {
      const start = Math.floor((k / 200) * (before.length - 400));
      return anchor(start, start + 20 + k);
    });
    const start = performance.now();
    reanchor(before, after, some);
    return performance.now() - start;
  };
  const edited = (before: string) => before.replace(/ /g, (gap) => (next() < 0.05 ? " new " : gap));
  const long = text(290, "\n\n");
  expect(time(long, edited(long))).toBeLessThan(1000);
  const huge = text(5800, "\n\n");
  expect(time(huge, edited(huge))).toBeLessThan(10_000);
  // Without paragraphs, and with nothing left of it.
  expect(time(text(5800, " "), text(5800, " "))).toBeLessThan(10_000);
}, 60_000);
