import { may } from "@/lib/access";
import { issueWhere } from "@/lib/analysis/issue-named";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import { visibleSources } from "@/lib/visibility";
import { loadHappenings, mayKnow } from "./happenings";
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

/** An event, as words to follow its actor’s name. */
export interface EventLine {
  id: string;
  at: string;
  actor: { id: string; name: string };
  verb: string;
  sentence: string;
}

/** One event. Returns null if it is missing, or about something that the viewer may not see. */
export async function loadEvent(viewer: Viewer, id: string): Promise<EventLine | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const [happening] = await loadHappenings([id]);
  if (!happening || !mayKnow(viewer, happening)) return null;
  const actor = { select: { id: true, name: true } } as const;
  const event = await db.event.findUnique({ where: { id: BigInt(id) }, include: { actor } });
  if (!event) return null;
  const details = eventDetails.safeParse(event.details);
  return {
    id,
    at: event.at.toISOString(),
    actor: event.actor,
    verb: event.verb,
    sentence: details.success ? describeEvent(details.data) : "changed something",
  };
}
