// Lines in the head of a transcript that say who takes part: "Spokesperson: Ravi Menwal".
import { PERSON_NOUN_FORMS, ROLE_MODIFIERS, TITLES } from "../lexicon";
import type { ParsedText } from "../parse";
import { labelLine } from "./label-line";

const NAME =
  /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|al|bin|da|de|del|der|di|van|von)){1,4}$/u;
const ANSWERS =
  /^(?:guests?|speakers?|participants?|interviewees?|witness(?:es)?|with|panellists?)$/i;
const ASKS =
  /^(?:hosts?|moderators?|presenters?|interviewers?|reporters?|correspondents?|anchors?)$/i;

/** Whether words are a person's name and no more: nobody says them. */
export const isNameAlone = (words: string): boolean => {
  const name = words.replace(/^[\s*_]+|[\s*_]+$/gu, "");
  return NAME.test(name) && !/[.!?…]$/.test(name);
};

/** Who answers in a transcript. */
interface Answerer {
  name: string;
  role: string | null;
}

/** Who answers, if a line before the first turn says so. `before` is where that begins. Null if there is none. */
export function answererIn({ text, paragraphs }: ParsedText, before: number): Answerer | null {
  for (const { start, end } of paragraphs) {
    if (start >= before) break;
    const read = end - start <= MAX_LINE ? labelLine(text.slice(start, end), start) : null;
    if (!read || !isNameAlone(text.slice(read.wordsStart, end))) continue;
    const name = text.slice(read.wordsStart, end).replace(/^[\s*_]+|[\s*_]+$/gu, "");
    if (ANSWERS.test(read.label)) return { name, role: null };
    if (isOffice(read.label)) return { name, role: read.label };
  }
  return spokespersonIn(text.slice(0, before));
}

// "Spokesperson's Answer to a Question", "Embassy Spokesperson’s Remarks on Taiwan".
const SPOKESPERSON =
  /^\W*((?:\p{Lu}[\p{L}.]* ){0,4}Spokes(?:person|man|woman))['’]s (?:Answers?|Remarks|Response|Repl(?:y|ies)|Comments?|Q ?& ?A)\b/mu;

/** The spokesperson that a heading says it is. */
function spokespersonIn(head: string): Answerer | null {
  const name = SPOKESPERSON.exec(head)?.[1];
  return name === undefined ? null : { name, role: null };
}

const MAX_LINE = 120;

/** Whether a label is an office whose holder answers: "Spokesperson", "Deputy Minister". */
function isOffice(label: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  const last = words.at(-1)!;
  const noun = TITLES.has(last) || PERSON_NOUN_FORMS.has(last);
  return (
    noun &&
    !ASKS.test(last) &&
    words.slice(0, -1).every((word) => ROLE_MODIFIERS.has(word) || /^\p{L}+$/u.test(word))
  );
}
