import { z } from "zod";

const change = z.object({ from: z.unknown(), to: z.unknown() });

/** The details of events about people's accounts, for the union in schema.ts. */
export const memberEvents = [
  z.object({ verb: z.literal("member.added"), email: z.string(), role: z.string() }),
  z.object({
    verb: z.literal("member.changed"),
    member: z.string(),
    changes: z.object({ role: change.optional(), disabled: change.optional() }),
  }),
  z.object({ verb: z.literal("member.renamed"), changes: z.record(z.string(), change) }),
  z.object({ verb: z.literal("member.password-changed") }),
  z.object({ verb: z.literal("member.sessions-ended"), sessions: z.number() }),
  z.object({ verb: z.literal("member.feed-renewed"), first: z.boolean() }),
  z.object({ verb: z.literal("member.feed-stopped") }),
] as const;
