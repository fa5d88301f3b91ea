import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { random } from "@/bench/random";
import { extracted, type RealArticle, realArticles } from "@/bench/real-articles";
import { toCodePoints } from "./code-points";
import { anchorResolver } from "./resolve";
import { type Anchor, anchors } from "./selectors";
import { toSelectors } from "./web-annotation";

const DEMO = new URL("../../../prisma/seed/demo/digest.txt", import.meta.url);
const real = realArticles();

/** The span of an anchor that was exported as JSON and imported again. */
function roundTrip(text: string, anchor: Anchor) {
  const [position, quote] = JSON.parse(JSON.stringify(toSelectors(anchor)));
  return anchorResolver(text)({ ...position, ...quote });
}

function lost({ text, spans }: RealArticle): string[] {
  const point = toCodePoints(text);
  const anchor = anchors(text);
  return spans.flatMap((span) => {
    const [start, end] = [point(span.start), point(span.end)];
    const back = roundTrip(text, anchor(start, end));
    return back?.start === start && back.end === end ? [] : [text.slice(span.start, span.end)];
  });
}

test("every quotation of the demo is found again in its place", () => {
  const demo = extracted("demo", readFileSync(DEMO, "utf8"));
  expect(demo.spans.length).toBeGreaterThan(5);
  expect(lost(demo)).toEqual([]);
});

test.skipIf(real.length === 0)(
  "every marked span of real articles is found again in its place",
  () => {
    for (const article of real) expect(lost(article)).toEqual([]);
  },
);

const PARTS = [
  "👩‍🚀",
  "👍🏽",
  "e\u0323\u0302",
  "𝔘",
  "漢字",
  "no",
  "No",
  "said",
  "“",
  "”",
  ",",
  "\n",
  "\n\n",
  " ",
];

test("so is every span of generated texts, and a quotation that occurs fifty times", () => {
  const next = random(11);
  for (let round = 0; round < 60; round++) {
    const parts = Array.from({ length: 80 }, () => PARTS[Math.floor(next() * PARTS.length)]!);
    const text = parts.join(next() < 0.5 ? "" : " ").normalize("NFC");
    const anchor = anchors(text);
    const { length } = [...text];
    for (let k = 0; k < 50; k++) {
      const start = Math.floor(next() * length);
      const end = Math.min(length, start + 1 + Math.floor(next() * 12));
      expect(roundTrip(text, anchor(start, end))).toEqual({ start, end });
    }
  }
  const repeated = "“We will not yield 👍,” he said. ".repeat(50);
  const anchor = anchors(repeated);
  for (let start = 1; start < [...repeated].length - 20; start += 32)
    expect(roundTrip(repeated, anchor(start, start + 19))).toEqual({ start, end: start + 19 });
});
