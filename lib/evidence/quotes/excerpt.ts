import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { toUnits } from "@/lib/text/anchors/code-points";
import { readableQuotes } from "@/lib/visibility";
import type { QuoteExcerpt } from "./schema";

/** How many code points are shown on each side of a quotation at most: a paragraph of a scanned file may be a whole page. */
const MAX_AROUND = 700;

/**
 * What the article says around a quotation: the rest of its paragraph and the paragraphs before and after. Returns null
 * if the quotation is missing or hidden.
 */
export async function loadExcerpt(_viewer: Viewer, id: string): Promise<QuoteExcerpt | null> {
  const quote = await db.quote.findFirst({
    where: { id, ...readableQuotes },
    select: {
      ...{ number: true, exact: true, start: true, end: true },
      source: { select: { id: true, title: true, language: true, text: true } },
    },
  });
  if (!quote) return null;
  const { number, exact, start, end } = quote;
  const { text, ...source } = quote.source;
  const unit = toUnits(text);
  const before = text.slice(unit(Math.max(0, start - MAX_AROUND)), unit(start));
  const after = text.slice(unit(end), unit(end + MAX_AROUND));
  return {
    ...{ number, exact, source },
    before: tailOf(before, start <= MAX_AROUND),
    after: headOf(after, unit(end) + after.length === text.length),
  };
}

/** The last paragraph and the one before. `isWhole`: nothing of the article precedes the text. */
function tailOf(text: string, isWhole: boolean): string {
  const at = text.search(/(?:[^\n]+\n+)?[^\n]*$/);
  const isCut = at === 0 && !isWhole;
  return isCut ? `… ${text.replace(/^\S{0,30}\s+/, "")}` : text.slice(at);
}

/** The first paragraph and the one after. `isWhole`: nothing of the article follows the text. */
function headOf(text: string, isWhole: boolean): string {
  const head = /^[^\n]*(?:\n+[^\n]+)?/.exec(text)![0];
  const isCut = head === text && !isWhole;
  return isCut ? `${text.replace(/\s+\S{0,30}$/, "")} …` : head;
}
