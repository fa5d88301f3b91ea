import { plainWords } from "@/lib/text/markdown/plain";

const MAX_CHARS = 240;

/** The first words of a note as plain text, without Markdown's markup. Whom it mentions is left to `Words`. */
export function firstWords(body: string): string {
  // Enough to fill the line once the markup is removed.
  const text = plainWords(body.slice(0, 4 * MAX_CHARS), {});
  return text.length <= MAX_CHARS ? text : text.slice(0, MAX_CHARS).replace(/\s+\S*$/, " …");
}
