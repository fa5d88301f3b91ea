/** Stands for a character of someone else's words: a letter, so that they read like one long word. */
const MASK = "_";

// Quotation marks in pairs, within a paragraph. A straight single mark opens only after a space and closes only
// before one, so that apostrophes are left alone. A quotation that isn't closed ends with its paragraph.
const QUOTED = [
  /“[^”\n]*(?:”|(?=\n)|$)/g,
  /"[^"\n]*(?:"|(?=\n)|$)/g,
  /''[^\n]*?(?:''|(?=\n)|$)/g,
  /«[^»\n]*(?:»|(?=\n)|$)/g,
  /(?<=^|[\s(])‘[^\n]{0,2000}?’(?![\p{L}\p{N}])/gu,
  /(?<=^|[\s(])'[^'\n]{0,500}(?:'(?=\p{L})[^'\n]{0,500}){0,20}'(?![\p{L}\p{N}])/gu,
];
const BLOCK_QUOTE = /^ {0,3}>.*$/gm;
const CODE = /`[^`\n]*`/g;
const LINK_TARGET = /(?<=\])\([^)\s]*\)|https?:\/\/\S+/g;

/**
 * A text of the same length in which quotations, block quotes, code and addresses are masked: they are never the
 * writer's own estimate. Curly apostrophes become straight ones.
 */
export function maskOthersWords(text: string): string {
  // A stop or comma before the closing mark belongs to the sentence around it: “Yes,” he said.
  const hide = (words: string) =>
    words.replace(/[^\n“”"‘’'«»](?!["”’'»]{1,2}$)|[^\n“”"‘’'«».,!?]/g, MASK);
  const masked = [BLOCK_QUOTE, CODE, LINK_TARGET, ...QUOTED].reduce(
    (rest, pattern) => rest.replace(pattern, hide),
    text,
  );
  return masked.replace(/’/g, "'").replace(/[\u00a0\u2009\u202f]/g, " ");
}
