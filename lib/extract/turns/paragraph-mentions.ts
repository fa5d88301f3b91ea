// Who is mentioned in a paragraph.
import { countBefore } from "@/lib/core/binary-search";
import type { ParsedText } from "../parse";

/** The first person mentioned in a paragraph. Returns -1 if there is none. */
export const personIn = (parsed: ParsedText, paragraph: number): number =>
  peopleIn(parsed, paragraph)[0] ?? -1;

/** The people whom a paragraph mentions by more than one name, as indices. */
export const peopleIn = (parsed: ParsedText, paragraph: number): number[] =>
  mentionsIn(parsed, paragraph).filter((k) => {
    const { kind, first, last } = parsed.mentions[k]!;
    return kind === "person" && last - first > 1;
  });

/** The mentions of a paragraph, as indices. */
export function mentionsIn({ mentions, tokens }: ParsedText, paragraph: number): number[] {
  const before = (limit: number) =>
    countBefore(mentions, ({ head }) => tokens[head]!.paragraph < limit);
  return range(before(paragraph), before(paragraph + 1));
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
