import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { CITATION } from "./citations";
import { MENTION } from "./mentions";
import { type Names, nameOf } from "./names";
import { inWords } from "./plain";
import { excessInText } from "./scan";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** Elements that can't hold citations: the same as in UNCITED, by their names in Markdown. */
const UNCITED = new Set(["link", "linkReference", "definition", "code", "inlineCode", "html"]);

/** A number that was typed in brackets. */
const TYPED = /\[(?=\d{1,9}\])/g;

/** A word joiner: invisible, it keeps the text around it from being read as a citation. */
const JOINER = "\u2060";

/** What Markdown could read as a mark in a name. */
const MARK = /[\\`*_[\]<>&~|#]/g;

/** What a text refers to, as an edition says it. */
interface Known {
  /** The endnote of a quotation, by its number; null if it has none. */
  numberOf: (quote: number) => number | null;
  names: Names;
}

/**
 * Markdown with its citations as endnotes, and whom it mentions by name: [Q12] becomes [3], and @ana what she is called.
 * What isn't known stays as typed. A [3] that was typed is kept from looking like an endnote.
 */
export function withEndnotes(text: string, { numberOf, names }: Known): string {
  const cite = (part: string) =>
    part.replace(CITATION, (typed, quote) => {
      const number = numberOf(Number(quote));
      return number === null ? typed : `[${number}]`;
    });
  const plain = (part: string) => part.replace(TYPED, `[${JOINER}`);
  const call = (part: string) =>
    part.replace(MENTION, (typed: string, handle: string, at: number) => {
      const name = part[at - 1] === "\\" ? undefined : nameOf(names, handle);
      return name === undefined ? typed : plain(name).replace(MARK, "\\$&");
    });
  let done = 0;
  let result = "";
  for (const { start, end } of citingSpans(text)) {
    result += plain(text.slice(done, start)) + call(cite(plain(text.slice(start, end))));
    done = end;
  }
  return result + plain(text.slice(done));
}

/** The reverse, for rendering: [3] becomes [Q3], and typed brackets stay as typed. */
export const asCitations = (text: string): string =>
  text.replace(/\[(?=Q\d{1,9}\])/g, `[${JOINER}`).replace(/\[(\d{1,9})\]/g, "[Q$1]");

/**
 * A text that is kept as typed, with its citations as endnotes by what each endnote cites ("Q12"), in order. What has no
 * endnote is named without brackets.
 */
export function asEndnotes(text: string, refs: readonly string[]): string {
  if (!text.includes("[")) return text;
  const numberOf = (quote: number) => refs.indexOf(`Q${quote}`) + 1 || null;
  return inWords(withEndnotes(text, { numberOf, names: {} }), {});
}

interface Span {
  start: number;
  end: number;
}

/** The parts of a text in which citations count, in order. One that is too costly to parse is shown as typed. */
function citingSpans(text: string): Span[] {
  if (excessInText(text)) return [];
  const spans: Span[] = [];
  const walk = (node: Nodes) => {
    if (UNCITED.has(node.type)) return;
    if (node.type === "text" && node.position) {
      const { start, end } = node.position;
      spans.push({ start: start.offset ?? 0, end: end.offset ?? 0 });
    }
    if ("children" in node) node.children.forEach(walk);
  };
  walk(parser.parse(text) as Root);
  return spans;
}

/** Markdown with its endnotes as citations of the desk again, by what each endnote cites ("Q12"), in order. */
export const withoutEndnotes = (text: string, refs: readonly string[]): string =>
  text
    .replace(/\[(\d{1,9})\]/g, (typed, number) => {
      const ref = refs[Number(number) - 1];
      return ref ? `[${ref}]` : typed;
    })
    .replaceAll(`[${JOINER}`, "[");
