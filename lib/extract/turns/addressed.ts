// The person that an interviewer addresses by name: "Mr. Lee, why now?"
import type { ParsedText } from "../parse";
import { mentionsIn } from "./paragraph-mentions";

/**
 * The mention of the person whose name opens one of some questions and is set off by a comma. The text must give the
 * full name, too. Returns -1 if there is none.
 */
export function addressedIn(parsed: ParsedText, questions: number[]): number {
  const { mentions, entities, tokens, sentences } = parsed;
  const addressed = questions.map((k) => mentionsIn(parsed, k)[0] ?? -1);
  const found = addressed.find((m) => {
    const { entity = -1, outerFirst = 0, roleFirst = 0, last = 0 } = mentions[m] ?? {};
    const { kind, name } = entities[entity] ?? {};
    if (kind !== "person" || !name?.includes(" ") || tokens[last]?.text !== ",") return false;
    return sentences[tokens[last]!.sentence]!.first === Math.min(outerFirst, roleFirst);
  });
  return found ?? -1;
}
