import { matcherOf } from "@/lib/analysis/signpost-matching";
import { processorTime } from "../processor-time";
import { random } from "../random";
import { type Row, within } from "../row";

const SIGNPOSTS = 40;
const TERMS = 10;
const QUOTES = 100;
const MAX_MS = 20;

const WORDS =
  "harbour ceasefire treaty export tariff strait committee envoy patrol permit quota visa grain pipeline reading".split(
    " ",
  );

/** Measures how long the signposts of an issue take with the quotations of a long article, inside its approval. */
export function benchMatching(): Row[] {
  const next = random(2023);
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]).join(" ");
  const signposts = Array.from({ length: SIGNPOSTS }, (_, k) => ({
    id: String(k),
    terms: Array.from({ length: TERMS }, () => words(2)),
    speakers: [],
  }));
  const quotes = Array.from({ length: QUOTES }, () => ({ exact: words(40), names: [] }));
  const ms = processorTime(() => {
    const match = matcherOf(signposts);
    for (const quote of quotes) match(quote);
  });
  return [
    within(`${QUOTES} quotations with ${SIGNPOSTS} signposts: processor time`, ms, "ms", MAX_MS),
  ];
}
