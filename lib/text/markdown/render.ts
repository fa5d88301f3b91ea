import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { CITATION, UNCITED } from "./citations";
import { CODE } from "./code";
import { markMentions } from "./mark-mentions";
import { readProse } from "./read";

/** A text as safe HTML, cut where it cites: the numbers are those of quotations, cited as in [Q12]. */
export type CitedHtml = (string | number)[];

/** Only the most recent texts are kept: rendering one takes longer than everything else that a page does with it. */
const MAX_KEPT_CHARS = 4_000_000;
const kept = new Map<string, CitedHtml>();
let keptChars = 0;

/**
 * Renders Markdown, or shows it as typed with the reason if its formatting exceeds the limits. What people write is only
 * part of a page, so its headings stay out of the outline. Images are replaced by their words: the hosts of images
 * would learn who reads what.
 */
export function renderProse(text: string): CitedHtml {
  const known = kept.get(text);
  if (known) return known;
  const prose = readProse(text);
  const html = "excess" in prose ? toHtml(asTyped(text, prose.excess)) : citedHtml(prose.html);
  const cut = typeof html === "string" ? [html] : html;
  keep(text, cut);
  return cut;
}

/** A text without formatting, such as a bottom line, with links for what it names and cites. */
export function renderPlain(text: string): CitedHtml {
  const children = text
    .split(CODE)
    .map((part, at) => (at % 2 === 0 ? textOf(part) : element("code", {}, part)));
  return citedHtml({
    type: "root",
    children: [{ type: "element", tagName: "p", properties: {}, children }],
  });
}

/** The same as `renderPlain`, or the text itself if it names and cites nothing: a page then needs to send it only once. */
export const renderLine = (text: string): CitedHtml | string =>
  /[[@`]|[A-Z]-\d/.test(text) ? renderPlain(text) : text;

function keep(text: string, html: CitedHtml) {
  kept.set(text, html);
  keptChars += sizeOf(text, html);
  for (const [oldest, rendered] of kept) {
    if (keptChars <= MAX_KEPT_CHARS) break;
    kept.delete(oldest);
    keptChars -= sizeOf(oldest, rendered);
  }
}

const sizeOf = (text: string, html: CitedHtml): number =>
  html.reduce<number>((sum, part) => sum + String(part).length, text.length);

/** Stands for a citation while a text is rendered. Nobody can write it, since it is never shown. */
const MARK = `cites-${crypto.getRandomValues(new Uint32Array(4)).join("-")}-`;
const MARKED = new RegExp(`${MARK}(\\d+);`);

function citedHtml(html: Root): CitedHtml {
  for (const node of html.children) simplify(node);
  markMentions(html);
  markCitations(html);
  return toHtml(html)
    .split(MARKED)
    .map((part, at) => (at % 2 === 0 ? part : Number(part)));
}

const HEADING = /^h[1-6]$/;

function simplify(node: RootContent): void {
  if (node.type !== "element") return;
  node.children.forEach(simplify);
  if (node.tagName === "a") {
    const { href, title } = node.properties;
    const rel = ["nofollow", "noopener"];
    node.properties = { ...(href ? { href } : {}), ...(title ? { title } : {}), rel };
    node.properties.className = ["link"];
  } else if (HEADING.test(node.tagName)) {
    node.tagName = "p";
    node.properties = { className: ["font-semibold"] };
  } else if (node.tagName === "img") {
    const { alt } = node.properties;
    Object.assign(node, { tagName: "span", properties: {}, children: [textOf(String(alt ?? ""))] });
  }
}

/** Marks each [Q12], wherever a citation counts. */
function markCitations(node: Root | Element): void {
  for (const child of node.children)
    if (child.type === "text") child.value = child.value.replace(CITATION, `${MARK}$1;`);
    else if (child.type === "element" && !UNCITED.has(child.tagName)) markCitations(child);
}

/** A text that was saved before there were limits. */
const asTyped = (text: string, excess: string): Root => ({
  type: "root",
  children: [
    element("p", { className: ["as-typed"] }, text),
    element("p", { className: ["excess"] }, `Shown without formatting. ${excess}`),
  ],
});

const textOf = (value: string): ElementContent => ({ type: "text", value });

const element = (tagName: string, properties: Properties, text: string): Element => ({
  type: "element",
  tagName,
  properties,
  children: [textOf(text)],
});
