import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import type { Result } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import { made } from "@/prisma/seed/made";
import { enterPeople } from "@/prisma/seed/people";
import { seedIssues } from "@/prisma/seed/seed-issues";
import { deskRows } from "./desk-rows";

const ARTICLE = `Ministers at odds over the strait

By Jo Writer in Geneva

4 March 2024

“The strait must stay open,” said Ana Example, the deputy minister for trade of Examplia. Tariffs would stay as they are, she said.

“We have seen no change on tariffs since the spring,” Bo Sample, a spokesman for the customs union, told reporters about Taiwan.
`;

/** A desk for integration tests: four people, six issues and one approved source. */
export async function openDesk() {
  await deskRows(async () => {
    const people = await enterPeople();
    await seedIssues(people);
    await approveArticle(people.admin, ARTICLE);
  });
  const { id: source } = await db.source.findFirstOrThrow();
  const quotes = await db.quote.findMany({
    where: { sourceId: source },
    orderBy: { number: "asc" },
  });
  return { people: await enterPeople(), source, quotes };
}

/** Ingests a text, accepts all proposals and approves it. Returns the source's id. */
export async function approveArticle(admin: Viewer, text: string): Promise<string> {
  const { id } = await made(ingestArticle(admin, { bytes: new TextEncoder().encode(text) }));
  const { proposals, version } = (await loadDraft(admin, id))!;
  const ids = proposals.map((proposal) => proposal.id);
  if (ids.length > 0) await made(decideProposals(admin, { source: id, ids, state: "ACCEPTED" }));
  await made(approveDraft(admin, { id, version }));
  return id;
}

/** Revises the current outlook with an unremarkable judgement, apart from the fields given. */
export async function judge(viewer: Viewer, issue: string, given: object) {
  const { version } = await db.issue.findUniqueOrThrow({ where: { slug: issue } });
  return reviseOutlook(viewer, {
    issue,
    version,
    wording: "Will talks resume?",
    likelihood: 60,
    trend: "UNCHANGED",
    confidence: "LOW",
    judgement: "It turns on the talks.",
    rationale: "So it seems.",
    reason: "REINTERPRETATION",
    reasonNote: "Read again.",
    ...given,
  });
}

/** The id of an issue by its short name. */
export const issueIdOf = async (slug: string): Promise<string> =>
  (await db.issue.findUniqueOrThrow({ where: { slug } })).id;

/** An issue's title by its slug. */
export const titleOf = async (slug: string): Promise<string> =>
  (await db.issue.findUniqueOrThrow({ where: { slug } })).title;

/** The code that a command was refused with, or "ok". */
export const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.refusal.code);

/** Bytes as a request's body delivers them. */
export const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();
