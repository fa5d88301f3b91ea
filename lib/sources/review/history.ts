import { assertionWords } from "@/lib/desk/events/fields";
import { type Change, type EventDetails, eventDetails } from "@/lib/desk/events/schema";
import type { Assertion } from "@/lib/tradecraft/evidence";

/** The verbs of the events that change what a proposal, or the quotation made of it, says of its speaker. */
export const CORRECTIONS: EventDetails["verb"][] = [
  ...(["proposal.corrected", "proposals.renamed", "proposals.undone"] as const),
  ...(["quote.corrected", "quote.correction-undone"] as const),
];

/** What extraction's reasons are about. */
const FIELDS = ["speakerName", "assertion"] as const;
type Field = (typeof FIELDS)[number];
type Changes = Partial<Record<Field, Change>>;

interface Said {
  ordinal: number;
  speakerName: string | null;
  assertion: Assertion;
  /** The quotation that was made of it, if its source was approved before and has been reopened. */
  quote: {
    id: string;
    number: number;
    speaker: { name: string; aliases: string[] } | null;
  } | null;
}

/** What people did to a draft and, while it was approved, to its quotations, each earliest first. */
interface History {
  events: { details: unknown; at: Date; actor: { name: string } }[];
  /** Merges and splits of the speakers of its quotations that were not undone. */
  moves: {
    kind: "MERGE" | "SPLIT";
    quoteIds: string[];
    movedAt: Date;
    from: { name: string };
    to: { name: string };
    movedBy: { name: string };
  }[];
}

/** A change of one proposal. A merge alone doesn't count, but it gives an earlier correction another name. */
interface Step {
  ordinal: number | undefined;
  at: Date;
  by: string;
  changes: Changes;
  merge?: boolean;
}

/**
 * Returns a function that says of a proposal who corrected its speaker, and whether they said it, since the
 * reasons of extraction speak of what it found. Says nothing of one that is again as it was found.
 */
export function correctionsIn(history: History, proposals: Said[]): (proposal: Said) => string[] {
  const corrected = new Map<string, Change & { by: string }>();
  for (const { ordinal, by, changes, merge } of stepsOf(history, proposals))
    for (const field of FIELDS) {
      const change = changes[field];
      const key = `${ordinal} ${field}`;
      const before = corrected.get(key);
      if (!change || (merge && !before)) continue;
      const { from } = before ?? change;
      corrected.set(key, { from, to: change.to, by: merge ? before!.by : by });
    }
  return (proposal) =>
    FIELDS.flatMap((field) => {
      const change = corrected.get(`${proposal.ordinal} ${field}`);
      // What is neither has changed since by other means: a match with an earlier version.
      if (!change || change.from === change.to || !isNow(proposal, field, change)) return [];
      const what = field === "assertion" ? assertionWords({ assertion: change }) : " the speaker";
      return `${change.by} corrected${what}`;
    });
}

/** Whether a proposal still says what it was corrected to, if perhaps by another name of the speaker. */
function isNow(proposal: Said, field: Field, { to }: Change): boolean {
  const now = proposal[field];
  if (to === now) return true;
  const speaker = field === "speakerName" ? proposal.quote?.speaker : null;
  const names = speaker ? [speaker.name, ...speaker.aliases].map((name) => name.toLowerCase()) : [];
  return [to, now].every((name) => names.includes(String(name).toLowerCase()));
}

function stepsOf({ events, moves }: History, proposals: Said[]): Step[] {
  const ordinals = new Map<string | number, number>(
    proposals.flatMap(({ ordinal, quote }) =>
      quote
        ? ([
            [quote.id, ordinal],
            [quote.number, ordinal],
          ] as const)
        : [],
    ),
  );
  const told = events.map(({ details, at, actor }) => ({
    event: eventDetails.parse(details),
    at,
    by: actor.name,
  }));
  const undone = undoneIn(told.map(({ event }) => event));
  const steps: Step[] = told.flatMap(({ event, at, by }) =>
    undone.has(event) ? [] : changesIn(event, ordinals).map((step) => ({ ...step, at, by })),
  );
  for (const { kind, quoteIds, movedAt: at, from, to, movedBy } of moves) {
    const changes = { speakerName: { from: from.name, to: to.name } };
    for (const id of quoteIds)
      steps.push({
        ordinal: ordinals.get(id),
        at,
        by: movedBy.name,
        changes,
        merge: kind === "MERGE",
      });
  }
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The corrections of quotations that were undone: of one quotation, always the last that wasn't. */
function undoneIn(events: EventDetails[]): Set<EventDetails> {
  const undone = new Set<EventDetails>();
  const standing = new Map<number, EventDetails[]>();
  for (const event of events) {
    if (event.verb === "quote.corrected")
      standing.set(event.quote, [...(standing.get(event.quote) ?? []), event]);
    const last = event.verb === "quote.correction-undone" && standing.get(event.quote)?.pop();
    if (last) undone.add(last);
  }
  return undone;
}

/** What an event changed, by the number of the proposal. */
function changesIn(
  event: EventDetails,
  ordinals: Map<string | number, number>,
): Pick<Step, "ordinal" | "changes">[] {
  switch (event.verb) {
    case "proposal.corrected":
      return [{ ordinal: event.proposal, changes: event.changes }];
    case "proposals.undone":
      return event.proposals.map(({ number, changes }) => ({ ordinal: number, changes }));
    case "proposals.renamed":
      return event.proposals.map((ordinal) => ({
        ordinal,
        changes:
          event.from === event.to && event.role
            ? { speakerRole: event.role }
            : { speakerName: { from: event.from, to: event.to } },
      }));
    case "quote.corrected": {
      const { speaker, assertion } = event.changes;
      const own = ordinals.get(event.quote);
      // Otherwise the speaker moved, which is among the moves as long as it isn't undone.
      const given = speaker && !event.undo?.move ? { speakerName: speaker } : {};
      const others = (event.undo?.quotes ?? []).map(({ id }) => ordinals.get(id));
      return [
        { ordinal: own, changes: { ...given, ...(assertion && { assertion }) } },
        ...others
          .filter((ordinal) => ordinal !== own)
          .map((ordinal) => ({ ordinal, changes: given })),
      ];
    }
    default:
      return [];
  }
}
