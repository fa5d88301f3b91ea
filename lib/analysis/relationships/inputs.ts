import { z } from "zod";
import { SLUG } from "@/lib/analysis/issues/slug";
import type { FieldOf } from "@/lib/desk/events/fields";
import { MAX_WORDS } from "./schema";

const name = z.string().trim().min(1, "Enter a name.").max(80, "At most 80 characters.");

const words = z
  .array(z.string().trim().min(1))
  .max(MAX_WORDS, `At most ${MAX_WORDS}.`)
  .refine((all) => all.every((word) => word.length <= 60), "At most 60 characters each.");

const details = {
  title: z.string().trim().min(1, "Enter a title.").max(120, "At most 120 characters."),
  first: name,
  second: name,
  firstWords: words,
  secondWords: words,
} satisfies Record<FieldOf<"relationship">, z.ZodType>;

export const openRelationshipInput = z.object({
  ...details,
  slug: z
    .string()
    .trim()
    .regex(SLUG, "Use lower-case letters, digits and hyphens, such as eu-china."),
  keyPrefix: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{4}$/, "Use four letters, such as EUCN."),
});

export const editRelationshipInput = z.object({
  id: z.string(),
  version: z.int32(),
  ...z.object(details).partial().shape,
});

export const archiveRelationshipInput = z.object({
  id: z.string(),
  version: z.int32(),
  archived: z.boolean(),
});

/** The slug of a relationship, or null for all. */
export const chooseRelationshipInput = z.object({ relationship: z.string().max(60).nullable() });
