import { z } from "zod";
import { FIELD_WORDS, type FieldOf, fieldWords } from "./fields";

const change = z.object({ from: z.unknown(), to: z.unknown() });

/** A date, by its id and what it is called. */
const date = { date: z.string(), title: z.string() };

/** Another issue, and how the event's issue relates to it; if `inverse`, how the other one relates to it. */
const related = {
  other: z.object({ key: z.string(), title: z.string() }),
  relation: z.enum(["RELATED", "DEPENDS_ON", "PART_OF"]),
  inverse: z.boolean(),
};

/** The details of events about an issue's dates and related issues, for the union in schema.ts. */
export const agendaEvents = [
  z.object({ verb: z.literal("date.added"), ...date, kind: z.string(), when: z.string() }),
  z.object({
    verb: z.literal("date.edited"),
    ...date,
    changes: z.partialRecord(z.enum(Object.keys(FIELD_WORDS.date) as FieldOf<"date">[]), change),
  }),
  z.object({ verb: z.literal("date.cancelled"), ...date, when: z.string() }),
  z.object({ verb: z.literal("date.restored"), ...date, when: z.string() }),
  z.object({ verb: z.literal("issue.related"), ...related }),
  z.object({ verb: z.literal("issue.unrelated"), ...related }),
] as const;

type AgendaEvent = z.infer<(typeof agendaEvents)[number]>;

/** What describe.ts says about these. */
export function agendaWords(event: AgendaEvent): string {
  switch (event.verb) {
    case "date.added":
      return `added the date “${event.title}”, ${event.when}`;
    case "date.edited":
      return `changed the ${fieldWords("date", event.changes)} of the date “${event.title}”`;
    case "date.cancelled":
      return `marked the date “${event.title}”, ${event.when}, as cancelled`;
    case "date.restored":
      return `restored the date “${event.title}”, ${event.when}`;
    case "issue.related":
      return `recorded that ${relationWords(event)}`;
    case "issue.unrelated":
      return `removed the record that ${relationWords(event)}`;
  }
}

type Related = Extract<AgendaEvent, { verb: "issue.related" | "issue.unrelated" }>;

/** "this issue depends on USCN-4 “Climate”". */
function relationWords({ other, relation, inverse }: Related): string {
  const name = `${other.key} “${other.title}”`;
  if (relation === "RELATED") return `this issue is related to ${name}`;
  const verb = relation === "DEPENDS_ON" ? "depends on" : "is part of";
  return inverse ? `${name} ${verb} this issue` : `this issue ${verb} ${name}`;
}

/** Whether an event is about a date, or about how issues relate. */
export const isOfAgenda = (event: { verb: string }): event is AgendaEvent =>
  /^date\.|^issue\.(un)?related$/.test(event.verb);
