import type { ParsedText } from "../parse";
import { initialsOf } from "./initials";

// "By Felix Rand", "Interview: Felix Rand", "hosted by Felix Rand", "spoke to Felix Rand for the Harbour Quarterly".
const BEFORE =
  /(?:(?:^|\n)\W*(?:by|interview(?:er|ed)?(?: by)?|host(?:ed by)?|moderator|presenter|questions(?: by)?)|\b(?:interviewed by|hosted by|moderated by|asked by|hosts? (?:was|is|were|are)|moderator (?:was|is)|interviewer:|host:|moderator:|(?:spoke|speaks|talked|talks|sat down) (?:to|with)))\s*:?\s*[*_]*$/iu;
// "Felix Rand spoke to her", "Felix Rand met Karen Sundby".
const AFTER =
  /^(?:,[^,.]{0,60},)?\s+(?:spoke|speaks|talked|talks|sat down|met|meets|interviewed|interviews|asked|asks|caught up)\b/iu;
const REACH = 60;

/** Surnames and initials in lower case. */
export interface Introduced {
  surnames: Set<string>;
  initials: Set<string>;
}

/** The people who may interview, as the text before the first turn says. Their guests may be among them. */
export function introducedAskers(
  { text, tokens, mentions, authors, entities }: ParsedText,
  before: number,
): Introduced {
  const names = [...authors, ...mentions].flatMap(({ kind, first, last, entity }) => {
    const start = tokens[first]!.start;
    const end = tokens[last - 1]!.end;
    if (kind !== "person" || entity < 0 || start >= before) return [];
    const asks =
      BEFORE.test(text.slice(Math.max(0, start - REACH), start)) ||
      AFTER.test(text.slice(end, Math.min(before, end + 2 * REACH)));
    return asks ? [entities[entity]!.name] : [];
  });
  return {
    surnames: new Set(names.map((name) => name.toLowerCase().split(" ").at(-1)!)),
    initials: new Set(names.flatMap(initialsOf)),
  };
}
