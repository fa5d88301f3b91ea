// Quoted words that an article shows twice: in its headline or a pull quote, and in its own text.
import { countBefore } from "@/lib/core/binary-search";
import type { ParsedText } from "../parse";
import type { ExtractedQuote } from "../types";
import { WordRuns, wordsOf } from "./word-runs";

const MAX_PULLED = 400;
const MAX_HEADLINE = 200;
// "— Ann Lee" after a pull quote.
const SIGNED = /\s*[—–-]+\s*\p{Lu}[^.!?"”]{1,60}$/u;

/**
 * The quotations without those whose words the article quotes a second time, where it says whose they are: in the
 * headline, "‘Nets are cheap’: Oslo shrugs", which may name someone else, and in a pull quote, which is a paragraph of
 * its own.
 */
export function withoutRepeats(
  parsed: ParsedText,
  quotes: ExtractedQuote[],
  title: [number, number] | null,
): ExtractedQuote[] {
  const headed = (start: number) =>
    title !== null && title[1] - title[0] <= MAX_HEADLINE && start >= title[0] && start < title[1];
  const said = quotes.filter((quote) => isQuoted(quote) && !headed(quote.start));
  const runs = new WordRuns(said.map(({ text }) => text));
  const pulled = new Map<number, boolean>();
  const isPulled = (start: number): boolean => {
    const paragraph = paragraphOf(parsed, start);
    if (!pulled.has(paragraph)) pulled.set(paragraph, isPullQuote(parsed, paragraph, said, runs));
    return pulled.get(paragraph)!;
  };
  const inTitle = quotes.filter(({ start }) => headed(start));
  const again = inTitle.filter((quote) => isQuoted(quote) && isSaidIn(said, quote, runs));
  const gone = new Set(
    inTitle.filter(({ start, end }) => again.some((one) => one.start < end && start < one.end)),
  );
  return quotes.filter(
    (quote) => !gone.has(quote) && (headed(quote.start) || !isPulled(quote.start)),
  );
}

const isQuoted = ({ kind, speaker_text }: ExtractedQuote): boolean =>
  speaker_text !== null && (kind === "direct" || kind === "mixed");

/**
 * Whether the words of a headline are quoted in the body: a run of four, or all of the words of a quotation. What the
 * headline says is denied is not what someone else asserts below.
 */
function isSaidIn(
  said: ExtractedQuote[],
  { text, assertion }: ExtractedQuote,
  runs: WordRuns,
): boolean {
  const words = wordsOf(text);
  const whole = words.join(" ");
  const alike = (quote: ExtractedQuote) => quote.assertion === assertion;
  return (
    runs.has(words, (owner) => alike(said[owner]!)) ||
    said.some((quote) => alike(quote) && wordsOf(quote.text).join(" ") === whole)
  );
}

/** Whether all of a paragraph is also quoted in a longer one: a pull quote, with or without quotation marks. */
function isPullQuote(
  parsed: ParsedText,
  paragraph: number,
  said: ExtractedQuote[],
  runs: WordRuns,
): boolean {
  const { start, end } = parsed.paragraphs[paragraph]!;
  if (end - start > MAX_PULLED) return false;
  const line = parsed.text.slice(start, end);
  if (!runs.mayHave(line)) return false;
  const words = wordsOf(line.replace(SIGNED, ""));
  return runs.has(words, (owner) => {
    const other = paragraphOf(parsed, said[owner]!.start);
    return other !== paragraph && lengthOf(parsed, other) > end - start;
  });
}

const lengthOf = ({ paragraphs }: ParsedText, paragraph: number): number =>
  paragraphs[paragraph]!.end - paragraphs[paragraph]!.start;

const paragraphOf = ({ paragraphs }: ParsedText, start: number): number =>
  countBefore(paragraphs, ({ end }) => end <= start);
