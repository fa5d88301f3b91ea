import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { reopenSource } from "@/lib/sources/review/reopen";
import { leaveBehindQuote } from "@/lib/sources/versions/quote-matches/mutations";
import { made } from "@/prisma/seed/made";
import { agendaOf } from "./agenda";
import { approveArticle, type openDesk } from "./desk";

/** Versions of articles on a desk, and notes on them. */
export function versionsOn({ people: { admin, analyst } }: Awaited<ReturnType<typeof openDesk>>) {
  const first = (name: string, parts: string[]) => approveArticle(admin, article(name, parts));

  /** A later version as a draft, with all proposals accepted and gone quotations left behind. */
  async function draft(name: string, parts: string[]): Promise<string> {
    const bytes = new TextEncoder().encode(article(name, parts));
    const { id } = await made(ingestArticle(admin, { bytes }));
    for (const proposal of (await loadDraft(admin, id))!.proposals)
      await made(decideProposals(admin, { source: id, ids: [proposal.id], state: "ACCEPTED" }));
    const gone = await db.quoteMatch.findMany({ where: { sourceId: id, proposalId: null } });
    for (const { quoteId: quote, version } of gone)
      await made(leaveBehindQuote(admin, { source: id, quote, version, rejected: true }));
    return id;
  }

  const approve = async (id: string) => made(approveNow(admin, id));

  async function later(name: string, parts: string[]): Promise<string> {
    const id = await draft(name, parts);
    await approve(id);
    return id;
  }

  const noteOn = async (source: string, words: string, more = {}) =>
    made(writeNote(analyst, { ...(await spanOf(source, words)), body: "Really?", ...more }));

  /** A thread's state in a source: the words that it is on there, or why it has no place. */
  async function seenIn(source: string, note: string, viewer = analyst): Promise<string | null> {
    const { threads, unplaced } = (await loadSourceNotes(viewer, source))!;
    const placed = threads.filter(({ id }) => id === note).map(({ exact }) => exact);
    const waiting = unplaced
      .filter(({ id }) => id === note)
      .map(({ origin: { match } }) => (match.leftBehind ? "left" : match.state));
    const seen = [...placed, ...waiting];
    if (seen.length > 1) throw new Error(`The thread is there ${seen.length} times.`);
    return seen[0] ?? null;
  }

  return { first, draft, approve, later, noteOn, seenIn };
}

/** An article with a name and these paragraphs. */
const article = (name: string, parts: string[]) =>
  [`${name} news`, ...parts, agendaOf(name), agendaOf(`${name} pier`)].join("\n\n");

/** Approves a draft as it is now. */
export const approveNow = async (viewer: Viewer, id: string) =>
  approveDraft(viewer, { id, version: await versionOf(id) });

/** Reopens a source as it is now. */
export const reopenNow = async (viewer: Viewer, id: string) =>
  reopenSource(viewer, { id, version: await versionOf(id) });

export const versionOf = async (id: string) =>
  (await db.source.findUniqueOrThrow({ where: { id } })).version;

/** The position of words in a source, in code points, as commands take it. */
export async function spanOf(source: string, words: string) {
  const { text } = await db.source.findUniqueOrThrow({ where: { id: source } });
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { source, start, end: start + [...words].length };
}

/** The quotation of a source that contains these words. */
export const quoteIn = (sourceId: string, words: string) =>
  db.quote.findFirstOrThrow({ where: { sourceId, exact: { contains: words } } });

/** The quotes of a source with their evidence, removed ones too, by number. */
export const quotesOf = (sourceId: string) =>
  db.quote.findMany({
    where: { sourceId },
    orderBy: { number: "asc" },
    include: { evidence: true },
  });

/** Approves an article with one quotation on Taiwan and one on Russia. */
export const approvedOnTwoIssues = (viewer: Viewer, name: string) =>
  approveArticle(
    viewer,
    `${name}

“The strait must stay open to Taiwan,” said Cy Specimen, the envoy of Examplia, of ${name}.

“Russia is another matter altogether,” he added in ${name}.
`,
  );
