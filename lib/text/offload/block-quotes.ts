import { countBefore } from "@/lib/core/binary-search";
import { normaliseText } from "@/lib/extract";
import type { ExtractedQuote } from "@/lib/extract/types";
import type { BlockQuote } from "../parsers/types";

const MARK = /["“”„«»‹›「」『』]/;

/** A text with quotation marks around its block quotations, and how what is found there is found in the text. */
interface Marked {
  marked: string;
  /** A quotation of the marked text, at its place in the text itself. */
  unmarked: (quote: ExtractedQuote) => ExtractedQuote;
}

/**
 * Marks the block quotations of a text as a reporter would, so that extraction reads them as quotations; the text that is
 * kept has no marks. Left alone are those that nobody introduces ("she said in a statement:") or signs, and those with
 * marks of their own.
 */
export function markBlockQuotes(text: string, blockQuotes: readonly BlockQuote[] = []): Marked {
  /** Where marks go, in order. */
  const marks: { at: number; mark: string }[] = [];
  /** The parts between marks that begin with a line that says whose words those before it are. It is joined to them. */
  const signed = new Set<number>();
  let from = 0;
  for (const { paragraphs, cited } of blockQuotes) {
    const places = placesOf(text, paragraphs.map(normaliseText), from);
    if (!places) continue;
    from = places.at(-1)!.end;
    const isIntroduced = /[:：]\s*$/.test(text.slice(0, places[0]!.start));
    const isMarked = places.some(({ start, end }) => MARK.test(text.slice(start, end)));
    if (isMarked || !(cited || isIntroduced)) continue;
    marks.push(...places.map(({ start }) => ({ at: start, mark: "“" })), { at: from, mark: "”" });
    if (cited) signed.add(marks.length);
  }
  const cuts = [0, ...marks.map(({ at }) => at), text.length];
  const marked = cuts
    .slice(1)
    .map((cut, k) => {
      const part = text.slice(cuts[k], cut);
      return (signed.has(k) ? joined(part) : part) + (marks[k]?.mark ?? "");
    })
    .join("");
  /** A place in the marked text, less the marks before it. */
  const inserted = marks.map(({ at }, k) => at + k);
  const place = (at: number) => at - countBefore(inserted, (mark) => mark < at);
  return {
    marked,
    unmarked: (quote) => {
      const [start, end] = [place(quote.start), place(quote.end)];
      const [from, to] = quote.speaker_span ?? [];
      const speaker_span: [number, number] | null =
        from === undefined || to === undefined ? null : [place(from), place(to)];
      return { ...quote, start, end, text: text.slice(start, end), speaker_span };
    },
  };
}

/** What follows a quotation with the name of its speaker: in the same paragraph and after a dash, as long as before. */
const joined = (part: string): string =>
  part.replace(/^(\n\n| )([—–―-]?)/, (_, gap: string, dash: string) =>
    dash ? `${" ".repeat(gap.length)}${dash}` : "—".padEnd(gap.length),
  );

/** Where these paragraphs follow one another in a text; null if one isn't there. */
function placesOf(text: string, paragraphs: readonly string[], from: number) {
  let at = from;
  const places = paragraphs.map((paragraph) => {
    const start = paragraph ? text.indexOf(paragraph, at) : -1;
    at = start + paragraph.length;
    return { start, end: at };
  });
  return places.every(({ start }) => start >= 0) ? places : null;
}
