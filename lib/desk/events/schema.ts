import { z } from "zod";
import { counted } from "@/lib/core/wording";
import {
  CREDIBILITIES,
  credibilityGrade,
  RELIABILITIES,
  reliabilityGrade,
} from "@/lib/tradecraft/grades";
import { correctionUndo } from "./correction-undo";
import { fieldWords, noteWords, phrase, quoteWords, relationWords } from "./words";

const change = z.object({ from: z.unknown(), to: z.unknown() });
const changes = z.record(z.string(), change);
const move = {
  from: z.string(),
  to: z.string(),
  name: z.string(),
  other: z.string(),
  quotes: z.number(),
};
const grade = <T extends z.ZodType>(of: T) => ({ from: of, to: of, reason: z.string() });
const estimate = z.object({ likelihood: z.number(), trend: z.string(), confidence: z.string() });

/** A note, and the number of its quote or the title of its source where it stands on one. */
const noted = {
  note: z.string(),
  kind: z.enum(["NOTE", "QUESTION"]).default("NOTE"),
  quote: z.number().optional(),
  source: z.string().optional(),
};

const span = z.object({ start: z.number(), end: z.number() });

/** A thread of notes of an earlier version, and the title of the later one. */
const thread = { note: noted.note, kind: noted.kind, source: z.string() };

/** What an event says beside who and when, by verb. */
export const eventDetails = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("issue.opened"), key: z.string(), title: z.string() }),
  z.object({ verb: z.literal("issue.edited"), changes }),
  z.object({
    verb: z.literal("outlook.revised"),
    number: z.number(),
    from: estimate.nullable(),
    to: estimate,
    reason: z.string(),
  }),
  z.object({ verb: z.literal("evidence.linked"), quote: z.number(), relation: z.string() }),
  z.object({
    verb: z.literal("evidence.relation-changed"),
    quote: z.number(),
    from: z.string(),
    relation: z.string(),
  }),
  z.object({
    verb: z.literal("evidence.unlinked"),
    quote: z.number(),
    /** Older events have none. */
    reason: z.string().optional(),
  }),
  z.object({ verb: z.literal("evidence.relinked"), quote: z.number() }),
  z.object({ verb: z.literal("note.written"), ...noted }),
  z.object({ verb: z.literal("note.edited"), ...noted }),
  z.object({ verb: z.literal("note.deleted"), ...noted }),
  z.object({ verb: z.literal("note.restored"), ...noted }),
  z.object({ verb: z.literal("note.closed"), ...noted }),
  z.object({ verb: z.literal("note.reopened"), ...noted }),
  z.object({ verb: z.literal("note-match.placed"), ...thread, from: span.nullable(), to: span }),
  z.object({ verb: z.literal("note-match.left-behind"), ...thread }),
  z.object({ verb: z.literal("note-match.restored"), ...thread }),
  // Recorded until notifications kept these details themselves; some still refer to it.
  z.object({
    verb: z.literal("note-matches.unplaced"),
    source: z.string(),
    in: z.string(),
    notes: z.number(),
  }),
  z.object({ verb: z.literal("batch.opened"), items: z.number() }),
  z.object({ verb: z.literal("item.retried"), name: z.string() }),
  z.object({ verb: z.literal("batch.dismissed") }),
  z.object({ verb: z.literal("source.ingested"), title: z.string(), proposals: z.number() }),
  z.object({ verb: z.literal("source.edited"), changes }),
  z.object({ verb: z.literal("source.approved"), title: z.string(), quotes: z.number() }),
  z.object({ verb: z.literal("draft.discarded"), title: z.string() }),
  z.object({ verb: z.literal("draft.restored"), title: z.string() }),
  z.object({
    verb: z.literal("proposals.decided"),
    state: z.string(),
    proposals: z.array(z.object({ number: z.number(), from: z.string() })),
  }),
  z.object({ verb: z.literal("proposal.corrected"), proposal: z.number(), changes }),
  z.object({ verb: z.literal("proposal.added"), proposal: z.number() }),
  z.object({
    verb: z.literal("proposals.renamed"),
    from: z.string(),
    to: z.string(),
    proposals: z.array(z.number()),
  }),
  z.object({
    verb: z.literal("proposals.undone"),
    proposals: z.array(z.object({ number: z.number(), changes })),
  }),
  z.object({ verb: z.literal("source.reopened"), title: z.string(), quotes: z.number() }),
  z.object({ verb: z.literal("source.withdrawn"), title: z.string(), reason: z.string() }),
  z.object({ verb: z.literal("source.restored"), title: z.string(), reason: z.string() }),
  z.object({
    verb: z.literal("source.graded"),
    title: z.string(),
    ...grade(z.enum(RELIABILITIES)),
  }),
  z.object({ verb: z.literal("source.version-set"), title: z.string(), earlier: z.string() }),
  z.object({ verb: z.literal("source.version-unset"), title: z.string(), earlier: z.string() }),
  z.object({ verb: z.literal("source.origin-set"), title: z.string(), origin: z.string() }),
  z.object({ verb: z.literal("source.origin-unset"), title: z.string(), origin: z.string() }),
  z.object({ verb: z.literal("quote-match.placed"), quote: z.number() }),
  z.object({ verb: z.literal("quote-match.left-behind"), quote: z.number() }),
  z.object({ verb: z.literal("quote-match.restored"), quote: z.number() }),
  z.object({ verb: z.literal("quote.marked"), quote: z.number() }),
  z.object({
    verb: z.literal("quote.removed"),
    quote: z.number(),
    /** Its first words. */
    exact: z.string(),
    reason: z.string(),
  }),
  z.object({ verb: z.literal("quote.restored"), quote: z.number() }),
  z.object({
    verb: z.literal("quote.corrected"),
    quote: z.number(),
    /** How many of the same speaker's other quotations were corrected with it. */
    others: z.number(),
    changes,
    reason: z.string(),
    undo: correctionUndo.optional(),
  }),
  z.object({ verb: z.literal("quote.correction-undone"), quote: z.number(), others: z.number() }),
  z.object({
    verb: z.literal("quote.graded"),
    quote: z.number(),
    ...grade(z.enum(CREDIBILITIES)),
  }),
  z.object({
    verb: z.literal("quote.superseded"),
    quote: z.number(),
    by: z.number().nullable(),
    title: z.string(),
  }),
  z.object({ verb: z.literal("speaker.merged"), ...move, reason: z.string() }),
  z.object({
    verb: z.literal("speaker.split"),
    ...move,
    role: z.string().nullish(),
    reason: z.string(),
  }),
  z.object({ verb: z.literal("speaker.move-undone"), ...move, merge: z.boolean() }),
  z.object({ verb: z.literal("member.added"), email: z.string(), role: z.string() }),
  z.object({ verb: z.literal("member.changed"), member: z.string(), changes }),
  z.object({ verb: z.literal("member.renamed"), changes }),
  z.object({ verb: z.literal("member.password-changed") }),
  z.object({ verb: z.literal("member.sessions-ended"), sessions: z.number() }),
]);

