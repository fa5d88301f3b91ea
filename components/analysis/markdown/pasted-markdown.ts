const BLOCKS =
  "address, article, aside, blockquote, dd, div, dl, dt, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, ul";
const HIDDEN = "head, img, link, meta, script, style, svg, template, title";
const LINK = /^(?:https?|mailto):/i;

/** What would be read as Markdown although it isn't formatting. */
const MARKS = /[\\`*]|(?<!\w)_|_(?!\w)/g;
const AT_START = /^(?:([#+-]+(?=\s)|>)|(\d+)(?=[.)]\s))/gm;

/** HTML from the clipboard as Markdown: paragraphs, lists, quotations, links, bold and italics. The rest is its words. */
export const markdownOf = (html: string): string =>
  blocksIn(new DOMParser().parseFromString(html, "text/html").body).join("\n\n");

/** The blocks of text in an element, each without empty lines around it. */
function blocksIn(element: Element): string[] {
  const blocks: string[] = [];
  let line = "";
  const end = () => {
    const text = line.replace(/ *\n */g, "\n").trim();
    if (text)
      blocks.push(
        text.replace(AT_START, (_, mark, number) => (mark ? `\\${mark}` : `${number}\\`)),
      );
    line = "";
  };
  for (const child of element.childNodes) {
    if (child instanceof Element && (child.matches(BLOCKS) || child.querySelector(BLOCKS))) {
      end();
      blocks.push(...blockOf(child));
    } else line += inline(child);
  }
  end();
  return blocks;
}

function blockOf(element: Element): string[] {
  if (element.matches("ul, ol")) return [list(element)].filter(Boolean);
  const blocks = blocksIn(element);
  if (!element.matches("blockquote") || blocks.length === 0) return blocks;
  return [blocks.join("\n\n").replace(/^/gm, "> ").replace(/ $/gm, "")];
}

function list(element: Element): string {
  let number = Number(element.getAttribute("start") ?? 1);
  const items = [...element.children].map((item) => {
    // Some editors put a list beside the item that it belongs to.
    const isList = item.matches("ul, ol");
    const text = isList ? list(item) : blocksIn(item).join("\n");
    if (!text) return "";
    const mark = element.matches("ol") ? `${number}. ` : "- ";
    const indented = text.replaceAll("\n", `\n${" ".repeat(mark.length)}`);
    if (isList) return " ".repeat(mark.length) + indented;
    number++;
    return mark + indented;
  });
  return items.filter(Boolean).join("\n");
}

/** A part of a line. What an element around it has marked isn't marked again. */
function inline(node: Node, around: readonly string[] = []): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, " ").replace(MARKS, "\\$&");
  if (!(node instanceof HTMLElement) || node.matches(HIDDEN)) return "";
  if (node.matches("br")) return "\n";
  const marks = marksOf(node).filter((mark) => !around.includes(mark));
  const inside = [...around, ...marks];
  const text = [...node.childNodes].map((child) => inline(child, inside)).join("");
  const linked = node instanceof HTMLAnchorElement ? link(node, text) : text;
  return marks.reduce(aroundWords, linked);
}

/** By element or, as some editors write it, by style, which may also take an element's own meaning away. */
function marksOf(element: HTMLElement): string[] {
  const { fontWeight, fontStyle } = element.style;
  const isBold = fontWeight
    ? fontWeight.startsWith("bold") || Number(fontWeight) >= 600
    : element.matches("b, strong");
  const isItalic = fontStyle ? fontStyle === "italic" : element.matches("i, em, cite");
  return [...(isBold ? ["**"] : []), ...(isItalic ? ["*"] : [])];
}

/** Puts a mark around the words and not around the spaces beside them, where Markdown wouldn't read it. */
const aroundWords = (text: string, mark: string): string =>
  text.replace(
    /^(\s*)(\S.*?)(\s*)$/s,
    (_, before, words, after) => before + mark + words + mark + after,
  );

function link(anchor: HTMLAnchorElement, text: string): string {
  const href = anchor.getAttribute("href") ?? "";
  const words = text.trim();
  if (!LINK.test(href) || !words) return text;
  const address = href.replace(/[\s()<>]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return anchor.textContent.trim() === href
    ? text.replace(words, () => address)
    : text.replace(words, () => `[${words.replace(/[[\]]/g, "\\$&")}](${address})`);
}
