import { counted, listed, phrase } from "@/lib/core/wording";
import { describeEvent } from "@/lib/desk/events/describe";
import { type EventDetails, eventDetails } from "@/lib/desk/events/schema";
import { CHANGE_REASON_LABELS } from "@/lib/tradecraft/change-reason";
import { teamNotes } from "@/lib/visibility";
import type { EditionChange } from "./content";
import type { LinkRow, Reader } from "./gather";

// What has changed since the last edition, computed from events and records, never from prose. Sentences cite
// quotations as [Q12], which become endnotes when the edition is composed.

/** The most changes in an annex; the earliest are left out. */
const MAX_CHANGES = 300;

/** The most quotations that a line about new evidence cites one by one. */
const MAX_CITED = 5;

/** The events that count as changes, and the kind of each. */
const KINDS: Partial<Record<EventDetails["verb"], EditionChange["kind"]>> = {
  "outlook.revised": "REVISED",
  "evidence.relinked": "EVIDENCE_ADDED",
  "evidence.relation-changed": "OTHER",
  "evidence.unlinked": "EVIDENCE_REMOVED",
  "quote.removed": "EVIDENCE_REMOVED",
  "source.withdrawn": "SOURCE_WITHDRAWN",
  "source.restored": "OTHER",
  "dissent.stated": "DISSENT",
  "dissent.confirmed": "DISSENT",
  "dissent.withdrawn": "DISSENT",
  "dissent.answered": "DISSENT",
  "forecast.opened": "OTHER",
  "forecast.edited": "OTHER",
  "forecast.clarified": "OTHER",
  "forecast.resolved": "RESOLVED",
  "issue.edited": "OTHER",
  "note.written": "QUESTION",
  "note.closed": "ANSWER",
};

interface Of {
  /** The issues, and their keys. */
  keys: ReadonlyMap<string, string>;
  since: Date;
}

/** The changes of these issues since a time, newest first. */
export async function changesSince(
  reader: Reader,
  of: Of,
  evidence: readonly LinkRow[],
): Promise<EditionChange[]> {
  const found = [
    ...(await happenings(reader, of)),
    ...(await answers(reader, of)),
    ...added(of, evidence),
  ];
  return found
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .slice(0, MAX_CHANGES);
}

async function happenings(reader: Reader, { keys, since }: Of): Promise<EditionChange[]> {
  const events = await reader.event.findMany({
    where: {
      issueId: { in: [...keys.keys()] },
      at: { gt: since },
      verb: { in: Object.keys(KINDS) },
    },
    include: { actor: { select: { name: true } } },
    orderBy: { id: "desc" },
    take: MAX_CHANGES,
  });
  const read = events.flatMap((event) => {
    const parsed = eventDetails.safeParse(event.details);
    return parsed.success ? [{ ...event, details: parsed.data }] : [];
  });
  const [whys, questions] = [await revisionsOf(reader, read), await questionsOf(reader, read)];
  return read.flatMap(({ at, actor, details, issueId }) => {
    const sentence = sentenceOf(details, {
      why: whys.get(`${issueId} ${"number" in details ? details.number : 0}`),
      question: "note" in details ? questions.get(details.note) : undefined,
    });
    const [kind, issue] = [KINDS[details.verb], keys.get(issueId ?? "")];
    return sentence && kind && issue
      ? [{ at: at.toISOString(), issue, kind, sentence, actor: actor.name }]
      : [];
  });
}

type Read = { issueId: string | null; details: EventDetails }[];

/** Why each outlook was revised, by issue and number. */
async function revisionsOf(reader: Reader, events: Read): Promise<Map<string, string>> {
  const revised = events.flatMap(({ issueId, details }) =>
    details.verb === "outlook.revised" && issueId ? [{ issueId, number: details.number }] : [],
  );
  if (revised.length === 0) return new Map();
  const rows = await reader.outlookRevision.findMany({
    where: { OR: revised },
    select: { issueId: true, number: true, reason: true, reasonNote: true },
  });
  return new Map(
    rows.map(({ issueId, number, reason, reasonNote }) => {
      const why = CHANGE_REASON_LABELS[reason].toLowerCase();
      return [`${issueId} ${number}`, reasonNote ? `${why}: ${phrase(reasonNote)}` : why];
    }),
  );
}

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

/** An event as a whole sentence; null if the edition leaves it out. */
function sentenceOf(
  details: EventDetails,
  { why, question }: { why: string | undefined; question: string | undefined },
): string | null {
  if (details.verb === "note.written" || details.verb === "note.closed") {
    if (!question) return null;
    const did = details.verb === "note.written" ? "Asked" : "Closed the question";
    return `${did}: “${question}”`;
  }
  return sentence(`${describeEvent(details)}${why ? ` (${why})` : ""}`);
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The requests for information that were answered, with their answers. */
async function answers(reader: Reader, { keys, since }: Of): Promise<EditionChange[]> {
  const name = { select: { name: true } };
  const rows = await reader.rfi.findMany({
    where: { issueId: { in: [...keys.keys()] }, answeredAt: { gt: since } },
    include: { askedBy: name, answeredBy: name, edition: { select: { number: true } } },
    take: MAX_CHANGES,
  });
  return rows.map(({ body, answer, answeredAt, answeredBy, askedBy, issueId, edition }) => ({
    ...{ at: answeredAt!.toISOString(), issue: keys.get(issueId)!, kind: "ANSWER" },
    sentence: `Answered ${askedBy.name}’s request for information on edition ${edition.number}, “${body}”: ${answer}`,
    actor: answeredBy?.name ?? null,
  }));
}

const RELATION_WORDS = {
  SUPPORTS: "as supporting evidence",
  CONTRADICTS: "as contradicting evidence",
  CONTEXT: "as context",
};

/** New evidence, one line for each source, relation and person. */
function added({ keys, since }: Of, evidence: readonly LinkRow[]): EditionChange[] {
  const groups = new Map<string, LinkRow[]>();
  for (const row of evidence) {
    if (row.createdAt <= since) continue;
    const { issueId, relation, linkedBy, quote } = row;
    const group = JSON.stringify([issueId, relation, linkedBy.name, quote.source.title]);
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const [{ issueId, relation, linkedBy, quote }] = rows as [LinkRow];
    const numbers = rows.map((row) => row.quote.number).sort((one, other) => one - other);
    const what =
      numbers.length > MAX_CITED
        ? counted(numbers.length, "quotation")
        : listed(numbers.map((number) => `[Q${number}]`));
    const at = rows
      .map((row) => row.createdAt.toISOString())
      .sort()
      .at(-1)!;
    return {
      ...{ at, issue: keys.get(issueId)!, kind: "EVIDENCE_ADDED", actor: linkedBy.name },
      sentence: `Linked ${what} from “${quote.source.title}” ${RELATION_WORDS[relation]}.`,
    };
  });
}
