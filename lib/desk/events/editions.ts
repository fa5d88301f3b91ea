import { z } from "zod";
import { counted, excerpt, listed, phrase } from "@/lib/core/wording";
import { inWords } from "@/lib/text/markdown/plain";

/** A request for information: the number of the edition whose judgement it is about, and what it asks. */
const rfi = { rfi: z.string(), edition: z.number(), question: z.string() };

/** An answer in full, as earlier wordings are kept nowhere else, and who asked. */
const answered = { asker: z.string(), answer: z.string() };

/** A link to an edition, and who it is for. */
const share = { edition: z.number(), link: z.string(), name: z.string() };

/** A schedule, and the title of its editions. */
const schedule = { schedule: z.string(), title: z.string() };

/** The details of events about editions, for the union in schema.ts. */
export const editionEvents = [
  z.object({
    verb: z.literal("edition.issued"),
    edition: z.number(),
    title: z.string(),
    /** The number of the edition that it corrects, and why. */
    corrects: z.object({ edition: z.number(), explanation: z.string() }).nullable(),
    /** The groups and people that it was sent to. Missing if it was sent to everyone. */
    to: z.array(z.string()).optional(),
    /** The title of the schedule that issued it, if one did. */
    schedule: z.string().optional(),
  }),
  z.object({
    verb: z.literal("edition.acknowledged"),
    edition: z.number(),
    /** The keys of the issues whose judgements were acknowledged. */
    issues: z.array(z.string()),
  }),
  z.object({
    verb: z.literal("edition.acknowledgement-undone"),
    edition: z.number(),
    issues: z.array(z.string()),
  }),
  z.object({ verb: z.literal("edition.shared"), ...share, days: z.number() }),
  z.object({ verb: z.literal("edition.share-revoked"), ...share }),
  z.object({
    verb: z.literal("rfi.asked"),
    ...rfi,
    assigned: z.string().nullable(),
    follows: z.boolean().default(false),
  }),
  z.object({ verb: z.literal("rfi.assigned"), ...rfi, assigned: z.string() }),
  /** `from` is who was to answer it, and no longer can. */
  z.object({ verb: z.literal("rfi.left"), ...rfi, from: z.string() }),
  z.object({ verb: z.literal("rfi.answered"), ...rfi, ...answered }),
  /** With the wording that it has from then on. */
  z.object({ verb: z.literal("rfi.corrected"), ...rfi, ...answered }),
  z.object({ verb: z.literal("group.made"), name: z.string(), members: z.number() }),
  z.object({ verb: z.literal("group.edited"), name: z.string(), members: z.number() }),
  z.object({ verb: z.literal("group.deleted"), name: z.string() }),
  z.object({ verb: z.literal("schedule.made"), ...schedule }),
  z.object({ verb: z.literal("schedule.edited"), ...schedule }),
  z.object({ verb: z.literal("schedule.paused"), ...schedule }),
  z.object({ verb: z.literal("schedule.resumed"), ...schedule }),
  z.object({ verb: z.literal("schedule.deleted"), ...schedule }),
  /** The actor is the person responsible for the schedule. */
  z.object({ verb: z.literal("schedule.failed"), ...schedule, reason: z.string() }),
  /** It was issued, but the bottom lines of these issues, by key, give other likelihoods than their forecasts. */
  z.object({
    verb: z.literal("schedule.misfitted"),
    ...schedule,
    edition: z.int(),
    issues: z.array(z.string()),
  }),
] as const;

type EditionEvent = z.infer<(typeof editionEvents)[number]>;

/** What describe.ts says about these. */
export function editionWords(event: EditionEvent): string {
  switch (event.verb) {
    case "edition.issued":
      return issuedWords(event);
    case "edition.acknowledged":
      return `acknowledged ${listed(event.issues)} in edition ${event.edition}`;
    case "edition.acknowledgement-undone":
      return `undid the acknowledgement of ${listed(event.issues)} in edition ${event.edition}`;
    case "edition.shared":
      return `created a link to edition ${event.edition} for “${event.name}”, valid for ${counted(event.days, "day")}`;
    case "edition.share-revoked":
      return `revoked the link to edition ${event.edition} for “${event.name}”`;
    case "rfi.asked":
      return `asked for ${event.follows ? "more " : ""}information on edition ${event.edition}: ${questionWords(event)}`;
    case "rfi.assigned":
      return `assigned the RFI ${questionWords(event)} to ${event.assigned}`;
    case "rfi.left":
      return `unassigned the RFI ${questionWords(event)}, because ${event.from} can no longer answer it`;
    case "rfi.answered":
      return `answered ${event.asker}’s RFI ${questionWords(event)}`;
    case "rfi.corrected":
      return `corrected their answer to ${event.asker}’s RFI ${questionWords(event)}`;
    case "group.made":
      return `created the group “${event.name}” with ${people(event.members)}`;
    case "group.edited":
      return `changed the group “${event.name}”, now with ${people(event.members)}`;
    case "group.deleted":
      return `deleted the group “${event.name}”`;
    case "schedule.made":
      return `scheduled “${event.title}”`;
    case "schedule.edited":
      return `changed the schedule for “${event.title}”`;
    case "schedule.paused":
      return `paused the schedule for “${event.title}”`;
    case "schedule.resumed":
      return `resumed the schedule for “${event.title}”`;
    case "schedule.deleted":
      return `deleted the schedule for “${event.title}”`;
    case "schedule.failed":
      return `scheduled “${event.title}”, which couldn’t be issued: ${phrase(event.reason)}`;
    case "schedule.misfitted":
      return `scheduled “${event.title}”, issued as edition ${event.edition} with bottom lines that don’t fit the likelihood: ${listed(event.issues)}`;
  }
}

/** The beginning of a request for information, in which a citation is named as elsewhere in sentences: Q12. */
const questionWords = ({ question }: { question: string }): string =>
  `“${excerpt(inWords(question, {}))}”`;

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

type Issued = Extract<EditionEvent, { verb: "edition.issued" }>;

function issuedWords({ edition, title, corrects, to, schedule }: Issued): string {
  const issued = `issued edition ${edition}, “${title}”${schedule ? ", by schedule" : ""}`;
  if (corrects) return `${issued}, which corrects edition ${corrects.edition}`;
  return `${issued}${to ? `, to ${listed(to)}` : ""}`;
}

/** Whether an event is about an edition, or about when and to whom editions are sent. */
export const isOfEdition = (event: { verb: string }): event is EditionEvent =>
  /^(edition|rfi|group|schedule)\./.test(event.verb);
