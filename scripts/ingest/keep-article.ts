import type { Result } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Draft, Proposal } from "@/lib/sources/review/schema";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import { readableSources } from "@/lib/visibility";
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
  const here = `already here, as “${title}” (/sources/${id})`;
  if (status !== "DRAFT") return here;
  if (!approves)
    return known
      ? `already awaiting review, as “${title}” (/ingest/${id})`
      : `“${title}” awaits review, with ${counted(proposals, "proposal")} (/ingest/${id})`;
  try {
    return await approveSound(admin, id);
  } catch (error) {
    // Someone else, or the same command run twice at once, may have approved it in the meantime.
    if (await isApproved(id)) return here;
    throw error;
  }
}

const isApproved = async (id: string): Promise<boolean> =>
  (await db.source.count({ where: { id, ...readableSources } })) > 0;

/** Approves a draft, unless a person must place quotations of an earlier version. Returns a line that says which. */
async function approveSound(admin: Viewer, id: string): Promise<string> {
  const draft = await loadDraft(admin, id);
  if (!draft) throw new Error("Someone else has just discarded this draft.");
  const { title } = draft;
  const left = await waitingMatches(admin, draft);
  return left > 0
    ? `“${title}” is a later version, with ${counted(left, "quotation")} to be placed by hand (/ingest/${id})`
    : `approved “${title}” with ${counted(await approveAll(admin, draft), "quotation")}`;
}

/** How many of an earlier version's quotations need a person to decide: altered or gone. */
async function waitingMatches(admin: Viewer, { id, proposals }: Draft): Promise<number> {
  const undecided = new Set(
    proposals.flatMap(({ id, state }) => (state === "PENDING" ? [id] : [])),
  );
  const matched = await loadQuoteMatches(admin, id);
  return matched.filter(({ proposal, leftBehindBy }) =>
    proposal ? undecided.has(proposal.id) : !leftBehindBy,
  ).length;
}

/**
 * Accepts passages and quotations with a speaker, rejects the rest, then approves.
 * Keeps a person's decisions.
 */
async function approveAll(admin: Viewer, { id, version, proposals }: Draft): Promise<number> {
  const pending = proposals.filter(({ state }) => state === "PENDING");
  const isSound = ({ speakerName, kind }: Proposal) => speakerName !== null || kind === "PASSAGE";
  for (const [state, keeps] of [["ACCEPTED", true] as const, ["REJECTED", false] as const]) {
    const ids = pending.filter((p) => isSound(p) === keeps).map(({ id }) => id);
    if (ids.length > 0) unwrap(await decideProposals(admin, { source: id, ids, state }));
  }
  return unwrap(await approveDraft(admin, { id, version })).quotes;
}

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { fields, message } = result.refusal;
  throw new Error(Object.values(fields ?? {})[0] ?? message);
}
