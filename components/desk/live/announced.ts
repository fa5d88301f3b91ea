import type { Topic } from "@/lib/desk/live/schema";
import type { Said } from "./live-state";

/**
 * What a page says of an event. Null if its issue has nothing of it: a change to a source is recorded on the source and
 * on each issue that it concerns, and all of these events reach the pages of all of them.
 */
export function announced(topic: Topic, { verb, sentence, issue }: Said): string | null {
  if (!("issue" in topic)) return sentence;
  if (issue) {
    if (issue.id !== topic.issue) return null;
    return verb === "source.approved" ? `${sentence} for this issue` : sentence;
  }
  return verb === "source.approved" || verb === "quote.superseded" ? null : sentence;
}
