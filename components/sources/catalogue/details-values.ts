import { shownDate } from "@/components/ui/shown-date";
import { languageName } from "@/lib/core/language-name";
import type { SourceFacts } from "@/lib/sources/catalogue/schema";

/** What the form holds. */
interface DetailsValues {
  version: number;
  title: string;
  byline: string;
  publisher: string;
  publishedAt: string;
  url: string;
  language: string;
}

/** A source as its page has it, or as someone else has just saved it. */
export type StoredDetails = Pick<SourceFacts, keyof DetailsValues>;

export const detailsValuesOf = (source: StoredDetails): DetailsValues => ({
  version: source.version,
  title: source.title,
  byline: source.byline ?? "",
  publisher: source.publisher ?? "",
  publishedAt: source.publishedAt ?? "",
  url: source.url ?? "",
  language: source.language,
});

/** The command's input for what the form holds. */
export const detailsInputOf = ({ publishedAt, url, ...values }: DetailsValues) => ({
  ...values,
  publishedAt: publishedAt || null,
  url: url || null,
});

/** What a field holds, in words. */
export function detailsText(values: DetailsValues, name: keyof DetailsValues): string {
  if (name === "publishedAt") return shownDate(values.publishedAt);
  return name === "language" ? languageName(values.language) : String(values[name]);
}
