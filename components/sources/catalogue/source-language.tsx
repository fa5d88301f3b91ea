import { languageName } from "@/lib/core/language-name";
import { isEnglish } from "@/lib/core/language-tags";

/** The language of an article in a line of details, unless it is English. */
export function SourceLanguage({ tag }: { tag: string }) {
  if (isEnglish(tag)) return null;
  // The browser may name a language slightly differently from the server.
  return <span suppressHydrationWarning>{` · ${languageName(tag)}`}</span>;
}
