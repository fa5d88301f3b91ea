import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { parseFilter } from "@/lib/sources/catalogue/filter";
import { loadCatalogue, loadDrafts } from "@/lib/sources/catalogue/list";
import { loadSource } from "@/lib/sources/catalogue/queries";
import type { Continuation, SourceFacts } from "@/lib/sources/catalogue/schema";
import { loadDraft } from "@/lib/sources/review/queries";
import { loadRelated } from "@/lib/sources/versions/queries";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";
import { snapshotEvent } from "./history";
import { asKept } from "./states";

/** The glossary's words for the states of a source. */
const STATES = {
  DRAFT: "draft",
  APPROVED: "approved",
  WITHDRAWN: "withdrawn",
  DISCARDED: "discarded",
} as const;

/** Every source: as readers see it, or as the review does while it is a draft. */
export async function snapshotSources({ admin, analyst }: { admin: Viewer; analyst: Viewer }) {
  const rows = await db.source.findMany({ orderBy: { id: "asc" } });
  const all = { limit: rows.length + 1, cursor: null };
  const [catalogue, drafts] = await Promise.all([
    loadCatalogue(analyst, parseFilter({ versions: "all" }), all),
    loadDrafts(admin, all),
  ]);
  const listed = [...catalogue.items, ...drafts.items];
  return Promise.all(
    rows.map(async ({ id, title, status, textSha256, bytesSha256 }) => {
      const row = listed.find((each) => each.id === id);
      return {
        title,
        state: STATES[status],
        text: textSha256,
        original: bytesSha256,
        inList: row
          ? {
              quotes: row.quotes,
              speakers: row.speakers,
              pending: row.pending,
              version: row.versionNumber,
            }
          : null,
        ...(row && { kin: await related(admin, id) }),
        read: await read(analyst, id),
        review: await review(admin, id),
      };
    }),
  );
}

async function related(viewer: Viewer, id: string) {
  const { versions, copies } = await loadRelated(viewer, id);
  const titles = (of: { title: string }[]) => of.map(({ title }) => title);
  return { versions: titles(versions), copies: titles(copies) };
}

/** What a reader sees of an approved or withdrawn source; null for another. */
async function read(viewer: Viewer, id: string) {
  const source = await loadSource(viewer, id);
  if (!source) return null;
  const grades = (await loadWithdrawalAndGrades(viewer, { id }))!;
  const { judgements, notes, before, earlier } = grades.dependents;
  return {
    ...facts(source),
    addedBy: source.addedBy,
    approvedBy: source.approvedBy,
    approvedAt: source.approvedAt,
    quotations: source.quotes.map(({ number, start, end, credibility, speaker, ...quote }) => ({
      number,
      start,
      end,
      credibility,
      speaker: speaker?.name ?? null,
      issues: quote.issues.map(({ key, relation }) => `${key} ${relation}`),
      continuedBy: continuingNumber(quote.continuedBy),
      gone: quote.gone,
    })),
    notes: await notesOn(viewer, id),
    withdrawal: grades.withdrawal,
    history: grades.history.map(snapshotEvent),
    dependents: {
      judgements: judgements.map(({ issue, number, quotes }) => [issue.slug, number, ...quotes]),
      notes: notes.map(({ id, quotes }) => [id, ...quotes]),
      earlier,
      before: { judgements: before.judgements, notes: before.notes },
    },
  };
}

/** The number of the quotation that continues another, as the fixtures know it: they name none that was removed. */
const continuingNumber = (by: Continuation | null): number | null =>
  by && by.state !== "REMOVED" ? by.number : null;

async function notesOn(viewer: Viewer, id: string) {
  const { threads, unplaced } = (await loadSourceNotes(viewer, id))!;
  return {
    threads: threads.map(({ id, start, exact, quote, answers, origin }) => ({
      id,
      start,
      exact,
      quotation: quote?.number ?? null,
      replies: answers.map((answer) => answer.id),
      earlier: origin !== null,
    })),
    unplaced: unplaced.map(({ id, origin: { match } }) => ({
      id,
      match: match.state,
      exact: match.exact,
      found: match.found,
      left: match.leftBehind,
      by: match.decidedBy,
    })),
  };
}

/** What the review sees of a draft; null for another source. */
async function review(viewer: Viewer, id: string) {
  const draft = await loadDraft(viewer, id);
  if (!draft) return null;
  const matches = await loadQuoteMatches(viewer, id);
  return {
    ...facts(draft),
    addedBy: draft.addedBy,
    proposals: draft.proposals.map(({ ordinal, kind, exact, state, links, ...proposal }) => ({
      number: ordinal,
      kind,
      exact,
      state: asKept(state),
      decidedBy: proposal.decidedBy,
      speaker: proposal.speakerName,
      role: proposal.speakerRole,
      links: links.map(({ relation }) => relation),
    })),
    matches: matches.map(({ quote, state, proposal, leftBehindBy }) => ({
      quotation: quote.number,
      match: state,
      proposal: proposal?.ordinal ?? null,
      leftOutBy: leftBehindBy,
    })),
  };
}

type Facts = Omit<SourceFacts, "id" | "status" | "title" | "version">;

const facts = ({ byline, publisher, publishedAt, language, url, ...source }: Facts) => ({
  byline,
  publisher,
  publishedAt,
  language,
  url,
  reliability: source.reliability,
  inherited: source.inherited,
});
