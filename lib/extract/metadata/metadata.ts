import { parseDate } from "./dates";
import {
  bylineIn,
  HEAD_CHARACTERS,
  headLines,
  isDate,
  isLabelled,
  isPeople,
  readLabels,
} from "./head-lines";
import { isPublication } from "./publications";
import { addressIn, isAddress, publisherAt, withoutAddress } from "./web-address";

export interface Metadata {
  title: string | null;
  byline: string | null;
  publishedAt: string | null;
  publisher: string | null;
  /** Where it was published, if its head or last line says. */
  url: string | null;
  /** Where the headline stands, null without one. */
  titleSpan: [number, number] | null;
  /** Where the article proper begins, as far as headline, byline and date show. */
  bodyStart: number;
}

const TAIL_LINES = 6;
const LONGEST_TITLE = 300;
/** Byline and address are in the head, above the first line longer than this, in characters. */
const LONGEST_OF_HEAD = 200;
const CHROME =
  /^(?:top of page|bottom of page|skip to (?:main )?(?:content|navigation)|menu|home|search|subscribe|sign in|log in|share|print|advertisement|listen|save|comments?|read more|opinion|politics|world|news|cookie.*|\d+ min(?:ute)?s? read|open in app)$/i;
const DASH_SOURCE = /^\s*(?:—|–|--)\s*(\p{Lu}[^\n.!?]{1,80})$/u;
const COPYRIGHT = /(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:by\s+)?(\p{Lu}[^\n.,;|]{2,60})/iu;
const DATELINE =
  /^\p{Lu}[\p{Lu} .,'-]{2,40}(?:,[^—–-]{2,30})?\s*\((AP|Reuters|AFP|UPI|Xinhua|Bloomberg|CNN|Kyodo|TASS)\)\s*[—–-]/u;

/** Takes an article; gives its headline, byline, date, publisher and address, each null if not stated. */
export function readMetadata(text: string): Metadata {
  const head = headLines(text);
  const label = readLabels(head);
  const title = label("headline", "title") ?? firstTitle(head);
  const people = peopleIn(head, title);
  const bylineLine =
    label("author", "authors", "byline", "by", "written by", "reporter") ??
    head.map(bylineIn).find(Boolean) ??
    people;
  const named = publicationIn(head, title, people);
  const url = addressOf(text, head);
  const source = label("source");
  return {
    bodyStart: bodyStart(text, head, [title, named, people]),
    titleSpan: title === null ? null : spanOf(text, title),
    title,
    byline: bylineLine ? clean(bylineLine) : null,
    publishedAt: parseDate(label(...DATES) ?? "") ?? firstDate(head),
    publisher:
      label("publisher", "publication", "outlet", "newspaper") ??
      (source && withoutAddress(source)) ??
      named ??
      publisherIn(head, text) ??
      publisherAt(url),
    url,
  };
}

const DATES = [
  ...["date", "published", "publication date", "date published", "published on", "published at"],
  ...["first published", "posted", "posted on"],
];

/** The address in the head or else in the very last line; one below other addresses is part of a list. */
function addressOf(text: string, head: string[]): string | null {
  const long = head.findIndex((line) => line.length > LONGEST_OF_HEAD);
  const above = long < 0 ? head : head.slice(0, long);
  const found = above.map(addressIn).find(Boolean);
  if (found) return found;
  const [before = "", last = ""] = tailLines(text).slice(-2);
  return /https?:|www\./i.test(before) ? null : addressIn(last);
}

/** A line of names next to a date, an address or a publication: a byline without "By". */
function peopleIn(head: string[], title: string | null): string | null {
  const tells = (line: string | undefined) =>
    line !== undefined &&
    line !== title &&
    (isDate(line) || isAddress(line) || isPublication(line));
  const found = head.find(
    (line, k) => line !== title && isPeople(line) && (tells(head[k - 1]) || tells(head[k + 1])),
  );
  return found ?? null;
}

const tailLines = (text: string): string[] =>
  text
    .slice(-3000)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-TAIL_LINES);

function firstTitle(head: string[]): string | null {
  const line = head.find(
    (l) => !CHROME.test(l) && !bylineIn(l) && !isDate(l) && !isLabelled(l) && !isAddress(l),
  );
  return line && line.length <= LONGEST_TITLE && /\p{L}/u.test(line) ? clean(line) : null;
}

/** The first line that is only a date; else a date at the end of the byline's line. */
function firstDate(head: string[]): string | null {
  const line = head.find(isDate) ?? head.find((l) => l.length < 200 && bylineIn(l) && parseDate(l));
  return line ? parseDate(line) : null;
}

function spanOf(text: string, title: string): [number, number] | null {
  const start = text.slice(0, HEAD_CHARACTERS).indexOf(title);
  return start < 0 ? null : [start, start + title.length];
}

/** A publication that is named beside the byline or the date, on a line of its own or before the date. */
function publicationIn(head: string[], title: string | null, people: string | null): string | null {
  const tells = (line: string | undefined) =>
    line !== undefined && (isDate(line) || bylineIn(line) !== undefined || line === people);
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
      isLabelled(line) ||
      bylineIn(line) !== undefined ||
      isDate(line) ||
      isAddress(line) ||
      names.includes(line) ||
      CHROME.test(line);
    if (heading) start = from;
  }
  return start;
}

function publisherIn(head: string[], text: string): string | null {
  for (const line of tailLines(text).reverse()) {
    const labelled = /^(?:publisher|source|published by)\s*:\s*(.+)$/i.exec(line);
    const name = labelled && withoutAddress(clean(labelled[1]!));
    if (name) return name;
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
