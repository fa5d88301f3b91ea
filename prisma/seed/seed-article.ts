import { readFile } from "node:fs/promises";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { ingestArticle } from "@/lib/sources/ingest/ingest-article";
import { approveDraft } from "@/lib/sources/review/approve";
import { decideProposals } from "@/lib/sources/review/mutations";
import { correctProposal } from "@/lib/sources/review/proposals/correct";
import { loadDraft } from "@/lib/sources/review/queries";
import type { Proposal } from "@/lib/sources/review/schema";
import { RELATIONS } from "./demo/issues";
import { made } from "./made";

const DIGEST = new URL("./demo/digest.txt", import.meta.url);

/**
 * Ingests the digest as an admin would: links and accepts the proposals named in RELATIONS, rejects the rest
 * (quoted terms that nobody said), and approves the draft.
 */
export async function ingestDigest(admin: Viewer): Promise<void> {
  const bytes = new Uint8Array(await readFile(DIGEST));
  const { id, status } = await made(ingestArticle(admin, { bytes, fileName: "digest.txt" }));
  if (status !== "DRAFT") return;
  const draft = await loadDraft(admin, id);
  if (!draft) throw new Error("the digest has no draft");

  const issues = await db.issue.findMany({ select: { id: true, slug: true } });
  const issueIds = new Map(issues.map((issue) => [issue.slug, issue.id]));
  const isNamed = (p: Proposal) => RELATIONS.some(({ fragment }) => p.exact.includes(fragment));
  // If a reported statement and the quoted words inside it are both proposed, keep the quoted words.
  const isKept = (p: Proposal) =>
    isNamed(p) &&
    !draft.proposals.some((q) => q !== p && p.start <= q.start && q.end <= p.end && isNamed(q));
  for (const proposal of draft.proposals.filter(isKept)) {
    const said = RELATIONS.filter(({ fragment }) => proposal.exact.includes(fragment)).map(
      ({ slug, relation }) => ({ issueId: issueIds.get(slug)!, relation }),
    );
    const others = proposal.links.filter((link) => !said.some((s) => s.issueId === link.issueId));
    const { id, version } = proposal;
    await made(correctProposal(admin, { id, version, links: [...said, ...others] }));
  }
  const decide = (state: "ACCEPTED" | "REJECTED", ids: string[]) =>
    ids.length > 0 && made(decideProposals(admin, { source: id, ids, state }));
  const ids = (kept: boolean) =>
    draft.proposals.filter((p) => isKept(p) === kept).map((proposal) => proposal.id);
  await decide("ACCEPTED", ids(true));
  await decide("REJECTED", ids(false));
  await made(approveDraft(admin, { id, version: draft.version }));
}
