import { z } from "zod";
import { listed } from "@/lib/core/wording";
import { FIELD_WORDS, fieldWords } from "./fields";

const change = z.object({ from: z.unknown(), to: z.unknown() });
type Field = keyof typeof FIELD_WORDS.relationship;
const changes = z.partialRecord(z.enum(Object.keys(FIELD_WORDS.relationship) as Field[]), change);
/** The id of the relationship, and its title at the time. */
const named = { relationship: z.string(), title: z.string() };

/** The details of events about relationships and who may see them, for the union in schema.ts. */
export const relationshipEvents = [
  z.object({ verb: z.literal("relationship.opened"), ...named }),
  z.object({ verb: z.literal("relationship.edited"), ...named, changes }),
  z.object({ verb: z.literal("relationship.archived"), ...named, archived: z.boolean() }),
  z.object({
    verb: z.literal("member.limited"),
    member: z.string(),
    /** The titles of the relationships that the person may see; null for all. */
    to: z.array(z.string()).nullable(),
  }),
] as const;

type RelationshipEvent = z.infer<(typeof relationshipEvents)[number]>;

/** What describe.ts says about these. */
export function relationshipWords(event: RelationshipEvent): string {
  switch (event.verb) {
    case "relationship.opened":
      return `started following ${event.title}`;
    case "relationship.edited":
      return `changed the ${fieldWords("relationship", event.changes)} of ${event.title}`;
    case "relationship.archived":
      return `${event.archived ? "archived" : "restored"} ${event.title}`;
    case "member.limited":
      if (event.to === null) return `let ${event.member} see all relationships`;
      return event.to.length > 0
        ? `limited ${event.member} to ${listed(event.to)}`
        : `hid all relationships from ${event.member}`;
  }
}

/** Whether an event is one of these. */
export const isOfRelationship = (event: { verb: string }): event is RelationshipEvent =>
  event.verb.startsWith("relationship.") || event.verb === "member.limited";
