import { z } from "zod";
import { SLUG } from "@/lib/analysis/slug";
import { lines, requiredText, seenRecord } from "@/lib/core/command/inputs";
import type { FieldOf } from "@/lib/desk/events/fields";
import { MAX_WORDS } from "./schema";

const words = lines(MAX_WORDS, 60);

const details = {
  title: requiredText(120, "Enter a title."),
  first: requiredText(80, "Name the first party."),
  second: requiredText(80, "Name the second party."),
  firstWords: words,
  secondWords: words,
} satisfies Record<FieldOf<"relationship">, z.ZodType>;

export const openRelationshipInput = z.object({
  ...details,
  slug: z.string().trim().regex(SLUG, "Use lower-case letters, digits and hyphens."),
  keyPrefix: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{4}$/, "Use four letters."),
});

export const editRelationshipInput = z.object({
  ...seenRecord,
  ...z.object(details).partial().shape,
});

export const archiveRelationshipInput = z.object({
  ...seenRecord,
  archived: z.boolean(),
});

/** The slug of a relationship, or null for all. */
export const chooseRelationshipInput = z.object({ relationship: z.string().max(60).nullable() });
