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

const ARTICLE =
  "Ann Lee, who is the director of the port, said privately that the pier was safe. “It holds,” said a porter, who " +
  "is sixty. Two envoys told lawmakers on Monday the text was late, according to a readout. The mayor, until May " +
  "consul in Oss and now a deputy, put the toll at nine and called on the state to pay and on firms to disclose it. " +
  "In the words of a pilot, the crane, she told a rally, was in what would be a first.";

test("a text may stop after any word", () => {
  for (const { index } of ARTICLE.matchAll(/(?<=[\p{L}\p{N}])(?!\p{L})/gu)) {
    const text = ARTICLE.slice(0, index);
    expect(extract(text).text).toBe(text);
  }
});
