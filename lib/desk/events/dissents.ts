import { z } from "zod";
import { besideDesk } from "@/lib/tradecraft/dissent-words";

/** The number of the forecast, if it isn't the lead. */
export const beside = { forecast: z.number().optional() };

const of = {
  ...beside,
  /** The dissent's id. Missing from older events. */
  dissent: z.string().optional(),
};

/** A dissenter's likelihood, and the number and likelihood of the revision that they dispute. */
const disputed = { ...of, likelihood: z.number(), revision: z.number(), desk: z.number() };

const answered = {
  ...of,
  /** The answer's id. Missing from older events. */
  answer: z.string().optional(),
  dissenter: z.string(),
  /** Whether it is the dissenter's reply to an answer. */
  own: z.boolean().default(false),
  body: z.string(),
};

/** The details of events about dissents, for the union in schema.ts. */
export const dissentEvents = [
  z.object({
    verb: z.literal("dissent.stated"),
    ...disputed,
    confidence: z.string(),
    /** The likelihood before the change; null for a new dissent. */
    from: z.number().nullable(),
  }),
  z.object({ verb: z.literal("dissent.confirmed"), ...disputed }),
  z.object({
    verb: z.literal("dissent.withdrawn"),
    ...of,
    likelihood: z.number(),
    why: z.string(),
  }),
  z.object({ verb: z.literal("dissent.answered"), ...answered }),
  /** With the wording that it has from then on. */
  z.object({ verb: z.literal("dissent.answer-corrected"), ...answered }),
] as const;

type DissentEvent = z.infer<(typeof dissentEvents)[number]>;

/** What describe.ts says about these. */
export function dissentWords(event: DissentEvent): string {
  switch (event.verb) {
    case "dissent.stated":
      return statedWords(event);
    case "dissent.confirmed":
      return `confirmed their dissent from revision ${event.revision}${ofForecast(event)}: ${besideDesk(event)}`;
    case "dissent.withdrawn":
      return `withdrew their dissent${onForecast(event)} (${event.likelihood}%)`;
    case "dissent.answered":
      return event.own
        ? `replied to an answer to their dissent${onForecast(event)}`
        : `answered ${event.dissenter}’s dissent${onForecast(event)}`;
    case "dissent.answer-corrected":
      return event.own
        ? `corrected their reply to an answer to their dissent${onForecast(event)}`
        : `corrected their answer to ${event.dissenter}’s dissent${onForecast(event)}`;
  }
}

function statedWords(event: Extract<DissentEvent, { verb: "dissent.stated" }>): string {
  const { from, likelihood, revision } = event;
  if (from === null)
    return `dissented from revision ${revision}${ofForecast(event)}: ${besideDesk(event)}`;
  return from === likelihood
    ? `changed their dissent${onForecast(event)}, keeping the likelihood at ${likelihood}%`
    : `changed their dissent${onForecast(event)} from ${from}% to ${likelihood}%`;
}

/** " on forecast 2", or nothing for the lead. */
const onForecast = ({ forecast }: { forecast?: number | undefined }): string =>
  forecast === undefined ? "" : ` on forecast ${forecast}`;

/** " of forecast 2", or nothing for the lead. */
const ofForecast = ({ forecast }: { forecast?: number | undefined }): string =>
  forecast === undefined ? "" : ` of forecast ${forecast}`;

/** Whether an event is about a dissent or an answer to one. */
export const isOfDissent = (event: { verb: string }): event is DissentEvent =>
  event.verb.startsWith("dissent.");
