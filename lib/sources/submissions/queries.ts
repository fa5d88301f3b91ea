import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { isTextRead } from "@/lib/extract";
import { facts, factsSelect, originalFacts } from "@/lib/sources/catalogue/queries";
import { decisionOf, parseLinks } from "@/lib/sources/review/schema";
import { ownSubmissions, visibleIssues } from "@/lib/visibility";
import { isReviewed, reviewSelect } from "./policy";
import type { Found, Submission } from "./schema";

const proposalSelect = {
  id: true,
  ordinal: true,
  kind: true,
  exact: true,
  start: true,
  end: true,
  speakerName: true,
  speakerRole: true,
  assertion: true,
  state: true,
  links: true,
  decidedBy: { select: { name: true } },
  decidedAt: true,
} as const;

/**
 * An article that the viewer submitted, with what was found in it and where it stands. Returns null if it was approved,
 * is someone else's, or doesn't exist.
 */
export async function loadSubmission(viewer: Viewer, id: string): Promise<Submission | null> {
  const row = await db.source.findFirst({
    where: { id, ...ownSubmissions(viewer) },
    select: {
      ...factsSelect,
      ...reviewSelect(viewer),
      text: true,
      createdAt: true,
      events: {
        where: { verb: { in: ["draft.discarded", "draft.taken-back"] } },
        orderBy: { id: "desc" },
        take: 1,
        select: { verb: true, at: true, actor: { select: { name: true } } },
      },
      proposals: { orderBy: [{ start: "asc" }, { end: "desc" }], select: proposalSelect },
    },
  });
  if (!row) return null;
  const { removalId, _count, proposals, events, createdAt, ...known } = row;
  const linked = proposals.map(({ links }) => parseLinks(links).map(({ issueId }) => issueId));
  const titleOf = await titlesOf(viewer, linked.flat());
  const [last] = row.status === "DISCARDED" ? events : [];
  return {
    ...facts(known),
    original: await originalFacts(viewer, id),
    createdAt: createdAt.toISOString(),
    unread: !isTextRead(row.text),
    reviewed: isReviewed({ removalId, _count }),
    setAside: last
      ? { by: last.actor.name, at: last.at.toISOString(), own: last.verb === "draft.taken-back" }
      : null,
    found: proposals.map(
      ({ links: _, decidedBy, decidedAt, ...proposal }, k): Found => ({
        ...proposal,
        ...decisionOf({ decidedBy, decidedAt }),
        issues: linked[k]!.flatMap((issue) => titleOf.get(issue) ?? []),
      }),
    ),
  };
}

/** The titles of issues by id. Issues that are hidden from the viewer have none. */
async function titlesOf(viewer: Viewer, ids: string[]): Promise<Map<string, string>> {
  const issues = await db.issue.findMany({
    where: { id: { in: [...new Set(ids)] }, ...visibleIssues(viewer) },
    select: { id: true, title: true },
  });
  return new Map(issues.map(({ id, title }) => [id, title]));
}
