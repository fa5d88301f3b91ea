import { z } from "zod";
import { counted, excerpt, listed } from "@/lib/core/wording";

/** A request for information: the number of the edition whose judgement it is about, and what it asks. */
const rfi = { rfi: z.string(), edition: z.number(), question: z.string() };

/** A link to an edition, and who it is for. */
const share = { edition: z.number(), link: z.string(), name: z.string() };

/** The details of events about editions, for the union in schema.ts. */
export const editionEvents = [
  z.object({
    verb: z.literal("edition.issued"),
    edition: z.number(),
    title: z.string(),
    /** The number of the edition that it corrects, and why. */
    corrects: z.object({ edition: z.number(), explanation: z.string() }).nullable(),
  }),
  z.object({
    verb: z.literal("edition.acknowledged"),
    edition: z.number(),
    /** The keys of the issues whose judgements were acknowledged. */
    issues: z.array(z.string()),
  }),
  z.object({ verb: z.literal("edition.shared"), ...share, days: z.number() }),
  z.object({ verb: z.literal("edition.share-revoked"), ...share }),
  z.object({ verb: z.literal("rfi.asked"), ...rfi, assigned: z.string().nullable() }),
  z.object({ verb: z.literal("rfi.assigned"), ...rfi, assigned: z.string() }),
  z.object({
    verb: z.literal("rfi.answered"),
    ...rfi,
    /** Who asked. */
    asker: z.string(),
    answer: z.string(),
  }),
] as const;

export type EditionEvent = z.infer<(typeof editionEvents)[number]>;

/** What describe.ts says about these. */
export function editionWords(event: EditionEvent): string {
  switch (event.verb) {
    case "edition.issued": {
      const issued = `issued edition ${event.edition}, “${event.title}”`;
      return event.corrects
        ? `${issued}, which corrects edition ${event.corrects.edition}`
        : issued;
    }
    case "edition.acknowledged":
      return `acknowledged ${listed(event.issues)} in edition ${event.edition}`;
    case "edition.shared":
      return `made a link to edition ${event.edition} for “${event.name}”, open for ${counted(event.days, "day")}`;
    case "edition.share-revoked":
      return `revoked the link to edition ${event.edition} for “${event.name}”`;
    case "rfi.asked":
      return `asked for information on edition ${event.edition}: “${excerpt(event.question)}”`;
    case "rfi.assigned":
      return `assigned the RFI “${excerpt(event.question)}” to ${event.assigned}`;
    case "rfi.answered":
      return `answered ${event.asker}’s RFI “${excerpt(event.question)}”`;
  }
}

/** Whether an event is about an edition. */
export const isOfEdition = (event: { verb: string }): event is EditionEvent =>
  /^(edition|rfi)\./.test(event.verb);
