import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";

const MAX_HANDLE = 60;
const POSTED = /(?:^|\n)[ \t]*@[\w.]+[ \t]*[:：]?[ \t]*["“'‘]$/u;

/**
 * Whether quoted words are a post in a live blog, by an account that is only named by its handle: '@harbour_watch: "..."'.
 * The next entry doesn't say whose they are.
 */
export const isPost = ({ text }: ParsedText, { start }: QuotedSpan): boolean =>
  POSTED.test(text.slice(Math.max(0, start - MAX_HANDLE), start));
