import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/auth";
import { db } from "@/lib/db";
import { issueWhere } from "@/lib/issue-ref";
import type { Told } from "@/lib/live";
import { holdsNul } from "@/lib/nul";
import { mayReviewSource, visibleSources } from "@/lib/sources/policy";

/** A record that an open page follows; an issue by key, slug or id. */
export type Topic = { issue: string } | { source: string } | { intake: string };

/** A record and how far it has come: two marks differ where anything has happened to it. */
export interface Mark {
  on: Told;
  mark: string;
}

/**
 * How far a record has come, where the viewer may see it; null where it is missing or hidden. A page
 * loads it before its record, so that the record is never older than its mark.
 */
export async function loadMark(viewer: Viewer, topic: Topic): Promise<Mark | null> {
  if (holdsNul(Object.values(topic))) return null;
  if ("issue" in topic) return markOfIssue(topic.issue);
  if ("source" in topic) return markOfSource(viewer, topic.source);
  return markOfIntake(viewer, topic.intake);
}

// Not the latest event alone: of two at the same time the later number may be committed first.
const latest = {
  select: { id: true },
  orderBy: { id: "desc" },
  take: 20,
} as const;

async function markOfIssue(ref: string): Promise<Mark | null> {
  const select = { id: true, events: latest };
  const row = await db.issue.findFirst({ where: issueWhere(ref), select });
  return row && { on: { issue: row.id }, mark: markOf(row.events.map(({ id }) => id)) };
}

async function markOfSource(viewer: Viewer, id: string): Promise<Mark | null> {
  const select = { events: latest };
  const row = await db.source.findFirst({ where: { id, ...visibleSources(viewer) }, select });
  return row && { on: { source: id }, mark: markOf(row.events.map((event) => event.id)) };
}

async function markOfIntake(viewer: Viewer, id: string): Promise<Mark | null> {
  const own = mayReviewSource(viewer) ? {} : { addedById: viewer.id };
  const items = { select: { state: true, sourceId: true }, orderBy: { ordinal: "asc" } } as const;
  const row = await db.intake.findFirst({ where: { id, ...own }, select: { items } });
  return row && { on: { intake: id }, mark: markOf(row.items.flatMap(Object.values)) };
}

const markOf = (parts: unknown[]) => createHash("sha256").update(parts.join()).digest("base64url");
