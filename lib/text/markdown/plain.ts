import { CITATION } from "./citations";
import { CODE } from "./code";
import { MENTION } from "./mentions";
import { type Names, nameOf } from "./names";
import { unmarked } from "./unmarked";

const said = (words: string, names: Names): string =>
  words
    .replace(CITATION, "Q$1")
    .replace(MENTION, (typed, handle) => nameOf(names, handle) ?? typed);

/** A text with its citations and mentions in words: [Q12] is Q12, and @ana her name. What is written as code stays. */
export const inWords = (text: string, names: Names): string =>
  text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? `\`${part}\`` : said(part, names)))
    .join("");

/** Marks that Markdown shows, since a backslash is before them. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** The same for Markdown that is shown as a line, without its marks. */
export const plainWords = (text: string, names: Names): string =>
  unmarked(text)
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? part : said(part.replace(ESCAPED, "$1"), names)))
    .join("");
