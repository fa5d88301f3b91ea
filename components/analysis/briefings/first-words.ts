import { ownWords } from "@/lib/text/markdown/own-words";
import { unmarked } from "@/lib/text/markdown/unmarked";

const MAX_CHARS = 240;

/**
 * The first words of a note, without its Markdown and what it quotes. Code keeps its backticks, so that `Words`, which turns mentions into
 * names, leaves it alone.
 */
export function firstWords(body: string): string {
  // Enough to fill the line once the marks are removed.
  const text = unmarked(ownWords(body).slice(0, 4 * MAX_CHARS));
  return text.length <= MAX_CHARS ? text : text.slice(0, MAX_CHARS).replace(/\s+\S*$/, "…");
}
