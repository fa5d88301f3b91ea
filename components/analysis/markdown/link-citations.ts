import { upToNumber } from "@/lib/text/markdown/cited-nouns";
import { prefixOf } from "@/lib/text/markdown/issue-keys";
import { type Names, nameOf } from "@/lib/text/markdown/names";
import type { CitedHtml } from "@/lib/text/markdown/render";
import { type Citations, noteIdOf } from "./citation";

/**
 * A rendered text with its citations as superscript numbers that link to their quotations, or with their names in
 * brackets if the page has other numbers. A number without a quotation stays as it was typed.
 */
export function linkCitations(html: CitedHtml, citations: Citations): string {
  let text = "";
  let endOfLast = 0;
  for (const part of html) {
    const citation = typeof part === "number" ? citations.get(part) : undefined;
    if (!citation) {
      text += typeof part === "number" ? `[Q${part}]` : part;
      continue;
    }
    const { number, source } = citation;
    const href = citation.href ?? `/sources/${encodeURIComponent(source)}#q${number}`;
    if (citation.scope) {
      text += `[<a href="${href}" class="link" aria-describedby="${noteIdOf(citation)}">Q${number}</a>]`;
      continue;
    }
    // Keep a citation on the same line as the word before it.
    text = upToNumber(text);
    // Neighbouring numbers would run together: 12 and 3 would read as 123.
    const comma = endOfLast > 0 && text.length === endOfLast ? ", " : "";
    text += `<sup>${comma}<a href="${href}" aria-label="Quotation ${number}" aria-describedby="${noteIdOf(citation)}">${number}</a></sup>`;
    endOfLast = text.length;
  }
  return text;
}

const KEY_LINK = /<a class="issue-key" [^>]*>([^<]*)<\/a>/g;

/** A rendered text in which only keys with one of these prefixes are links: others are words, such as COVID-19. */
export const linkKeys = (html: string, prefixes: readonly string[]): string =>
  html.replace(KEY_LINK, (link, key: string) => (prefixes.includes(prefixOf(key)) ? link : key));

const MENTION_LINK = /(<a class="mention" [^>]*>)@([^<]*)<\/a>/g;

/**
 * A rendered text in which people are called by their names. A handle that nobody has stays as it was typed, and those of
 * people who may not see it are plain text.
 */
export const nameMentions = (
  html: string,
  names: Names,
  hiddenFrom: readonly string[] = [],
): string =>
  html.replace(MENTION_LINK, (link, start: string, handle: string) => {
    if (hiddenFrom.includes(handle.toLowerCase())) return `@${handle}`;
    const name = nameOf(names, handle);
    return name === undefined ? link : `${start}${name.replace(/[&<>]/g, escaped)}</a>`;
  });

const escaped = (mark: string): string => `&#${mark.charCodeAt(0)};`;
