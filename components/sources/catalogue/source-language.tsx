import { isEnglish } from "@/lib/core/language-tags";
import { languageName } from "./languages";

/** The language of an article in a line of details, unless it is English. */
export function SourceLanguage({ tag }: { tag: string }) {
  if (isEnglish(tag)) return null;
  // The browser may name a language slightly differently from the server.
  return <span suppressHydrationWarning>{` · ${languageName(tag)}`}</span>;
}
