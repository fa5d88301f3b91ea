import { parseDate } from "./dates";
import { isPublication } from "./publishers";

export interface Metadata {
  title: string | null;
  byline: string | null;
  publishedAt: string | null;
  publisher: string | null;
  /** Where the headline stands, null without one. */
  titleSpan: [number, number] | null;
  /** Where the article proper begins, as far as headline, byline and date show. */
  bodyStart: number;
}

const HEAD_LINES = 25;
const HEAD_CHARACTERS = 12_000;
const TAIL_LINES = 6;
const LONGEST_TITLE = 300;
const LABELLED =
  /^\s*(headline|title|subtitle|date|published|publication date|updated|publisher|publication|source|author|byline|by)\s*:\s*(.+)$/i;
const CHROME =
  /^(?:top of page|bottom of page|skip to (?:main )?(?:content|navigation)|menu|home|search|subscribe|sign in|log in|share|print|advertisement|listen|save|comments?|read more|opinion|politics|world|news|cookie.*|\d+ min(?:ute)?s? read|open in app)$/i;
const BYLINE = /^\s*by[:\s]+(\p{Lu}[^\n]{2,160})$/iu;
const DASH_SOURCE = /^\s*(?:—|–|--)\s*(\p{Lu}[^\n.!?]{1,80})$/u;
const COPYRIGHT = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s+)?(\p{Lu}[^\n.,;|]{2,60})/iu;
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'-]{2,40}(?:,[^—–-]{2,30})?\s*\((AP|Reuters|AFP|UPI|Xinhua|Bloomberg|CNN|Kyodo|TASS)\)\s*[—–-]/u;

/** Takes an article; gives its headline, byline, date and publisher, each null where not stated. */
export function readMetadata(text: string): Metadata {
  const head = firstLines(text);
  const labels = new Map<string, string>();
  for (const line of head) {
    const match = LABELLED.exec(line);
    if (match && !labels.has(match[1]!.toLowerCase()))
      labels.set(match[1]!.toLowerCase(), match[2]!.trim());
  }
  const label = (...names: string[]) =>
    names.map((n) => labels.get(n)).find((v) => v !== undefined) ?? null;
  const title = label("headline", "title") ?? firstTitle(head);
  const bylineLine =
    label("author", "byline", "by") ?? head.map((l) => BYLINE.exec(l)?.[1]).find(Boolean);
  const named = publicationIn(head, title);
  return {
    bodyStart: bodyStart(text, head, [title, named]),
    titleSpan: title === null ? null : spanOf(text, title),
    title,
    byline: bylineLine ? clean(bylineLine) : null,
    publishedAt: parseDate(label("date", "published", "publication date") ?? "") ?? firstDate(head),
    publisher: label("publisher", "publication", "source") ?? named ?? publisherIn(head, text),
  };
}

function firstLines(text: string): string[] {
  return text
    .slice(0, HEAD_CHARACTERS)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, HEAD_LINES);
}

function firstTitle(head: string[]): string | null {
  const line = head.find(
    (l) => !CHROME.test(l) && !BYLINE.test(l) && !isDate(l) && !LABELLED.test(l),
  );
  return line && line.length <= LONGEST_TITLE && /\p{L}/u.test(line) ? clean(line) : null;
}

// A line that is a date and little else.
const isDate = (line: string): boolean => line.length < 60 && parseDate(line) !== null;

/** The first line that is only a date; else a date at the end of the byline's line. */
function firstDate(head: string[]): string | null {
  const line =
    head.find(isDate) ?? head.find((l) => l.length < 200 && BYLINE.test(l) && parseDate(l));
  return line ? parseDate(line) : null;
}

function spanOf(text: string, title: string): [number, number] | null {
  const start = text.slice(0, HEAD_CHARACTERS).indexOf(title);
  return start < 0 ? null : [start, start + title.length];
}

/** A publication that is named beside the byline or the date, on a line of its own or before the date. */
function publicationIn(head: string[], title: string | null): string | null {
  const tells = (line: string | undefined) =>
    line !== undefined && (isDate(line) || BYLINE.test(line));
  const names = head.flatMap((line, k) => {
    if (line === title) return [];
    const beside = tells(head[k - 1]) || tells(head[k + 1]);
    return isDate(line) ? line.split(/\s*[,|·•–—]\s*/u, 1) : beside ? [line] : [];
  });
  return names.find(isPublication) ?? null;
}

/** After the last line of the head that is label, headline, byline, date or the publication's name. */
function bodyStart(text: string, head: string[], names: (string | null)[]): number {
  let start = 0;
  let from = 0;
  for (const line of head) {
    const at = text.indexOf(line, from);
    if (at < 0) break;
    from = at + line.length;
    const heading =
      LABELLED.test(line) ||
      BYLINE.test(line) ||
      isDate(line) ||
      names.includes(line) ||
      CHROME.test(line);
    if (heading) start = from;
  }
  return start;
}

function publisherIn(head: string[], text: string): string | null {
  const tail = text
    .slice(-3000)
    .split(/\r?\n/)
    .map((l) => l.trim())
    .filter(Boolean)
    .slice(-TAIL_LINES);
  for (const line of tail.reverse()) {
    const labelled = /^(?:publisher|source|published by)\s*:\s*(.+)$/i.exec(line);
    if (labelled) return clean(labelled[1]!);
    const dashed = DASH_SOURCE.exec(line);
    if (dashed) return clean(dashed[1]!);
    const owned = COPYRIGHT.exec(line);
    if (owned) return clean(owned[1]!);
  }
  for (const line of head) {
    const wire = DATELINE.exec(line);
    if (wire) return wire[1]!;
  }
  return null;
}

const clean = (line: string): string =>
  line
    .replace(/\s+/g, " ")
    .replace(/[\s|·•,;]+$/, "")
    .trim();
