import type { Result } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Proposal } from "@/lib/sources/review/schema";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import type { Article } from "./read-article";

/** The person in whose name the command line writes: the first admin who isn't disabled. */
export async function firstAdmin(): Promise<Viewer> {
  const row = await db.user.findFirst({
    where: { role: "ADMIN", disabledAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  const admin = row && (await viewerFor(row.id));
  if (!admin)
    throw new Error("The desk has no admin yet. Create one: npm run first-admin -- EMAIL");
  return admin;
}

/** Ingests an article as a draft and, if asked, approves it. Returns a line that says what happened. */
export async function keepArticle(
  admin: Viewer,
  { name: _, ...article }: Article,
  approves: boolean,
): Promise<string> {
  const { id, status, title, known, proposals } = unwrap(await ingestArticle(admin, article));
  if (status !== "DRAFT") return `already here, as “${title}” (/sources/${id})`;
  const left = approves ? await waitingMatches(admin, id) : 0;
  if (left > 0)
    return `“${title}” is a later version, with ${counted(left, "quotation")} that a person must place (/ingest/${id})`;
  if (approves)
    return `approved “${title}” with ${counted(await approveAll(admin, id), "quotation")}`;
  return known
    ? `already awaiting review, as “${title}” (/ingest/${id})`
    : `“${title}” awaits review, with ${counted(proposals, "proposal")} (/ingest/${id})`;
}

/** How many of an earlier version's quotations need a person to decide: altered or gone. */
async function waitingMatches(admin: Viewer, source: string): Promise<number> {
  const draft = await loadDraft(admin, source);
  const undecided = new Set(
    draft?.proposals.flatMap(({ id, state }) => (state === "PENDING" ? [id] : [])),
  );
  const matched = await loadQuoteMatches(admin, source);
  return matched.filter(({ proposal, leftBehindBy }) =>
    proposal ? undecided.has(proposal.id) : !leftBehindBy,
  ).length;
}

/**
 * Accepts passages and quotations with a speaker, rejects the rest, then approves.
 * Keeps a person's decisions.
 */
async function approveAll(admin: Viewer, source: string): Promise<number> {
  const draft = await loadDraft(admin, source);
  if (!draft) throw new Error("Someone else has just approved or discarded this draft.");
  const pending = draft.proposals.filter(({ state }) => state === "PENDING");
  const isSound = ({ speakerName, kind }: Proposal) => speakerName !== null || kind === "PASSAGE";
  for (const [state, keeps] of [["ACCEPTED", true] as const, ["REJECTED", false] as const]) {
    const ids = pending.filter((p) => isSound(p) === keeps).map(({ id }) => id);
    if (ids.length > 0) unwrap(await decideProposals(admin, { source, ids, state }));
  }
  const approved = await approveDraft(admin, { id: source, version: draft.version });
  return unwrap(approved).quotes;
}

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { fields, message } = result.refusal;
  throw new Error(Object.values(fields ?? {})[0] ?? message);
}
