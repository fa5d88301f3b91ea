import { z } from "zod";
import { excerpt, listed, phrase } from "@/lib/core/wording";
import { FIELD_WORDS, fieldWords } from "./fields";
import { changesOf } from "./patch";

/** A signpost by its number on the issue, and the sign that it describes. */
const signpost = { signpost: z.number(), sign: z.string() };

/** The details of events about signposts, for the union in schema.ts. */
export const signpostEvents = [
  z.object({ verb: z.literal("signpost.written"), ...signpost }),
  z.object({
    verb: z.literal("signpost.edited"),
    ...signpost,
    changes: changesOf(FIELD_WORDS.signpost),
    /** The numbers of the quotations that matched before, and no longer do. */
    closed: z.array(z.number()),
  }),
  z.object({ verb: z.literal("signpost.retired"), ...signpost }),
  z.object({ verb: z.literal("signpost.restored"), ...signpost }),
  z.object({ verb: z.literal("signpost.matched"), ...signpost, quotes: z.array(z.number()) }),
  z.object({
    verb: z.literal("signpost.match-dismissed"),
    ...signpost,
    quote: z.number(),
    reason: z.string(),
  }),
] as const;

type SignpostEvent = z.infer<(typeof signpostEvents)[number]>;

/** What describe.ts says about these. */
export function signpostWords(event: SignpostEvent): string {
  const sign = `the signpost “${excerpt(event.sign)}”`;
  switch (event.verb) {
    case "signpost.written":
      return `wrote ${sign}`;
    case "signpost.edited": {
      const edited = `changed the ${fieldWords("signpost", event.changes)} of ${sign}`;
      return event.closed.length > 0
        ? `${edited}, which ${quotes(event.closed)} no longer ${event.closed.length === 1 ? "matches" : "match"}`
        : edited;
    }
    case "signpost.retired":
      return `retired ${sign}`;
    case "signpost.restored":
      return `restored ${sign}`;
    case "signpost.matched":
      return `added ${quotes(event.quotes)}, which ${event.quotes.length === 1 ? "matches" : "match"} ${sign}`;
    case "signpost.match-dismissed":
      return `dismissed Q${event.quote} as a match for ${sign}: ${phrase(event.reason)}`;
  }
}

const quotes = (numbers: number[]): string => listed(numbers.map((number) => `Q${number}`));

/** Whether an event is about a signpost. */
export const isOfSignpost = (event: { verb: string }): event is SignpostEvent =>
  event.verb.startsWith("signpost.");
