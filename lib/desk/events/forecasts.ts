import { z } from "zod";
import { phrase } from "@/lib/core/wording";
import { OUTCOMES, outcomeWord } from "@/lib/tradecraft/outcome";
import { FIELD_WORDS, fieldWords } from "./fields";
import { changesOf } from "./patch";

/** The details of events about forecasts, for the union in schema.ts. */
export const forecastEvents = [
  z.object({
    verb: z.literal("forecast.opened"),
    forecast: z.number(),
    lead: z.boolean(),
    wording: z.string(),
  }),
  z.object({
    verb: z.literal("forecast.edited"),
    forecast: z.number(),
    lead: z.boolean(),
    changes: changesOf(FIELD_WORDS.forecast),
  }),
  z.object({ verb: z.literal("forecast.clarified"), forecast: z.number(), text: z.string() }),
  z.object({ verb: z.literal("forecast.lead-set"), forecast: z.number(), from: z.number() }),
  z.object({
    /** The actor is the person who last estimated it. */
    verb: z.literal("forecast.due"),
    forecast: z.number(),
    lead: z.boolean(),
    wording: z.string(),
  }),
  z.object({
    verb: z.literal("forecast.resolved"),
    forecast: z.number(),
    lead: z.boolean(),
    /** The outcome that this corrects. */
    from: z.enum(OUTCOMES).nullable(),
    outcome: z.enum(OUTCOMES),
    early: z.boolean(),
    note: z.string(),
  }),
  z.object({
    verb: z.literal("forecast.reopened"),
    forecast: z.number(),
    lead: z.boolean(),
    /** The outcome that was set aside. */
    outcome: z.enum(OUTCOMES),
    reason: z.string(),
  }),
] as const;

type ForecastEvent = z.infer<(typeof forecastEvents)[number]>;

/** What describe.ts says about these. */
export function forecastWords(event: ForecastEvent): string {
  switch (event.verb) {
    case "forecast.opened":
      return event.lead
        ? `opened the forecast “${event.wording}”`
        : `opened forecast ${event.forecast}, “${event.wording}”`;
    case "forecast.edited":
      return `changed the ${fieldWords("forecast", event.changes)} of ${named(event)}`;
    case "forecast.clarified":
      return `clarified the criteria of forecast ${event.forecast}: ${phrase(event.text)}`;
    case "forecast.lead-set":
      return `made forecast ${event.forecast} the lead in place of forecast ${event.from}`;
    case "forecast.due":
      return `last estimated ${named(event)}, which has now reached its closing date`;
    case "forecast.resolved":
      return `${resolvedWords(event)}: ${phrase(event.note)}`;
    case "forecast.reopened":
      return `${reopenedWords(event)}: ${phrase(event.reason)}`;
  }
}

/**
 * What was reopened, without the reason. `on` follows what was reopened: " on “Taiwan”". If its wording is known, that
 * names it.
 */
export const reopenedWords = (
  event: Extract<ForecastEvent, { verb: "forecast.reopened" }>,
  on = "",
  wording = "",
) => `reopened ${named(event, wording)}${on} (resolved as ${outcomeWord(event.outcome)})`;

/** The forecast by its wording, if that is known; otherwise "the lead forecast" or "forecast 2". */
function named({ lead, forecast }: { lead: boolean; forecast: number }, wording = ""): string {
  if (wording) return `the forecast “${wording}”`;
  return lead ? "the lead forecast" : `forecast ${forecast}`;
}

/** How it was resolved, or what was corrected, without the note. `on` and `wording` as for `reopenedWords`. */
export function resolvedWords(
  event: Extract<ForecastEvent, { verb: "forecast.resolved" }>,
  on = "",
  wording = "",
): string {
  const { from, outcome, early } = event;
  const words = outcomeWord(outcome);
  const how = early ? " before its closing date" : "";
  const what = `${named(event, wording)}${on}`;
  if (from === null) return `resolved ${what} as ${words}${how}`;
  return from === outcome
    ? `corrected the record of ${what}, resolved as ${words}`
    : `corrected the resolution of ${what} from ${outcomeWord(from)} to ${words}`;
}

/** Whether an event is about a forecast itself, not about an estimate of it or a dissent from one. */
export const isOfForecast = (event: { verb: string }): event is ForecastEvent =>
  event.verb.startsWith("forecast.");
