import { may } from "@/lib/access";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { visibleSources } from "@/lib/visibility";
import type { List, Topic } from "./schema";

const LISTS_FOR: Partial<Record<List, "ingestArticle" | "addMember" | "editRelationship">> = {
  ingest: "ingestArticle",
  people: "addMember",
  relationships: "editRelationship",
};

/** A topic with its record named by id. Returns null if that is missing or hidden. */
export async function findTopic(viewer: Viewer, topic: Topic): Promise<Topic | null> {
  const select = { id: true } as const;
  if ("issue" in topic) {
    const row = await db.issue.findFirst({ where: issueWhere(viewer, topic.issue), select });
    return row && { issue: row.id };
  }
  if ("source" in topic) {
    const where = { id: topic.source, ...visibleSources(viewer) };
    const row = await db.source.findFirst({ where, select });
    return row && { source: row.id };
  }
  if ("speaker" in topic) {
    const row = await db.speaker.findUnique({ where: { id: topic.speaker }, select });
    return row && { speaker: row.id };
  }
  const verb = LISTS_FOR[topic.list];
  return !verb || may(viewer, verb) ? topic : null;
}
