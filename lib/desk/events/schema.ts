import { z } from "zod";
import { ASSERTIONS, QUOTE_KINDS, RELATIONS } from "@/lib/tradecraft/evidence";
import { CREDIBILITIES, RELIABILITIES } from "@/lib/tradecraft/grades";
import { LIKELIHOOD_SCALES } from "@/lib/tradecraft/likelihood";
import { ALERTS, TRENDS } from "@/lib/tradecraft/trend";
import { agendaEvents } from "./agenda";
import { correctionUndo } from "./correction-undo";
import { beside, dissentEvents } from "./dissents";
import { editionEvents } from "./editions";
import { FIELD_WORDS } from "./fields";
import { forecastEvents } from "./forecasts";
import { hypothesisEvents } from "./hypotheses";
import { memberEvents } from "./members";
import { type change, changes, changesOf } from "./patch";
import { relationshipEvents } from "./relationships";
import { signpostEvents } from "./signposts";

const move = {
  from: z.string(),
  to: z.string(),
  name: z.string(),
  other: z.string(),
  quotes: z.number(),
};
const grade = <T extends z.ZodType>(of: T) => ({ from: of, to: of, reason: z.string() });
const linked = { quote: z.number(), relation: z.enum(RELATIONS) };
const estimate = z.object({
  likelihood: z.number(),
  trend: z.enum(TRENDS),
  confidence: z.string(),
  /** Missing from older events. */
  alerts: z.array(z.enum(ALERTS)).optional(),
});

/** A note, with the number of its quotation or the title of its source, if it is on one. */
const noted = {
  note: z.string(),
  kind: z.enum(["NOTE", "QUESTION"]).default("NOTE"),
  quote: z.number().optional(),
  source: z.string().optional(),
};

const span = z.object({ start: z.number(), end: z.number() });

/** A thread of notes from an earlier version, with the title of the later version. */
const thread = { note: noted.note, kind: noted.kind, source: z.string() };

/** What an event records besides who and when, by verb. describe.ts puts it into words. */
export const eventDetails = z.discriminatedUnion("verb", [
  z.object({ verb: z.literal("issue.opened"), key: z.string(), title: z.string() }),
  z.object({
    verb: z.literal("issue.edited"),
    changes: changesOf(FIELD_WORDS.issue),
    /** What its owners were called at the time, if the owner changed. Missing from older events. */
    owners: z.object({ from: z.string().nullable(), to: z.string().nullable() }).optional(),
  }),
  /** The actor is the person who set its due date. */
  z.object({ verb: z.literal("issue.due"), dueOn: z.string() }),
  z.object({ verb: z.literal("term.reset"), term: z.string(), undone: z.boolean() }),
  z.object({
    verb: z.literal("outlook.revised"),
    number: z.number(),
    from: estimate.nullable(),
    to: estimate,
    /** The forecast's scale, whose terms word the likelihoods. Missing from older events. */
    scale: z.enum(LIKELIHOOD_SCALES).optional(),
    reason: z.string().nullable(),
    ...beside,
  }),
  z.object({ verb: z.literal("evidence.linked"), ...linked }),
  z.object({ verb: z.literal("evidence.relation-changed"), ...linked, from: linked.relation }),
  z.object({ verb: z.literal("evidence.relation-confirmed"), ...linked }),
  z.object({ verb: z.literal("evidence.unconfirmed"), ...linked }),
  z.object({
    verb: z.literal("evidence.unlinked"),
    quote: z.number(),
    /** Missing from older events. */
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
  // No longer recorded, but older notifications refer to it.
  z.object({
    verb: z.literal("note-matches.unplaced"),
    source: z.string(),
    in: z.string(),
    notes: z.number(),
  }),
  z.object({
    verb: z.literal("batch.opened"),
    /** Missing from older events. */
    batch: z.string().optional(),
    items: z.number(),
  }),
  z.object({ verb: z.literal("item.retried"), name: z.string() }),
  z.object({ verb: z.literal("batch.dismissed") }),
  z.object({ verb: z.literal("source.ingested"), title: z.string(), proposals: z.number() }),
  z.object({ verb: z.literal("source.edited"), changes: changesOf(FIELD_WORDS.source) }),
  z.object({ verb: z.literal("source.approved"), title: z.string(), quotes: z.number() }),
  z.object({ verb: z.literal("draft.discarded"), title: z.string() }),
  z.object({ verb: z.literal("draft.taken-back"), title: z.string() }),
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
    role: z.object({ from: z.string().nullable(), to: z.string().nullable() }).optional(),
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
  z.object({ verb: z.literal("proposals.inherited"), title: z.string(), proposals: z.number() }),
  z.object({ verb: z.literal("proposals.suggested"), proposals: z.number() }),
  z.object({ verb: z.literal("quote-match.placed"), quote: z.number() }),
  z.object({ verb: z.literal("quote-match.left-behind"), quote: z.number() }),
  z.object({ verb: z.literal("quote-match.restored"), quote: z.number() }),
  z.object({ verb: z.literal("quote.marked"), quote: z.number() }),
  z.object({
    verb: z.literal("quote.removed"),
    quote: z.number(),
    /** Its first words. Older events, which lack the rest, show them in quotation marks. */
    exact: z.string(),
    kind: z.enum(QUOTE_KINDS).default("DIRECT"),
    assertion: z.enum(ASSERTIONS).default("ASSERTED"),
    reason: z.string(),
  }),
  z.object({ verb: z.literal("quote.restored"), quote: z.number() }),
  z.object({
    verb: z.literal("quote.corrected"),
    quote: z.number(),
    /** How many other quotations of the same speaker were corrected with it. */
    others: z.number(),
    // The sentence gives the old and the new value, so this needs no word.
    changes: changesOf({ ...FIELD_WORDS.quotation, assertion: "" }),
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
    // Whether the later version still has the words, which weren't accepted. Older ones don't say.
    rejected: z.boolean().default(false),
  }),
  z.object({ verb: z.literal("speaker.merged"), ...move, reason: z.string() }),
  z.object({
    verb: z.literal("speaker.split"),
    ...move,
    role: z.string().nullish(),
    reason: z.string(),
  }),
  z.object({
    verb: z.literal("speaker.renamed"),
    /** The speaker, with the earlier name and the corrected one. */
    to: z.string(),
    name: z.string(),
    other: z.string(),
    reason: z.string(),
  }),
  z.object({
    verb: z.literal("speaker.rename-undone"),
    ...{ to: z.string(), name: z.string(), other: z.string() },
  }),
  z.object({ verb: z.literal("speaker.move-undone"), ...move, merge: z.boolean() }),
  ...memberEvents,
  ...signpostEvents,
  ...dissentEvents,
  ...editionEvents,
  ...forecastEvents,
  ...hypothesisEvents,
  ...agendaEvents,
  ...relationshipEvents,
]);

export type EventDetails = z.infer<typeof eventDetails>;
export type NoteVerb = Extract<EventDetails["verb"], `note.${string}`>;
export type Change = z.infer<typeof change>;

/** The most events that an issue's page shows. */
export const MAX_ACTIVITY = 12;

/** A line of an activity list. `sentence` follows the actor's name. */
export interface Activity {
  id: string;
  at: string;
  actor: string;
  sentence: string;
}
