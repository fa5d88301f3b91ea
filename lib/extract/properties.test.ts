import { expect, test } from "vitest";
import { random } from "@/bench/random";
import { extract } from "./index";

const PARTS =
  `“ ” " '' ‘ ’ ' « » , . : ; ! ? … — ( ) \n \n\n said added Smith Jane Dr. President Taiwan
  tariffs the a of he she they who according to 12 2023 U.S. é 漢 😀 \u0000 \ud800 \u00a0 -- [ ] /`
    .split(/ +/)
    .concat(" ", " ", " ");

function nonsense(next: () => number): string {
  const size = Math.floor(next() * 120);
  const pick = () => PARTS[Math.floor(next() * PARTS.length)]!;
  return Array.from({ length: size }, () => pick() + (next() < 0.7 ? " " : "")).join("");
}

test("in any text, every proposal is exactly its part of the text, in order, and the text is unaltered", () => {
  const next = random(7);
  for (let round = 0; round < 400; round++) {
    const text = nonsense(next);
    const article = extract(text);
    expect(article.text).toBe(text);
    for (const quote of article.quotes) {
      expect(quote.text).toBe(text.slice(quote.start, quote.end));
      expect(quote.end).toBeGreaterThan(quote.start);
      expect(quote.confidence).toBeGreaterThanOrEqual(0);
      expect(quote.confidence).toBeLessThanOrEqual(1);
      expect(quote.because.length).toBeGreaterThan(0);
      if (quote.speaker_span) expect(quote.speaker_span[1]).toBeGreaterThan(quote.speaker_span[0]);
    }
    const starts = article.quotes.map((quote) => quote.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});
