import { ignoredDate, readDate } from "@/lib/text/dates/read-date";
import type { Assertion } from "@/lib/tradecraft/evidence";

/** What a search finds, in the order in which equal results are shown. */
const RESULT_TYPES = ["ISSUE", "SPEAKER", "SOURCE", "QUOTE", "OUTLOOK", "NOTE"] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

export const RESULT_TYPE_LABELS: Record<ResultType, string> = {
  ISSUE: "Issue",
  SPEAKER: "Speaker",
  SOURCE: "Source",
  QUOTE: "Quotation",
  OUTLOOK: "Outlook",
  NOTE: "Note",
};

export const FACETS = ["kind", "in", "issue", "speaker", "publisher", "year"] as const;
export type Facet = (typeof FACETS)[number];

/** The longest search that is read. */
export const MAX_QUERY = 400;

/** What each operator narrows a search to: by the index (index-query.ts, names.ts), or by a condition (found.ts, said.ts). */
export const OPERATORS = {
  speaker: "a speaker and their quotations",
  in: "a relationship: its issues, with their outlooks, notes and quotations",
  issue: "an issue, with its outlooks, notes and quotations",
  kind: "issue, outlook, note, question, speaker, source or quotation; direct, mixed, indirect or passage",
  said: "quotations by whether the speaker said the words: asserted, denied, withheld or hypothetical",
  publisher: "a publisher’s sources and their quotations",
  by: "what someone wrote, added or owns, and articles by their author; by:me finds your own",
  after: "on or after that day, month or year",
  before: "before that day, month or year",
  is: "open, closed, private, linked, unlinked or withdrawn",
  proposed: "quotations that match the terms of an issue and aren’t linked to it yet",
} as const;

export type Operator = keyof typeof OPERATORS;

/** The operators whose values name records or people. */
export const NAMING = ["speaker", "in", "issue", "publisher", "by", "proposed"] as const;
export type NamingOperator = (typeof NAMING)[number];
export const isNaming = (operator: string): operator is NamingOperator =>
  NAMING.some((each) => each === operator);

export const KINDS = [
  ...["issue", "outlook", "note", "question", "speaker", "source", "quotation"],
  ...["direct", "mixed", "indirect", "passage"],
] as const;

export const STATES = ["open", "closed", "private", "linked", "unlinked", "withdrawn"] as const;

/** As in the database, in lower case. */
export const SAID = [
  "asserted",
  "denied",
  "withheld",
  "hypothetical",
] as const satisfies Lowercase<Assertion>[];

const CHOICES: { [operator in Operator]?: readonly string[] } = {
  kind: KINDS,
  is: STATES,
  said: SAID,
};

/** What to write instead of values that people expect. */
const HINTS: Record<string, string> = Object.fromEntries(
  ["forecast", "forecasts"].map((kind) => [
    `kind:${kind}`,
    "Forecasts are found with their issue (kind:issue), and estimates as outlooks (kind:outlook). ",
  ]),
);

/** A part of a search: words, or an operator with its value. */
export interface Part {
  /** Null for words. */
  operator: Operator | null;
  value: string;
  /** Whether the words are to be found in this order, next to one another. */
  phrase: boolean;
  /** Whether it excludes what it matches. */
  not: boolean;
  /** Whether an OR before it makes it an alternative to the words before that. */
  or: boolean;
  /** Where it is in the search with the OR before it, in UTF-16 code units. */
  start: number;
  end: number;
}

/** Something in a search that could not be understood or matched, and what was done instead. */
export interface Problem {
  /** The part of the search that it is about. */
  part: string;
  message: string;
}

/** A search as it was understood. */
export interface Query {
  text: string;
  parts: Part[];
  /** Where each OR is that joins nothing and was ignored, in UTF-16 code units. */
  ignored: number[];
  /** The first day, and the day after the last, as ISO days. */
  from: string | null;
  to: string | null;
  problems: Problem[];
}

export const QUOTES = '"“”„«»';
const PIECE = new RegExp(
  `(-|NOT\\s+)?(?:(\\p{L}+):)?(?:[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)|([^\\s${QUOTES}]+))`,
  "gu",
);
/** An operator without a value. */
const BARE = /^(?:-|NOT\s+)?(\p{L}+):$/u;

/**
 * Reads a search such as `speaker:"Li Wei" after:2023 "red line" OR border -tariffs`. Never fails: what can't be
 * understood is left out or read as words, and `problems` says so. As in web searches, OR is in capitals and binds what
 * is beside it: `a OR b c` is (a or b) and c. NOT before something is the same as a minus.
 */
