/** A comment, an element with raw text content (HTML standard 13.1.2) or any other tag. */
const OPENING =
  /<(?:!--|(script|style|textarea|title|xmp|iframe|noembed|noframes)(?=[\s/>])|\/?[a-z])/gi;
const COMMENT_END = /--!?>/g;
const TAG_END = />|=\s*["']/g;
const LINKED_DATA = /application\/ld\+json/i;
const EMBEDDED = /\bdata:[\w.+/-]{1,100};base64,/gi;
/** Characters of an embedded file that are kept, since an article about such addresses may show one. */
const MAX_EMBEDDED = 500;
const EMBEDDED_END = /[^\w+/=%-]/g;

/**
 * Removes what isn't read and may be most of a page: comments, styles, scripts other than linked data, and files
 * embedded in addresses. A parser would take about thirty bytes for each of their characters.
 * @param {string} html
 * @returns {string}
 */
export function dropUnparsed(html) {
  const kept = [];
  let [from, at] = [0, 0];
  for (let opening = find(OPENING, html, at); opening; opening = find(OPENING, html, at)) {
    const { 0: mark, 1: name, index } = opening;
    if (mark === "<!--") {
      kept.push(html.slice(from, index));
      from = at = endOf(find(COMMENT_END, html, index + 2), html);
      continue;
    }
    const inside = tagEnd(html, index + mark.length);
    at = inside;
    // In SVG a self-closing tag has no content; elsewhere the slash means nothing.
    if (!name || html[inside - 2] === "/") continue;
    at = find(closing(name), html, inside)?.index ?? html.length;
    if (!isUnread(html.slice(index, inside), html.slice(inside, at))) continue;
    kept.push(html.slice(from, inside));
    from = at;
  }
  return withoutEmbedded([...kept, html.slice(from)].join(""));
}

/** @param {string} html */
function withoutEmbedded(html) {
  const kept = [];
  let from = 0;
  for (let data = find(EMBEDDED, html, 0); data; data = find(EMBEDDED, html, from)) {
    const start = endOf(data, html);
    const end = find(EMBEDDED_END, html, start)?.index ?? html.length;
    kept.push(html.slice(from, end - start > MAX_EMBEDDED ? start : end));
    from = end;
  }
  return [...kept, html.slice(from)].join("");
}

/** @param {string} tag @param {string} content */
function isUnread(tag, content) {
  if (/^<style/i.test(tag)) return true;
  if (!/^<script/i.test(tag) || LINKED_DATA.test(tag)) return false;
  // A script tag inside a comment inside a script hides the end of the outer script.
  const comment = content.indexOf("<!--");
  return comment < 0 || !/<script/i.test(content.slice(comment));
}

/** @param {string} name */
const closing = (name) => new RegExp(`</${name}(?=[\\s/>])`, "gi");

/** Where a tag ends, skipping quoted values. @param {string} html @param {number} start */
function tagEnd(html, start) {
  let end = find(TAG_END, html, start);
  while (end && end[0] !== ">") {
    const quote = html.indexOf(end[0].slice(-1), endOf(end, html));
    end = quote < 0 ? null : find(TAG_END, html, quote + 1);
  }
  return endOf(end, html);
}

/** @param {RegExp} pattern a global one @param {string} text @param {number} start */
function find(pattern, text, start) {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** @param {RegExpExecArray | null} found @param {string} text */
const endOf = (found, text) => (found ? found.index + found[0].length : text.length);
