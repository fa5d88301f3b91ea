import { type Params, readParams } from "@/lib/core/http/params";
import { DEFAULT_LIMIT, type Page, type PageRequest, parsePage } from "@/lib/core/paging/page";
import type { IssueDetail, IssuePages } from "./schema";

/** How many of an issue's latest revisions its page shows unless asked for all. */
export const SHOWN_REVISIONS = 10;
/** How many forecasts that were resolved last, and signposts that were retired last, it shows unless asked for all. */
const SHOWN_PAST = 10;

type List = "evidence" | "notes";

/**
 * Reads from an address which pages of an issue's evidence and threads it asks for: the cursors `evidence` and `notes`,
 * the `limit` of both, the `note` that the page of threads must hold, and whether all `revisions`, `forecasts` and
 * `signposts` are shown.
 */
export function parseIssuePages(params: Params, usual = DEFAULT_LIMIT): IssuePages {
  const { given, oneOf } = readParams(params);
  const most = (list: string) => (oneOf(list, ["all"], "") ? undefined : SHOWN_PAST);
  return {
    evidence: parsePage(params, usual, "evidence"),
    notes: parsePage(params, usual, "notes"),
    note: given("note"),
    revisions: oneOf("revisions", ["all"], "") ? undefined : SHOWN_REVISIONS,
    resolved: most("forecasts"),
    retired: most("signposts"),
  };
}

/** The address of an issue with these pages, at the heading of one of the lists or another place. */
function issueHref(slug: string, pages: IssuePages, place: string): string {
  const { evidence, notes, note, revisions, resolved, retired } = pages;
  const query = new URLSearchParams();
  if (evidence.limit !== DEFAULT_LIMIT) query.set("limit", String(evidence.limit));
  if (evidence.cursor) query.set("evidence", evidence.cursor);
  if (notes.cursor) query.set("notes", notes.cursor);
  if (note) query.set("note", note);
  for (const [list, most] of Object.entries({ revisions, forecasts: resolved, signposts: retired }))
    if (most === undefined) query.set(list, "all");
  return `/issues/${slug}${query.size > 0 ? `?${query}` : ""}#${place}`;
}

/** The addresses of the pages of one list before and after this one, with the other list as it is. */
export function pagerOf(
  slug: string,
  pages: IssuePages,
  list: List,
  { previousCursor, nextCursor }: Omit<Page<unknown>, "items">,
) {
  // The page of threads that someone turns to need not hold the note that they came for.
  const note = list === "notes" ? undefined : pages.note;
  const to = (cursor: string | null) =>
    cursor && issueHref(slug, { ...pages, note, [list]: { ...pages[list], cursor } }, list);
  return { previous: to(previousCursor), next: to(nextCursor) };
}

/** The addresses of the issue with all of one of its lists; null for what is shown whole. */
export function wholeOf(slug: string, pages: IssuePages) {
  const whole = (list: "revisions" | "resolved" | "retired", place: string) =>
    pages[list] === undefined ? null : issueHref(slug, { ...pages, [list]: undefined }, place);
  return {
    revisions: whole("revisions", "history"),
    forecasts: whole("resolved", "forecasts"),
    signposts: whole("retired", "signposts"),
  };
}

/** The place of the first quotation whose relation is asked about: here, if this page has it. Null if none is. */
export function askedPlace(
  slug: string,
  pages: IssuePages,
  { evidence, evidenceFacts: { firstAsked } }: Pick<IssueDetail, "evidence" | "evidenceFacts">,
): string | null {
  if (!firstAsked) return null;
  const { number, cursor } = firstAsked;
  const place = `evidence-${number}`;
  if (evidence.some((one) => one.number === number)) return `#${place}`;
  return issueHref(slug, { ...pages, evidence: { ...pages.evidence, cursor } }, place);
}

/** The same pages, from the first. */
export const firstPages = ({ evidence, notes, note: _, ...others }: IssuePages): IssuePages => ({
  ...others,
  evidence: first(evidence),
  notes: first(notes),
});

const first = (request: PageRequest): PageRequest => ({ ...request, cursor: null });
