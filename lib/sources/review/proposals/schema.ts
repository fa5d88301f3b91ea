import { z } from "zod";
import { codePoints, optionalText, requiredText, seenRecord } from "@/lib/core/command/inputs";
import { linksSchema, PROPOSAL_STATES, seen } from "@/lib/sources/review/schema";
import { ASSERTIONS, QUOTE_KINDS } from "@/lib/tradecraft/evidence";

const span = z.object(codePoints).refine(({ start, end }) => start < end, "Select some words.");
const speakerName = optionalText(200);
const speakerRole = optionalText(300);

/** What a reviewer may correct in a proposal; fields that are left out stay. */
const correction = {
  kind: z.enum(QUOTE_KINDS).optional(),
  speakerName: speakerName.optional(),
  speakerRole: speakerRole.optional(),
  assertion: z.enum(ASSERTIONS).optional(),
  links: linksSchema.optional(),
  span: span.optional(),
};

export const correctProposalInput = z.object({
  ...correction,
  ...seenRecord,
  /** Accepts it in the same transaction. */
  accept: z.boolean().default(false),
  /** Also renames the speaker in their other proposals. */
  everywhere: z.boolean().default(false),
  seen,
});

export const addProposalInput = z.object({
  source: z.string(),
  span,
  kind: z.enum(QUOTE_KINDS),
  speakerName,
  speakerRole,
  assertion: z.enum(ASSERTIONS).default("ASSERTED"),
  links: linksSchema,
});

export const renameSpeakerInput = z.object({
  source: z.string(),
  from: z.string(),
  to: requiredText(200, "Enter the speaker’s name."),
  seen,
});

/** The proposals before an act, and the version each had after it. */
export const undoInput = z.object({
  source: z.string(),
  proposals: z
    .array(
      z.object({
        ...seenRecord,
        was: z.object({ ...correction, state: z.enum(PROPOSAL_STATES).optional() }),
      }),
    )
    .min(1)
    .max(10_000),
});
