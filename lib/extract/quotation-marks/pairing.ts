import { isPageFurniture, type Paragraph, type Token } from "../tokens";
import { withDashedSpeech } from "./dashed-speech";
import { classifyMark, type Mark } from "./marks";
import { pairParagraph } from "./paragraph-pairing";
import type { QuotedSpan } from "./quoted-span";
import { prefersSingleMarks, withoutApostrophes } from "./single-marks";

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, and sets the span of every token. Cues and paragraphs
 * must be set.
 *
 * Returns the outermost spans in order; a quotation within a quotation is part of the outer one. Single marks count
 * only if the text uses them for more of its quotations than double marks, as in British usage; headlines are decided
 * separately from the rest.
 */
export function findQuotedSpans(
  text: string,
  tokens: Token[],
  paragraphs: Paragraph[],
): QuotedSpan[] {
  const marks = marksByParagraph(text, tokens, paragraphs);
  const double = (paragraph: Mark[]) => paragraph.filter((mark) => mark.family !== "single");
  let spans = pairParagraphs(text, tokens, paragraphs, marks.map(double));
  if (marks.some((paragraph) => paragraph.some(isSingleOpening))) {
    const both = pairParagraphs(text, tokens, paragraphs, marks);
    // A headline may use single marks even if its article uses double ones.
    const headings = paragraphs.map((paragraph) => isHeading(text, paragraph));
    const single = [true, false].map((heading) => {
      const apart = (span: QuotedSpan) => headings[tokens[span.firstToken]!.paragraph] === heading;
      return prefersSingleMarks(tokens, both.filter(apart), spans.filter(apart), heading);
    });
    const chosen = marks.map((paragraph, k) =>
      single[headings[k] ? 0 : 1] ? paragraph : double(paragraph),
    );
    spans = pairParagraphs(text, tokens, paragraphs, chosen);
  }
  spans = withDashedSpeech(text, tokens, paragraphs, spans);
  spans.forEach((span, index) => {
    for (let t = span.firstToken; t < span.lastToken; t++) tokens[t]!.span = index;
  });
  return spans;
}

const MAX_HEADING = 200;

/** Whether a paragraph is a headline: short, and without a full stop at the end. */
const isHeading = (text: string, { start, end }: Paragraph): boolean =>
  end - start <= MAX_HEADING && !/[.!?…,:;]["”’']*\s*$/.test(text.slice(start, end));

const isSingleOpening = (mark: Mark): boolean => mark.family === "single" && mark.side === "open";

/** The quotation marks of each paragraph, without apostrophes. */
function marksByParagraph(text: string, tokens: Token[], paragraphs: Paragraph[]): Mark[][] {
  const found: Mark[][] = paragraphs.map(() => []);
  tokens.forEach((token, t) => {
    if (token.kind === "mark") found[token.paragraph]!.push(classifyMark(text, tokens, t));
  });
  return found.map((marks) => {
    const singles = marks.filter((mark) => mark.family === "single");
    if (singles.length === 0) return marks;
    const kept = new Set(withoutApostrophes(tokens, singles));
    return marks.filter((mark) => mark.family !== "single" || kept.has(mark));
  });
}

function pairParagraphs(
  text: string,
  tokens: Token[],
  paragraphs: Paragraph[],
  marks: Mark[][],
): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let i = 0;
  // The unclosed span at the end of the paragraph before, or -1.
  let openSpan = -1;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const from = i;
    while (i < tokens.length && tokens[i]!.paragraph === paragraph) i++;
    const { start, end } = paragraphs[paragraph]!;
    // Neither interrupts a quotation nor holds one: "(Corrects paragraph 6: the envoy said “might”)".
    if (isPageFurniture(text.slice(start, end))) continue;
    const before = spans.length;
    const open =
      openSpan >= 0 ? interrupted(text, tokens, marks[paragraph]!, from, spans[openSpan]!) : null;
    pairParagraph(text, tokens, marks[paragraph]!, i, spans, open);
    if (open && spans[before]) {
      spans[before].continuationOf = openSpan;
      spans[before].interrupted = true;
    }
    openSpan = linkContinuation(tokens, from, before, openSpan, spans);
  }
  return spans;
}

/**
 * The opening mark of an unclosed quotation that a page break interrupted: the next paragraph continues in
 * mid-sentence, and its first mark closes. Null for other paragraphs.
 */
function interrupted(
  text: string,
  tokens: Token[],
  marks: Mark[],
  from: number,
  { family, firstToken, lastToken }: QuotedSpan,
): Mark | null {
  const [first] = marks.filter((mark) => mark.family === family);
  const last = tokens[lastToken - 1]!;
  const stopped = lastToken <= firstToken || /^[.!?…]$/.test(last.text);
  if (first?.side !== "close" || first.token <= from || stopped) return null;
  const next = tokens[from]!;
  const broken = next.kind === "word" && !next.cap;
  const furniture = isPageFurniture(text.slice(last.end, next.start).trim().split("\n")[0] ?? "");
  return broken || furniture ? { token: from - 1, family, side: "open" } : null;
}

/** An unclosed quotation continues if the next paragraph begins with an opening mark. */
function linkContinuation(
  tokens: Token[],
  from: number,
  first: number,
  openSpan: number,
  spans: QuotedSpan[],
): number {
  const head = spans[first];
  if (openSpan >= 0 && head && head.firstToken === from + 1 && tokens[from]?.kind === "mark") {
    head.continuationOf = openSpan;
  }
  const tail = spans.length - 1;
  return tail >= first && !spans[tail]!.closed ? tail : -1;
}
