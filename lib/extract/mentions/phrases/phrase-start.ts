import {
  DOCUMENT_NOUN_FORMS,
  FUNCTION_WORDS,
  GROUP_NOUN_FORMS,
  IRREGULAR_PASTS,
  ORGANISATION_WORDS,
  PERSON_NOUN_FORMS,
  ROLE_MODIFIERS,
} from "../../lexicon";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import { DETERMINERS } from "./determiners";

/** The most words that may precede the head of a phrase. */
export const MAX_MODIFIERS = 7;

/** Whether a noun for speakers is plural. Undefined for any other word. */
export const isPluralNoun = (lower: string): boolean | undefined =>
  PERSON_NOUN_FORMS.get(lower) ?? GROUP_NOUN_FORMS.get(lower) ?? DOCUMENT_NOUN_FORMS.get(lower);

/** Where the noun phrase of a head begins, with its determiner and modifiers. */
export function phraseStart(tokens: Token[], head: number): number {
  const { paragraph, span } = tokens[head]!;
  let first = head;
  while (first > 0 && head - first < MAX_MODIFIERS) {
    const t = tokens[first - 1]!;
    if (t.paragraph !== paragraph || t.span !== span) break;
    if (isRelativeThat(tokens, first - 1, head) || isVerbBeforeOwner(tokens, first)) break;
    if (isVerbOfRelative(tokens, first - 1, head)) break;
    // "| A few | experts": some of them, and without the article, hardly any.
    if (t.lower === "few" && /^(?:an?|the|these|those)$/.test(wordAt(tokens, first - 2)))
      return first - 2;
    if (DETERMINERS.has(t.lower)) return first - 1;
    // "The | second | diver".
    if (ORDINAL.test(t.lower) && DETERMINERS.has(wordAt(tokens, first - 2))) return first - 2;
    // "The Welsh | first | minister", "Scotland's | first | minister".
    const minister = t.lower === "first" && tokens[head]!.lower === "minister";
    if (minister && first === head && tokens[first - 2]?.kind === "word") {
      first--;
      continue;
    }
    if (joinsBefore(tokens, first, head)) first -= 2;
    else if (
      t.kind === "number" ||
      isApostropheS(t) ||
      t.text === "US" ||
      modifies(tokens, first - 1)
    )
      first--;
    else break;
  }
  return first;
}

const ORDINAL = /^(?:first|second|third|last|next)$/;

/** "A step | that | aid groups want": not a determiner, as the noun is plural. */
const isRelativeThat = (tokens: Token[], i: number, head: number): boolean =>
  tokens[i]!.lower === "that" &&
  isPluralNoun(tokens[head]!.lower) === true &&
  !cueOf(tokens[i - 1]);

/** "A firm that | represents | growers", "who | owns | several firms": the verb of a clause. */
const isVerbOfRelative = (tokens: Token[], i: number, head: number): boolean =>
  /[^su'’]s$/.test(tokens[i]!.lower) &&
  !tokens[i]!.cap &&
  (wordAt(tokens, i - 1) === "who" || isRelativeThat(tokens, i - 1, head));

/** Whether a phrase begins with the name of a possessor after a past form: "Oslo | expelled | Peru's deputy consul". */
const isVerbBeforeOwner = (tokens: Token[], first: number): boolean => {
  const { lower, cap } = tokens[first - 1]!;
  const past = !cap && (/[^e]ed$/.test(lower) || IRREGULAR_PASTS.has(lower));
  return past && tokens[first]!.cap && isApostropheS(tokens[first + 1]);
};

/** Whether the word before a phrase joins it to the one before that. */
function joinsBefore(tokens: Token[], first: number, head: number): boolean {
  const link = tokens[first - 1]!;
  const before = tokens[first - 2];
  // "The pilots' union".
  if ((link.text === "’" || link.text === "'") && before?.lower.endsWith("s")) return true;
  // "The | 54-year-old | minister".
  if (link.text === "-" && tokens[first]!.lower === "year-old") return before?.kind === "number";
  // "A | Department of Health | spokesperson": a capitalised modifier.
  if (link.lower === "of" && first < head && tokens[first]!.cap && before?.cap) return true;
  // "A Department | for Transport | official".
  if (link.lower === "for" && first < head && tokens[first]!.cap && before?.cap)
    return ORGANISATION_WORDS.has(before.lower);
  // "A Ministry of Trade | and | Ports source".
  if (link.lower === "and" && first < head && tokens[first]!.cap && before?.cap)
    return /^(?:of|for)$/.test(wordAt(tokens, first - 3));
  // "Current | and former | officials", "senior | or | junior aides".
  return (
    (link.lower === "and" || link.lower === "or") &&
    ROLE_MODIFIERS.has(before?.lower ?? "") &&
    ROLE_MODIFIERS.has(tokens[first]!.lower)
  );
}

/** Whether a word may modify the noun after it. */
function modifies(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== "word" || FUNCTION_WORDS.has(t.lower)) return false;
  // "Oslo | took | note": a verb.
  if (/^(?:took|takes|gave|gives|met|meets|saw|sent|paid|brought|sought|drew)$/.test(t.lower))
    return false;
  const cue = t.cap ? null : cueOf(t);
  // "Campaigners | want | lawmakers to say": a verb in the present.
  if (cue?.base === t.lower && isPluralNoun(wordAt(tokens, i - 1)) === true) return false;
  // ", | dismissing | media reports": what someone does, not part of the noun phrase.
  const does = t.lower.endsWith("ing") && wordAt(tokens, i - 1) === ",";
  return !cue || !(cue.finite || does);
}
