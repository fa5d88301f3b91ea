import type { Happening } from "./happenings";
import type { Topic } from "./schema";

/** Events that change the pages of editions, or what they say above an edition about what has happened since. */
const IN_BRIEFINGS =
  /^(?:(?:edition|rfi|group|schedule)\.|source\.(?:approved|withdrawn|restored)$|forecast\.(?:resolved|reopened)$|outlook\.revised$)/;

/** Whether a happening may change a page with this topic. Records are named by id. */
export function concerns(topic: Topic, { verb, issues, speakers, source }: Happening): boolean {
  if ("issue" in topic) return issues.includes(topic.issue);
  if ("source" in topic) return source?.id === topic.source;
  if ("speaker" in topic) return speakers.includes(topic.speaker);
  switch (topic.list) {
    case "summary":
    case "issues":
    case "ahead":
      return issues.length > 0;
    case "sources":
    case "ingest":
      return source !== null;
    case "speakers":
      return speakers.length > 0;
    case "questions":
      return /^(note|issue|rfi)\./.test(verb);
    case "briefings":
      return IN_BRIEFINGS.test(verb);
    case "people":
      return verb.startsWith("member.");
    case "relationships":
      return verb.startsWith("relationship.") || verb === "issue.opened" || verb === "issue.edited";
    case "calibration":
      return /^forecast\.(resolved|reopened)$/.test(verb);
    case "inbox":
      return false;
  }
}

/**
 * Events of a source that are also recorded on each issue that they concern, and may say something else there, such as
 * how many of its quotations are that issue's. What is said of a withdrawal or a grade is the same on both.
 */
const SAID_BY_ISSUE = /^(?:source\.(?:approved|reopened)|quote\.superseded)$/;

/** Whether pages with this topic, which a happening concerns, also say it: an issue's page says nothing of other issues. */
export const isSaid = (topic: Topic, { verb, on }: Happening): boolean =>
  !("issue" in topic) || (on === null ? !SAID_BY_ISSUE.test(verb) : on === topic.issue);