export type EventDetails = z.infer<typeof eventDetails>;
export type NoteVerb = Extract<EventDetails["verb"], `note.${string}`>;
export type Changes = z.infer<typeof changes>;

/** One line of an issue's history. */
export interface Activity {
  id: string;
  at: string;
  actor: string;
  sentence: string;
}

/** The sentence that timeline, inbox and mail show, without its subject: "revised the outlook …". */
export function describeEvent(event: EventDetails): string {
  switch (event.verb) {
    case "issue.opened":
      return "opened the issue";
    case "issue.edited":
      return `changed ${fieldWords(event.changes)}`;
    case "outlook.revised":
      return event.from && event.from.likelihood !== event.to.likelihood
        ? `revised the outlook from ${event.from.likelihood}% to ${event.to.likelihood}%`
        : event.from
          ? `revised the outlook, which stays at ${event.to.likelihood}%`
          : `gave the first outlook, ${event.to.likelihood}%`;
    case "evidence.linked":
      return `linked Q${event.quote}, ${relationWords[event.relation] ?? event.relation}`;
    case "evidence.relation-changed":
      return `read Q${event.quote} anew: ${relationWords[event.relation] ?? event.relation}`;
    case "evidence.unlinked":
      return `unlinked Q${event.quote}${event.reason ? `: ${phrase(event.reason)}` : ""}`;
    case "evidence.relinked":
      return `undid the unlinking of Q${event.quote}`;
    case "note.written":
      return `${event.kind === "QUESTION" ? "asked" : "wrote"} ${noteWords(event)}`;
    case "note.edited":
      return `edited ${noteWords(event)}`;
    case "note.deleted":
      return `deleted ${noteWords(event)}`;
    case "note.restored":
      return `restored ${noteWords(event)}`;
    case "note.closed":
      return `resolved ${noteWords(event)}`;
    case "note.reopened":
      return `opened ${noteWords(event)} again`;
    case "note-match.placed":
      return `placed a ${event.kind.toLowerCase()} of an earlier version in “${event.source}”`;
    case "note-match.left-behind":
      return `left a ${event.kind.toLowerCase()} with the version before “${event.source}”`;
    case "note-match.restored":
      return `took back that a ${event.kind.toLowerCase()} is left with the version before “${event.source}”`;
    case "note-matches.unplaced":
      return `approved “${event.source}”, where ${counted(event.notes, "note")} of an earlier version ${event.notes === 1 ? "waits" : "wait"} for a place`;
    case "batch.opened":
      return `ingested in ${counted(event.items, "item")} to be read`;
    case "item.retried":
      return `had “${event.name}” read again`;
    case "batch.dismissed":
      return "put a batch away";
    case "source.ingested":
      return `ingested “${event.title}” with ${counted(event.proposals, "proposal")}`;
    case "source.edited":
      return `corrected the source's ${fieldWords(event.changes)}`;
    case "source.approved":
      return `approved “${event.title}” with ${counted(event.quotes, "quote")}`;
    case "draft.discarded":
      return `discarded the draft “${event.title}”`;
    case "draft.restored":
      return `took up the draft “${event.title}” again`;
    case "proposals.decided":
      return `decided on ${counted(event.proposals.length, "proposal")}`;
    case "proposal.corrected":
      return `corrected proposal ${event.proposal}`;
    case "proposal.added":
      return `added proposal ${event.proposal}`;
    case "proposals.renamed":
      return `named ${event.to} instead of ${event.from} in ${counted(event.proposals.length, "proposal")}`;
    case "proposals.undone":
      return `undid their last change to ${counted(event.proposals.length, "proposal")}`;
    case "source.reopened":
      return `took back the commit of “${event.title}” with ${counted(event.quotes, "quote")}`;
    case "source.withdrawn":
      return `withdrew “${event.title}”: ${phrase(event.reason)}`;
    case "source.restored":
      return `restored “${event.title}”: ${phrase(event.reason)}`;
    case "source.graded":
      return `graded “${event.title}” ${reliabilityGrade(event.to)} instead of ${reliabilityGrade(event.from)}: ${phrase(event.reason)}`;
    case "source.version-set":
      return `took “${event.title}” for a later version of “${event.earlier}”`;
    case "source.version-unset":
      return `no longer takes “${event.title}” for a later version of “${event.earlier}”`;
    case "source.origin-set":
      return `took “${event.title}” for the same copy as “${event.origin}”`;
    case "source.origin-unset":
      return `no longer takes “${event.title}” for the same copy as “${event.origin}”`;
    case "quote-match.placed":
      return `placed Q${event.quote} in the later version`;
    case "quote-match.left-behind":
      return `left Q${event.quote} out of the later version`;
    case "quote-match.restored":
      return `took back that Q${event.quote} is left out of the later version`;
    case "quote.marked":
      return `marked Q${event.quote} in its article`;
    case "quote.removed":
      return `removed Q${event.quote} (“${event.exact}”): ${phrase(event.reason)}`;
    case "quote.restored":
      return `restored Q${event.quote}`;
    case "quote.corrected":
      return `corrected the ${fieldWords(event.changes) || "speaker"} of ${quoteWords(event)}: ${phrase(event.reason)}`;
    case "quote.correction-undone":
      return `undid the correction of ${quoteWords(event)}`;
    case "quote.graded":
      return `graded Q${event.quote} ${credibilityGrade(event.to)} instead of ${credibilityGrade(event.from)}: ${phrase(event.reason)}`;
    case "quote.superseded":
      return event.by === null
        ? `approved a later version of “${event.title}”, which does not go on with Q${event.quote}`
        : `approved a later version of “${event.title}”, in which Q${event.quote} has other words: Q${event.by}`;
    case "speaker.merged":
      return `said that ${event.name} is ${event.other}`;
    case "speaker.split":
      return `gave ${event.other}${event.role ? ` (${event.role})` : ""} what stood under ${event.name}`;
    case "speaker.move-undone":
      return event.merge
        ? `took back that ${event.name} is ${event.other}`
        : `gave ${event.name} back what ${event.other} was given`;
    case "member.added":
      return `added ${event.email}`;
    case "member.changed":
      return `changed ${fieldWords(event.changes)} of a colleague`;
    case "member.renamed":
      return "changed their name";
    case "member.password-changed":
      return "changed their password";
    case "member.sessions-ended":
      return `ended ${counted(event.sessions, "session")}`;
  }
}
