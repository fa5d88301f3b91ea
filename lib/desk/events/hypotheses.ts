import { z } from "zod";
import { counted, phrase } from "@/lib/core/wording";
import { CELLS, cellWords } from "@/lib/tradecraft/hypotheses/cells";

const hypothesis = z.number();
const cell = z.enum(CELLS).nullable();

/** The details of events about competing hypotheses, for the union in schema.ts. */
export const hypothesisEvents = [
  z.object({ verb: z.literal("hypothesis.added"), hypothesis, text: z.string() }),
  z.object({
    verb: z.literal("hypothesis.reworded"),
    hypothesis,
    from: z.string(),
    to: z.string(),
  }),
  z.object({ verb: z.literal("hypothesis.moved"), hypothesis, place: z.number() }),
  z.object({
    verb: z.literal("hypothesis.retired"),
    hypothesis,
    text: z.string(),
    reason: z.string(),
  }),
  z.object({ verb: z.literal("hypothesis.restored"), hypothesis, text: z.string() }),
  z.object({
    verb: z.literal("hypothesis.assessed"),
    cells: z.array(
      z.object({ quote: z.number(), hypothesis, from: cell, to: cell, noted: z.boolean() }),
    ),
    /** How many cells of the person's matrix are filled, and how many it has. */
    filled: z.number(),
    of: z.number(),
  }),
] as const;

type HypothesisEvent = z.infer<(typeof hypothesisEvents)[number]>;

/** What describe.ts says about these. */
export function hypothesisWords(event: HypothesisEvent): string {
  switch (event.verb) {
    case "hypothesis.added":
      return `added hypothesis H${event.hypothesis}: “${phrase(event.text)}”`;
    case "hypothesis.reworded":
      return `reworded hypothesis H${event.hypothesis}: “${phrase(event.to)}”`;
    case "hypothesis.moved":
      return `moved hypothesis H${event.hypothesis} to position ${event.place}`;
    case "hypothesis.retired":
      return `retired hypothesis H${event.hypothesis}: ${phrase(event.reason)}`;
    case "hypothesis.restored":
      return `restored hypothesis H${event.hypothesis}`;
    case "hypothesis.assessed":
      return `${assessedWords(event.cells)} (${event.filled} of ${counted(event.of, "cell")} filled)`;
  }
}

type Assessed = Extract<HypothesisEvent, { verb: "hypothesis.assessed" }>["cells"];

function assessedWords([first, ...others]: Assessed): string {
  if (!first || others.length > 0) return `assessed ${counted(others.length + 1, "cell")}`;
  const { quote, hypothesis, from, to } = first;
  if (to === null && from) return `cleared Q${quote} against H${hypothesis}`;
  return from === to
    ? `wrote a note on how Q${quote} bears on H${hypothesis}`
    : `assessed Q${quote} against H${hypothesis}: ${cellWords(to)}`;
}

/** Whether an event is about competing hypotheses. */
export const isOfHypotheses = (event: { verb: string }): event is HypothesisEvent =>
  event.verb.startsWith("hypothesis.");
