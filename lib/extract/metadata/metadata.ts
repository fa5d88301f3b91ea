import {
  creditedIn,
  isPersonal,
  isShoutedName,
  isSigned,
  peopleOf,
  publicationOf,
} from "./bylines";
import { parseDate } from "./dates";
import {
  bylineIn,
  HEAD_CHARACTERS,
  headLines,
  isDate,
  isLabelled,
  isPeople,
  readLabels,
  tailLines,
} from "./head-lines";
import { hanDateLine, hanDateline } from "./other-languages";
import { isPublication } from "./publications";
import {
  clean,
  dateInDateline,
  publicationIn,
  publisherInText,
  withoutDateline,
} from "./publisher";
import { isAboveHeadline, isDatedOccasion, saysMore } from "./section-labels";
import { senderFacts } from "./sender";
import { articleAddress, isAddress, publisherAt, withoutAddress } from "./web-address";

export interface Metadata {
  title: string | null;
  byline: string | null;
  /** ISO date, YYYY-MM-DD. */
  publishedAt: string | null;
  publisher: string | null;
  /** The address at which it was published. */
  url: string | null;
  /** Where the headline is, in UTF-16 code units. */
  titleSpan: [number, number] | null;
  /** Where the body of the article begins, after any headline, byline and date. */
  bodyStart: number;
}

const MAX_TITLE = 300;
// What websites show around an article.
const PAGE_FURNITURE =
  /^(?:top of page|bottom of page|skip to (?:main )?(?:content|navigation)|menu|home|search|subscribe|sign in|log in|share|print|advertisement|listen|save|comments?|read more|opinion|politics|world|news|business|asia|asia pacific|europe|africa|americas|china|us|u\.s\.|uk|national|international|home page|cookie.*|democracy dies in darkness|presented by .+|with (?:help|reporting|contributions?) (?:from|by) .+|\d+ min(?:ute)?s? read|open in app)$/i;

/** Whether a line is only page furniture: "World | Asia", or a section and its column: "Asia | Harbour Notes". */
function isFurniture(line: string): boolean {
  const parts = line.split(/\s*[|>›/]\s*/u);
  const isNamed = (part: string) => /^\p{Lu}\S*(?: \p{Lu}\S*)?$/u.test(part);
  return (
    PAGE_FURNITURE.test(parts[0]!) &&
    parts.slice(1).every((part) => PAGE_FURNITURE.test(part) || isNamed(part))
  );
}

const MAX_TOPIC = 3;
const isSection = (line = ""): boolean => /[|>›/]/u.test(line) && isFurniture(line);

/** Reads what an article says about itself. Anything it does not say is null. */
export function readMetadata(text: string): Metadata {
  const head = headLines(text);
  const dateline = hanDateline(head);
  const dateLine = hanDateLine(head);
  const label = readLabels(head);
  const title = label("headline", "title", "subject") ?? firstTitle(text, head);
  const people = peopleIn(head, title);
  const sender = senderFacts(label("from"));
  const byline =
    authorIn(label("author", "authors", "byline", "by", "written by", "reporter", "writer")) ??
    head.map(bylineIn).find(Boolean) ??
    people ??
    head.map(nameBesideDate).find((name) => name !== null) ??
    sender.byline ??
    creditedIn(tailLines(text)) ??
    dateLine?.people ??
    dateline?.people ??
    null;
  const publication = publicationIn(head, title, people);
  const url = articleAddress(text, head);
  const source = label("source");
  return {
    bodyStart: bodyStart(text, head, [title, publication, people]),
    titleSpan: title === null ? null : spanOf(text, title),
    title,
    byline: byline ? peopleOf(clean(byline)) || null : null,
    publishedAt:
      parseDate(label(...DATES) ?? "") ??
      firstDate(head) ??
      dateInDateline(head) ??
      parseDate(dateline?.words ?? ""),
    publisher:
      label("publisher", "publication", "outlet", "newspaper") ??
      (source && withoutAddress(source)) ??
      publication ??
      dateLine?.paper ??
      publicationAfter(head, title) ??
      sender.publisher ??
      (byline && publicationOf(byline)) ??
      publisherInText(head, text) ??
      dateline?.agency ??
      publisherAt(url),
    url,
  };
}

/**
 * The author in a label's value, unless it is a question: the label "Reporter" may also introduce what a reporter asks.
 */
const authorIn = (value: string | null): string | null =>
  value !== null && !/[?!]$/.test(value.trim()) ? value : null;

const DATES = [
  ...["date", "published", "publication date", "date published", "published on", "published at"],
  ...["first published", "posted", "posted on", "sent"],
];

/** The name on the same line as the date: "Hsu Tingwei | 21 May 2025", "Harbour Courier, 21 May 2025 — Hsu Tingwei". */
function nameBesideDate(line: string): string | null {
  if (!isDate(line)) return null;
  const parts = line.replace(/^[[(]|[\])]$/g, "").split(/\s*[|·•—–,]\s*|\s+-\s+/u);
  return parts.map((part) => part.replace(/^by /i, "")).find(isPersonal) ?? null;
}

// "Ann Lee - Harbour Courier".
const BESIDE = /\s*[|·•]\s*|\s+[-–—]\s+/u;

