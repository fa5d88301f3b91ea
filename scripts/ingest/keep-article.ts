import type { Result } from "@/lib/core/command/errors";
import { counted } from "@/lib/core/counted";
import { db } from "@/lib/core/database/db";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { ingestArticle } from "@/lib/sources/catalogue/mutations";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Proposal } from "@/lib/sources/review/schema";
import { loadQuoteMatches } from "@/lib/sources/versions/quote-matches/queries";
import type { Article } from "./read-article";

/** In whose name the command line writes: the first admin who is not disabled. */
export async function firstAdmin(): Promise<Viewer> {
  const row = await db.user.findFirst({
    where: { role: "ADMIN", disabledAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  const admin = row && (await viewerFor(row.id));
  if (!admin) throw new Error("The desk has no admin yet, in whose name articles are ingested in.");
  return admin;
}

/** Brings an article in as a draft, or approves it too. Gives a line that says what became of it. */
export async function keepArticle(
  admin: Viewer,
  { name: _, ...article }: Article,
  approves: boolean,
): Promise<string> {
  const { id, status, title, known, proposals } = given(await ingestArticle(admin, article));
  if (status !== "DRAFT") return `already here, as “${title}” (/sources/${id})`;
  const left = approves ? await waitingMatches(admin, id) : 0;
  if (left > 0)
    return `“${title}” is a later version; of the earlier one ${counted(left, "quotation")} must be placed by a person (/ingest/${id})`;
  if (approves) return `approved “${title}” with ${counted(await approveAll(admin, id), "quote")}`;
  return known
    ? `already waits for review, as “${title}” (/ingest/${id})`
    : `“${title}” waits for review, with ${counted(proposals, "proposal")} (/ingest/${id})`;
}

/** Of an earlier version's quotes, how many only a person can match on: altered or gone, undecided. */
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

/** Accepts what somebody said and what nobody is quoted on, drops the rest; a person's decision stays. */
async function approveAll(admin: Viewer, source: string): Promise<number> {
  const draft = await loadDraft(admin, source);
  if (!draft) throw new Error("Somebody else has just approved or discarded this draft.");
  const pending = draft.proposals.filter(({ state }) => state === "PENDING");
  const isSound = ({ speakerName, kind }: Proposal) => speakerName !== null || kind === "PASSAGE";
  for (const [state, keeps] of [["ACCEPTED", true] as const, ["REJECTED", false] as const]) {
    const ids = pending.filter((p) => isSound(p) === keeps).map(({ id }) => id);
    if (ids.length > 0) given(await decideProposals(admin, { source, ids, state }));
  }
  const approved = await approveDraft(admin, { id: source, version: draft.version });
  return given(approved).quotes;
}

function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { fields, message } = result.refusal;
  throw new Error(Object.values(fields ?? {})[0] ?? message);
}