export function parseQuery(given: string): Query {
  const text = cleaned(given);
  const query: Query = { text, parts: [], ignored: [], from: null, to: null, problems: [] };
  if (given.length > MAX_QUERY)
    query.problems.push({
      part: "",
      message: `This search is too long: only its first ${MAX_QUERY} characters were used.`,
    });
  readPieces(text, query);
  if (query.from && query.to && query.from >= query.to)
    query.problems.push({
      part: `after:${query.from} before:${query.to}`,
      message:
        "“after:” must be earlier than “before:”, or nothing can match. Change one of the dates.",
    });
  return query;
}

/** At most as much of a text as is read, with blanks for what the database can't store. */
export const cleaned = (text: string): string =>
  text.slice(0, MAX_QUERY).replace(/[\p{Cc}\p{Cs}]/gu, " ");

const NEEDS_BOTH =
  "“OR” needs words on both sides, so it was ignored. To find the word itself, put it in quotation marks.";
const JOINS =
  "“OR” joins words, phrases or two values of one operator. Here it joins something else, so it was ignored.";

function readPieces(text: string, query: Query): void {
  const { parts, problems, ignored } = query;
  /** Where an OR is that waits for what comes after it. */
  let or: number | null = null;
  const ignore = (at: number, message: string | null) => {
    ignored.push(at);
    if (message !== null && !problems.some((each) => each.message === message))
      problems.push({ part: "OR", message });
  };
  for (const match of text.matchAll(PIECE)) {
    if (match[0] === "OR") {
      if (or !== null || parts.length === 0) ignore(match.index, NEEDS_BOTH);
      else or = match.index;
      continue;
    }
    const [before, known] = [parts.at(-1), problems.length];
    readPiece(match, query);
    const after = parts.at(-1);
    if (or === null || (after === before && problems.length === known)) continue;
    if (after !== before && canJoin(before!, after!))
      Object.assign(after!, { or: true, start: or });
    // What was left out after it has a message of its own.
    else ignore(or, after === before ? null : JOINS);
    or = null;
  }
  if (or !== null) ignore(or, NEEDS_BOTH);
}

/** Whether an OR between two parts means anything. Of the same operator, either value matches with and without it. */
const canJoin = (one: Part, other: Part): boolean =>
  one.operator === other.operator &&
  !(one.not || other.not) &&
  !["is", "after", "before"].includes(one.operator ?? "");

function readPiece(match: RegExpExecArray, query: Query): void {
  const [whole, minus, name, quoted, bare] = match;
  const words = { phrase: quoted !== undefined, not: minus !== undefined, or: false };
  const at = { start: match.index, end: match.index + whole.length };
  const value = (quoted ?? bare ?? "").trim();
  const incomplete = BARE.exec(whole)?.[1]?.toLowerCase();
  if (incomplete && incomplete in OPERATORS) {
    query.problems.push({
      part: whole,
      message: `“${incomplete}:” needs a value straight after it, with no space.`,
    });
    return;
  }
  if (!/[\p{L}\p{N}]/u.test(value)) return;
  const operator = name?.toLowerCase();
  if (!operator || !name) query.parts.push({ operator: null, value, ...words, ...at });
  else if (!(operator in OPERATORS)) {
    // It may be an address, or a title with a colon.
    query.parts.push({ operator: null, value: `${name} ${value}`, ...words, phrase: true, ...at });
    query.problems.push({
      part: whole,
      message: `“${name}:” isn’t an operator, so it was treated as ordinary words.`,
    });
  } else readOperator({ operator: operator as Operator, value, ...words, ...at }, whole, query);
}

function readOperator(part: Part, whole: string, query: Query): void {
  const problem = (message: string) => query.problems.push({ part: whole, message });
  const { operator, value } = part;
  const lower = value.toLowerCase();
  const choices = operator && CHOICES[operator];
  if (choices) {
    const known = choices.find((choice) => choice === lower || `${choice}s` === lower);
    if (known) query.parts.push({ ...part, value: known });
    else
      problem(
        `“${operator}:” can’t be “${value}”, so it was ignored. ${HINTS[`${operator}:${lower}`] ?? ""}It can be ${listOf(choices)}.`,
      );
  } else if (operator === "after" || operator === "before") {
    const day = firstDayOf(value);
    if (!day) return void problem(`${ignoredDate(value)}. Write 2023, 2023-05 or 2023-05-31.`);
    query.parts.push({ ...part, value: day });
    // What isn't before a day is from that day on.
    if ((operator === "after") !== part.not)
      query.from = query.from && query.from > day ? query.from : day;
    else query.to = query.to && query.to < day ? query.to : day;
  } else query.parts.push(part);
}

const listOf = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;

/** The first day of a year or month, or a day as people write it. Null if there is no such date. */
function firstDayOf(text: string): string | null {
  const { iso: written } = readDate(text);
  if (written) return written;
  const [, year, month = "01", day = "01"] =
    /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (!year || year < "0001") return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** The address of a search. */
export const searchHref = (query: string): string =>
  query ? `/search?q=${encodeURIComponent(query)}` : "/search";
