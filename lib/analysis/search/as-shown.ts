import { handlesIn } from "@/lib/text/markdown/mentions";
import { type Names, nameOf } from "@/lib/text/markdown/names";
import { inWords, plainWords } from "@/lib/text/markdown/plain";
import type { ResultType } from "./filter";
import { wordsOfName } from "./fold";
import { marksIn } from "./marks";

interface Shown {
  title: string;
  text: string;
  /** The words to mark. */
  found: ReadonlySet<string>;
}

/**
 * The title and text of a result as lists show them: people by their names and citations in words, and without the marks
 * of Markdown. Whoever was found by their handle is marked by name. What others have said or published stays as it is.
 */
export function asShown(type: ResultType, { title, text, found }: Shown, names: Names): Shown {
  if (type === "ISSUE") return { title, text: inWords(text, names), found: called(text) };
  if (type === "NOTE") return { title, text: plainWords(text, names), found: called(text) };
  if (type === "OUTLOOK")
    return {
      title: plainWords(title, names),
      text: plainWords(text, names),
      found: called(`${title} ${text}`),
    };
  return { title, text, found };

  function called(written: string): ReadonlySet<string> {
    const handles = handlesIn(written).filter((handle) => marksIn(handle, found).length > 0);
    return new Set([
      ...found,
      ...handles.flatMap((handle) => wordsOfName(nameOf(names, handle) ?? "")),
    ]);
  }
}
