import type { IssueTerms } from "@/lib/extract";
import { Refused } from "../parsers/child/refusal.mjs";
import { readPlainText } from "../parsers/child/text/read.mjs";
import { guessLanguage } from "../parsers/guess-language";
import type { ReadDocument } from "../parsers/types";
import { fingerprint } from "../similarity/fingerprint";
import { extractDocument, textOf } from "./extract-document";
import { proposalRows } from "./proposal-rows";

/** The options of an extraction: the desk's issues, and the longest text allowed, in UTF-16 units. */
export interface Desk {
  issues: (IssueTerms & { id: string })[];
  maxText: number;
}

/** A desk as a child is sent it: its issues as one text, which is known again at a glance. */
interface SentDesk {
  issues: string;
  maxText: number;
}

/** A document with what ingest needs besides: its fingerprint, and its proposals as rows for the database. */
export interface Article extends ReadDocument {
  fingerprint: number[];
  /** How many proposals there are. */
  quotes: number;
  /** Their rows as JSON texts, one for each statement. */
  proposals: string[];
}

/** An article with all that ingest needs to know about it, or a sentence that says why it couldn't be read. */
type ArticleRead = { ok: true; article: Article } | { ok: false; reason: string };

/** More than anyone could review. The longest article of an ordinary paper has half as many. */
const MAX_QUOTES = 20_000;

let lastSent = "[]";
let lastIssues: Desk["issues"] = [];

/** The desk's issues: the same array until they change, since extraction keeps its index of their terms by the array. */
function issuesOf({ issues }: SentDesk): Desk["issues"] {
  if (issues !== lastSent) {
    lastIssues = JSON.parse(issues);
    lastSent = issues;
  }
  return lastIssues;
}

/** Extracts an article from the bytes of a plain text file. */
export function readText(bytes: Uint8Array, desk: SentDesk): ArticleRead {
  try {
    return readParsed(readPlainText(bytes), desk);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.message };
    throw error;
  }
}

/** Extracts an article from a document that was parsed from another kind of file. */
export function readParsed(document: ReadDocument, desk: SentDesk): ArticleRead {
  const issues = issuesOf(desk);
  const { maxText } = desk;
  const text = textOf(document);
  if (!text.trim()) return { ok: false, reason: "There’s no text in this article." };
  if (text.length > maxText)
    return {
      ok: false,
      reason: `The text is over ${maxText / 1e6} million characters, too long for an article.`,
    };
  const extracted = extractDocument(document, issues);
  const { quotes, title, byline, publishedAt, publisher } = extracted;
  if (quotes.length > MAX_QUOTES)
    return {
      ok: false,
      reason: `This text has over ${MAX_QUOTES.toLocaleString("en-GB")} quotations, too many to review. Split it into parts and ingest them one by one.`,
    };
  const issueIds = new Map(issues.map(({ slug, id }) => [slug, id]));
  return {
    ok: true,
    article: {
      text,
      title,
      byline,
      publishedAt,
      publisher,
      language: document.language ?? guessLanguage(text),
      url: document.url ?? extracted.url,
      charset: document.charset ?? null,
      fingerprint: fingerprint(text),
      quotes: quotes.length,
      proposals: proposalRows(extracted, issueIds),
    },
  };
}
