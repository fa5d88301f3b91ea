import { assertionWords } from "@/lib/desk/events/fields";
import { type Change, eventDetails } from "@/lib/desk/events/schema";
import type { Assertion } from "@/lib/tradecraft/evidence";

/** The verbs of the events that change what a proposal says of its speaker. */
export const CORRECTIONS = ["proposal.corrected", "proposals.renamed", "proposals.undone"];

/** What extraction's reasons are about. */
const FIELDS = ["speakerName", "assertion"] as const;
type Field = (typeof FIELDS)[number];

interface Said {
  ordinal: number;
  speakerName: string | null;
  assertion: Assertion;
}

/**
 * Returns a function that says of a proposal who corrected its speaker, and whether they said it, since the
 * reasons of extraction speak of what it found. Says nothing of one that is again as it was found.
 *
 * @param events the corrections of a draft, earliest first
 */
export function correctionsIn(
  events: { details: unknown; actor: { name: string } }[],
): (proposal: Said) => string[] {
  const corrected = new Map<string, Change & { by: string }>();
  for (const { details, actor } of events)
    for (const [number, changes] of changesIn(details))
      for (const field of FIELDS) {
        const change = changes[field];
        const key = `${number} ${field}`;
        const { from } = corrected.get(key) ?? change ?? {};
        if (change) corrected.set(key, { from, to: change.to, by: actor.name });
      }
  return (proposal) =>
    FIELDS.flatMap((field) => {
      const change = corrected.get(`${proposal.ordinal} ${field}`);
      // What is neither has changed since by other means: a match with an earlier version, or a corrected quotation.
      if (!change || change.from === change.to || change.to !== proposal[field]) return [];
      const what = field === "assertion" ? assertionWords({ assertion: change }) : " the speaker";
      return `${change.by} corrected${what}`;
    });
}

/** What an event changed, by the number of the proposal. */
function changesIn(details: unknown): [number, Partial<Record<Field, Change>>][] {
  const event = eventDetails.parse(details);
  if (event.verb === "proposal.corrected") return [[event.proposal, event.changes]];
  if (event.verb === "proposals.undone")
    return event.proposals.map(({ number, changes }) => [number, changes]);
  if (event.verb !== "proposals.renamed") return [];
  const { from, to, proposals } = event;
  return proposals.map((number) => [number, { speakerName: { from, to } }]);
}
