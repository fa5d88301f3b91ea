import { z } from "zod";
import { isoDay, optionalText, requiredText, seenRecord } from "@/lib/core/command/inputs";
import { UNKNOWN_LANGUAGE } from "@/lib/core/language-tags";
import { DAY_MS } from "@/lib/core/today";
import type { FieldOf } from "@/lib/desk/events/fields";

/** The address of a web page. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "Enter an address that starts with https:// or http://." })
  .max(2000, "Enter at most 2,000 characters.");

function canonicalLanguage(tag: string, context: z.RefinementCtx): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? UNKNOWN_LANGUAGE;
  } catch {
    context.addIssue({ code: "custom", message: "Enter a language tag such as fr or pt-BR." });
    return z.NEVER;
  }
}

const details = {
  title: requiredText(300, "Enter a title."),
  byline: optionalText(300),
  publisher: optionalText(200),
  publishedAt: isoDay()
    // A day more, since somewhere it is already tomorrow.
    .refine((day) => Date.parse(day) < Date.now() + DAY_MS, "This date is in the future.")
    .nullable(),
  url: webAddress.nullable(),
  language: z.string().max(35).transform(canonicalLanguage).optional(),
} satisfies Record<FieldOf<"source">, z.ZodType>;

const { title, byline, publisher, publishedAt, url } = details;

/** What someone states of an article that they send, instead of what is read in it. */
export const statedFactsInput = z.object({ title, byline, publisher, publishedAt, url }).partial();

export const editSourceInput = z.object({ ...seenRecord, ...details });
