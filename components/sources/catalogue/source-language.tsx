import { isEnglish, languageName } from "./languages";

/** The language of an article in a line of facts, where it is not English. */
export function SourceLanguage({ tag }: { tag: string }) {
  if (isEnglish(tag)) return null;
  // A browser may name a language a little otherwise than the server does.
  return <span suppressHydrationWarning>{` · ${languageName(tag)}`}</span>;
}
