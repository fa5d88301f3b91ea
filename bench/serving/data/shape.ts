import { random } from "../../random";

/** How large the data set is, and when its story ends. */
export interface Shape {
  issues: number;
  sources: number;
  quotesPerSource: number;
  /** Pieces of evidence in all. */
  links: number;
  /** Pieces of evidence, and notes, of the one large issue. */
  large: number;
  notes: number;
  speakers: number;
  drafts: number;
  /** The last moment of the story, in milliseconds since the epoch. */
  until: number;
}

/**
 * The shape at a scale: 1 is 10,000 issues with 30,000 notes and 30,000 quotations in 10,000 sources. From scale 10
 * a source holds ten quotations, so that 10 is 100,000 issues with a million quotations.
 */
export function shapeOf(scale: number, until: Date): Shape {
  const count = (each: number) => Math.max(1, Math.round(each * scale));
  return {
    issues: count(10_000),
    sources: count(10_000),
    quotesPerSource: scale >= 10 ? 10 : 3,
    links: count(30_000),
    large: Math.min(300, count(3_000)),
    notes: count(30_000),
    speakers: count(3_000),
    drafts: count(50),
    until: until.getTime(),
  };
}

/** What the database has already: the demo, to which the data set is added. */
export interface Base {
  relationshipId: string;
  keyPrefix: string;
  issueNumber: number;
  quoteNumber: number;
  /** The demo's analysts, and an admin. */
  analysts: string[];
  admin: string;
}

/** The kinds of records, by the letter that marks their ids. */
const LETTERS = {
  person: "M",
  issue: "S",
  source: "A",
  quote: "Q",
  proposal: "P",
  speaker: "K",
  note: "N",
  revision: "R",
  link: "E",
  notification: "T",
  forecast: "F",
  dissent: "D",
} as const;

/** The id of a record by its place in the data set: shaped like a ULID, and older than any real one. */
export const idOf = (kind: keyof typeof LETTERS, index: number): string =>
  `01BNCH${LETTERS[kind]}${String(index).padStart(19, "0")}`;

/** A record's own random numbers, which depend on nothing else, so that records can be made in any order. */
export const randomOf = (kind: keyof typeof LETTERS, index: number): (() => number) =>
  random(Math.imul(LETTERS[kind].charCodeAt(0), 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));

/** The number of a quotation by its place in the data set. */
export const numberOf = ({ quoteNumber }: Base, quote: number): number => quoteNumber + 1 + quote;

export const DAY_MS = 86_400_000;
/** The story takes two years. Issues are opened in its first third. */
const STORY_MS = 730 * DAY_MS;

/** When a source is approved. Later sources are approved later. */
export const approvedAt = ({ sources, until }: Shape, source: number): number =>
  Math.round(until - STORY_MS + (STORY_MS - 2 * DAY_MS) * ((source + 1) / sources));

/** When an issue is opened. */
export const openedAt = ({ issues, until }: Shape, issue: number): number =>
  Math.round(until - STORY_MS + (STORY_MS / 3) * (issue / issues));

/** How many issues are open at a time. */
export const openIssues = (shape: Shape, at: number): number => {
  const share = (at - (shape.until - STORY_MS)) / (STORY_MS / 3);
  return Math.max(1, Math.min(shape.issues, Math.floor(share * shape.issues)));
};

/** One of these, by a random number. */
export const pick = <T>(next: () => number, from: readonly T[]): T =>
  from[Math.floor(next() * from.length)]!;

/** A time between two others; `late` above 1 makes it likely to be near the end. */
export const between = (next: () => number, from: number, to: number, late = 1): number =>
  Math.round(from + Math.max(0, to - from) * next() ** (1 / late));