/** A line of names next to a date, an address or a publication: a byline without "By". */
function peopleIn(head: string[], title: string | null): string | null {
  const showsByline = head.map(
    (line) => line !== title && (isDate(line) || isAddress(line) || isPublication(line)),
  );
  const found = head.find(
    (line, k) =>
      line !== title &&
      (showsByline[k - 1] || showsByline[k + 1] || (head[k - 1] === title && showsByline[k - 2])) &&
      (isPeople(line.split(BESIDE)[0]!) || isShoutedName(line) || isSigned(line)),
  );
  return found ?? null;
}

/** Whether the next line continues a line, as in text that is wrapped. */
function goesOn(text: string, line: string): boolean {
  const end = text.indexOf(line) + line.length;
  return /^[ \t]*\r?\n\p{Ll}/u.test(text.slice(end, end + 6));
}

function firstTitle(text: string, head: string[]): string | null {
  // "Ministry Press Briefing – 3 May 2024", if only a letterhead comes above it.
  const above = head.findIndex((l) => !isAboveHeadline(l));
  const lines = head.filter(
    (l, k) =>
      !isFurniture(l) &&
      !bylineIn(l, k) &&
      (!isDate(l) || (k === above && isDatedOccasion(l))) &&
      !isLabelled(l) &&
      !isAddress(l),
  );
  // A newspaper's name may come above the headline.
  const [first, second] = lines;
  const named = first !== undefined && isPublication(first) && first === head[0];
  const below = lines.find((l) => !isAboveHeadline(l));
  const labelled = first !== undefined && isAboveHeadline(first) && below && saysMore(below);
  const own = labelled && isHeadline(below) ? below : first;
  const [top, next] = named && second && isHeadline(second) ? lines.slice(1) : [own, second];
  // "China / Diplomacy", "US-China relations": a topic below the section.
  const isTopic =
    top && isSection(head[head.indexOf(top) - 1]) && top.split(" ").length <= MAX_TOPIC;
  const line = isTopic && next && isHeadline(next) && saysMore(next) ? next : top;
  if (!line || line.length > MAX_TITLE || !/\p{L}/u.test(line)) return null;
  if (isProse(line) || goesOn(text, line)) return null;
  const rest = withoutDateline(line);
  // What follows a dateline is a headline or the first words of the article.
  if (rest !== line && !isHeadline(rest)) return null;
  return clean(isHeadline(rest) ? withoutPublication(rest) : line);
}

const MAX_SENTENCE = 120;

/** Whether a line is a paragraph: a long sentence with its full stop, or several. */
const isProse = (line: string): boolean =>
  /[.!]["”’»)]*$/u.test(line) &&
  (line.length > MAX_SENTENCE || /\p{Ll}[.!?]["”’»)]*\s+["“‘«(]?\p{Lu}/u.test(line.slice(0, -1)));

/** A headline as websites write it in their own title: "Quay stays shut | Harbour Courier". */
const TITLED = /^(.{8,}?)(?:\s*\|\s*|\s+[–—-]\s+)([^|–—]{3,50})$/u;

function withoutPublication(line: string): string {
  const [, title, publication] = TITLED.exec(line) ?? [];
  return title && publication && isPublication(publication) ? title : line;
}

/** The publication after such a headline. Returns null if there is none. */
function publicationAfter(head: string[], title: string | null): string | null {
  const line = head.find((one) => title !== null && one !== title && one.startsWith(title));
  const [, , publication] = TITLED.exec(line ?? "") ?? [];
  return publication && isPublication(publication) ? publication : null;
}

const isHeadline = (line: string): boolean =>
  line.length <= MAX_TITLE && !/[.!?:]["”’)]*$/.test(line);

// "[3] Hearing, 9 August 2024.", "* As of 3 May 2024".
const FOOTNOTE = /^(?:\[\d{1,3}\]|[*†‡]|[¹²³⁴⁵⁶⁷⁸⁹]+)\s*\p{L}/u;

/** The first line that is only a date, or else the date in a byline. */
function firstDate(head: string[]): string | null {
  const own = head.filter((l) => !FOOTNOTE.test(l));
  const line = own.find(isDate) ?? own.find((l) => l.length < 200 && bylineIn(l) && parseDate(l));
  if (!line) return null;
  // "Updated 4 March 2025, first published 3 March 2025".
  const published = line.slice(Math.max(0, line.search(/published/iu)));
  return parseDate(published) ?? parseDate(line);
}

function spanOf(text: string, title: string): [number, number] | null {
  const start = text.slice(0, HEAD_CHARACTERS).indexOf(title);
  return start < 0 ? null : [start, start + title.length];
}

/** The end of the last line of the head that is not body text. `names` holds those already found. */
function bodyStart(text: string, head: string[], names: (string | null)[]): number {
  let start = 0;
  let from = 0;
  for (const [place, line] of head.entries()) {
    const at = text.indexOf(line, from);
    if (at < 0) break;
    from = at + line.length;
    const isHead =
      isLabelled(line) ||
      bylineIn(line, place) !== undefined ||
      isDate(line) ||
      isAddress(line) ||
      names.includes(line) ||
      isFurniture(line);
    if (isHead) start = from;
  }
  return start;
}
