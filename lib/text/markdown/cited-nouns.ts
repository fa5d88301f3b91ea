/** An endnote in an edition's text. */
const ENDNOTE = /\[(\d{1,9})\]/g;

/** Words after which a citation is the thing spoken of, and not a reference for what was said. */
const BEFORE =
  /(?:^|[\s(“"])(?:is|are|was|were|and|or|from|in|see|of|by|with|to|on|than|both|linked|cites?|citing|compare)\s+$/i;

/** Verbs that end in such a word: "the inspectors were let in [1]". */
const PHRASAL =
  /\b(?:let|come|came|go|goes|gone|went|give|gave|given|bring|brought|step|stepped|move|moved|join|joined|carry|carried|set|hold|held|lock|locked|build|built|call|called|kick|kicked|sworn|agree|agreed|settle|settled) (?:in|on|by|to|with)\s+$/i;

/** A narrow space that doesn't break: without it, Q37 and the note 1 would read as Q371. */
const APART = "\u202f";

/** The text before a citation's number, which follows the word without a space unless that is a reference. */
export const upToNumber = (text: string): string => text.replace(/[^\S\u202f]+$/, "");

/** A text whose citations were left out, so that no reference in it needs a space after it. */
export const withoutNumbers = (text: string): string =>
  text.replace(new RegExp(`(Q\\d+)${APART}`, "g"), "$1");

/** The start of a text, or of a sentence in it. */
const START = /(?:^|\n|[.!?:…]["”’)]?\s)\s*(?:[-*>]\s+)?$/;

/** What follows a citation that begins a sentence: a verb, or another citation. */
const SPEAKS = /^(?:,| and| or)? (?:\[\d|\p{Ll})/u;

/**
 * Markdown with the reference of its quotation before each citation that is a noun: "The newest is [1]" becomes "The
 * newest is Q37 [1]". A number that is set small and high can't be read as one. `refs` are those of the endnotes, in order.
 */
export function withCitedNouns(text: string, refs: readonly string[]): string {
  let end = -1;
  let wasNoun = false;
  return text.replace(ENDNOTE, (typed: string, digits: string, at: number) => {
    const ref = refs[Number(digits) - 1];
    const before = text.slice(0, at);
    // "Linked [1], [2] and [3]": all are what was linked.
    const goesOn = wasNoun && /^(?:,|,? and|,? or)\s+$/.test(text.slice(end, at));
    const isFirst = START.test(before) && SPEAKS.test(text.slice(at + typed.length));
    wasNoun = goesOn || isFirst || (BEFORE.test(before) && !PHRASAL.test(before));
    end = at + typed.length;
    return wasNoun && ref ? `${ref}${APART}${typed}` : typed;
  });
}
