import { capitalised } from "@/lib/core/capitalised";
import { sentence } from "@/lib/core/sentence";
import { phrase } from "@/lib/core/wording";
import { describeEvent } from "@/lib/desk/events/describe";
import { type EventDetails, eventDetails } from "@/lib/desk/events/schema";
import { reasonPhrase } from "@/lib/tradecraft/change-reason";
import { teamNotes } from "@/lib/visibility";
import { answeredRfis } from "./answered-rfis";
import type { EditionChange } from "./content";
import type { LinkRow } from "./evidence";
import type { Reader } from "./gather";
import { newEvidence, TRANSACTION_MS } from "./new-evidence";
import { beyond, type Counted, MAX_CHANGES } from "./since";

// What has changed since the last edition, computed from events and records, never from prose. Sentences cite
// quotations as [Q12], which become endnotes when the edition is composed.

/** The events that are changes, and of which kind. */
const KINDS: Partial<Record<EventDetails["verb"], EditionChange["kind"]>> = {
  "outlook.revised": "REVISED",
  "evidence.relinked": "EVIDENCE_ADDED",
  "evidence.relation-changed": "OTHER",
  "evidence.unlinked": "EVIDENCE_REMOVED",
  "quote.removed": "EVIDENCE_REMOVED",
  "source.withdrawn": "SOURCE_WITHDRAWN",
  "source.reopened": "EVIDENCE_REMOVED",
  "source.restored": "OTHER",
  "source.graded": "OTHER",
  "quote.restored": "EVIDENCE_ADDED",
  "quote.corrected": "OTHER",
  "quote.correction-undone": "OTHER",
  "quote.graded": "OTHER",
  "dissent.stated": "DISSENT",
  "dissent.confirmed": "DISSENT",
  "dissent.withdrawn": "DISSENT",
  "dissent.answered": "DISSENT",
  "dissent.answer-corrected": "DISSENT",
  "forecast.opened": "OTHER",
  "forecast.edited": "OTHER",
  "forecast.clarified": "OTHER",
  "forecast.lead-set": "OTHER",
  "forecast.resolved": "RESOLVED",
  "forecast.reopened": "RESOLVED",
  "issue.edited": "OTHER",
  "note.written": "QUESTION",
  "note.closed": "ANSWER",
  "note.reopened": "QUESTION",
};

/** What someone did with a question, before its words. */
const ASKED: Partial<Record<EventDetails["verb"], string>> = {
  "note.written": "Asked",
  "note.closed": "Closed the question",
  "note.reopened": "Reopened the question",
};

/** The changes of these issues, each since the edition that it is counted from, newest first. */
export async function changesSince(
  reader: Reader,
  of: Counted,
  evidence: readonly LinkRow[],
): Promise<EditionChange[]> {
  const found = [
    ...(await happenings(reader, of)),
    ...(await answeredRfis(reader, of)),
    ...(await newEvidence(reader, of, evidence)),
  ];
  return found
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .slice(0, MAX_CHANGES);
}

async function happenings(reader: Reader, { keys, since }: Counted): Promise<EditionChange[]> {
  const events = await reader.event.findMany({
    where: { ...beyond(since), verb: { in: Object.keys(KINDS) } },
    include: { actor: { select: { name: true } } },
    orderBy: { id: "desc" },
    take: MAX_CHANGES,
  });
  const read = events.flatMap((event) => {
    const parsed = eventDetails.safeParse(event.details);
    return parsed.success ? [{ ...event, details: parsed.data }] : [];
  });
  const [whys, questions] = [await revisionsOf(reader, read), await questionsOf(reader, read)];
  return actsAmong(read).flatMap((act) => {
    const [{ at, actor, details, issueId }] = act as [(typeof act)[number]];
    const said = sentenceOf(details, {
      why: whys.get(`${issueId} ${"number" in details ? details.number : 0}`),
      question: "note" in details ? questions.get(details.note) : undefined,
    });
    const concerned = new Set(act.map((event) => event.issueId));
    const kind = KINDS[details.verb];
    const [issue, ...also] = [...keys].flatMap(([id, key]) => (concerned.has(id) ? [key] : []));
    const more = also.length > 0 && { also };
    return said && kind && issue
      ? [{ at: at.toISOString(), issue, ...more, kind, sentence: said, actor: actor.name }]
      : [];
  });
}

/**
 * Events, newest first, by what was done: an act on a source is recorded once for each issue that it concerns, and is one
 * change.
 */
function actsAmong<T extends Recorded>(events: readonly T[]): T[][] {
  const acts: T[][] = [];
  const latest = new Map<string, T[]>();
  for (const event of events) {
    const of = event.sourceId && JSON.stringify([event.sourceId, event.details]);
    const act = of && latest.get(of);
    if (act && isSameAct(act, event)) act.push(event);
    else {
      acts.push([event]);
      if (of) latest.set(of, acts.at(-1)!);
    }
  }
  return acts;
}

interface Recorded {
  at: Date;
  issueId: string | null;
  sourceId: string | null;
  details: EventDetails;
}

const isSameAct = (act: Recorded[], { at, issueId }: Recorded): boolean =>
  act.every((each) => each.issueId !== issueId) &&
  Math.abs(act[0]!.at.getTime() - at.getTime()) < TRANSACTION_MS;

type Read = { issueId: string | null; details: EventDetails }[];

/** Why each outlook was revised, by issue and number. The sentence of a first estimate says what it is. */
async function revisionsOf(reader: Reader, events: Read): Promise<Map<string, string>> {
  const revised = events.flatMap(({ issueId, details }) =>
    details.verb === "outlook.revised" && issueId
      ? [{ issueId, number: details.number, isFirst: details.from === null }]
      : [],
  );
  if (revised.length === 0) return new Map();
  const firsts = new Set(revised.filter(({ isFirst }) => isFirst).map(keyOf));
  const rows = await reader.outlookRevision.findMany({
    where: { OR: revised.map(({ issueId, number }) => ({ issueId, number })) },
    select: { issueId: true, number: true, reason: true, reasonNote: true },
  });
  return new Map(
    rows.map((row) => {
      const note = phrase(row.reasonNote);
      return [keyOf(row), firsts.has(keyOf(row)) ? note : reasonPhrase(row.reason, note)];
    }),
  );
}

const keyOf = ({ issueId, number }: { issueId: string; number: number }) => `${issueId} ${number}`;

/** The texts of the questions among these events, by note: only those that the whole team may read. */
async function questionsOf(reader: Reader, events: Read): Promise<Map<string, string>> {
  const ids = events.flatMap(({ details }) =>
    "note" in details && "kind" in details && details.kind === "QUESTION" ? [details.note] : [],
  );
  if (ids.length === 0) return new Map();
  const notes = await reader.note.findMany({
    where: { id: { in: ids }, deletedAt: null, ...teamNotes },
    select: { id: true, body: true },
  });
  return new Map(notes.map(({ id, body }) => [id, body]));
}

/** An event as a whole sentence, with the reason for it in one of its own; null if the edition leaves it out. */
function sentenceOf(
  details: EventDetails,
  { why, question }: { why: string | undefined; question: string | undefined },
): string | null {
  const asked = ASKED[details.verb];
  if (asked) return question ? `${asked}: “${question}”` : null;
  const words = [describeEvent(details), ...(why ? [why] : [])];
  return words.map((each) => capitalised(sentence(each))).join(" ");
}
