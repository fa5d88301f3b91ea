import {
  DOCUMENT_NOUN_FORMS,
  FUNCTION_WORDS,
  GROUP_NOUN_FORMS,
  genderOfWord,
  PERSON_NOUN_FORMS,
  ROLE_MODIFIERS,
  speakerClassOf,
} from "../lexicon";
import { isExcellency } from "../names";
import { cueOf, type Token } from "../tokens";
import { type Mention, makeMention } from "./mention";
import { isPossessive } from "./phrase-end";

/** Words that can begin a noun phrase. */
export const DETERMINERS = new Set(
  `a an the this that these those my your his her its our their some any no every each either neither
  both all many much few several most more another other such one two three four five six dozens
  hundreds thousands half multiple numerous various`.split(/\s+/),
);
const PRONOUNS = new Set(
  `he she they i we it who you his her their him them my our me us someone somebody others many some
  everyone everybody one another most those several both none which`.split(/\s+/),
);
const PLURAL_PRONOUNS = new Set(
  "they we their them our us others many some most those several both".split(" "),
);
const MAX_MODIFIERS = 7;

// What `named` says of a token: it is in a name, or in the name of a person.
export const IN_NAME = 1;
export const IN_PERSON_NAME = 2;

/** Finds the common nouns that can be a speaker. `named` says which tokens are in a name. */
export function findNominals(tokens: Token[], named: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== "word" || named[i] || speakerClassOf(t.lower) === null) continue;
    const next = tokens[i + 1];
    // "The farmers | ' leader": whose, not who.
    if (next && isPossessive(tokens, i + 1)) continue;
    // The head of a compound is its last noun: "campaign | manager".
    if (next && !next.cap && !named[i + 1] && speakerClassOf(next.lower) && !cueOf(next)?.finite)
      continue;
    // Directly before a name, it is a title: "spokesman | Josh Earnest".
    if (next && next.paragraph === t.paragraph && (named[i + 1] ?? 0) === IN_PERSON_NAME) continue;
    const first = wholeStart(tokens, phraseStart(tokens, i));
    const plural =
      PERSON_NOUN_FORMS.get(t.lower) ??
      GROUP_NOUN_FORMS.get(t.lower) ??
      DOCUMENT_NOUN_FORMS.get(t.lower);
    // Here it is a verb: "they poll", "to report". "According to officials" has no infinitive.
    if (
      first === i &&
      !(plural === true && tokens[i - 1]?.lower === "to") &&
      /^(?:to|will|would|can|could|should|they|we|i|you|who)$/.test(tokens[i - 1]?.lower ?? "")
    )
      continue;
    const gender = genderOfWord(t.lower);
    found.push(makeMention("nominal", [first, first, i + 1], i, gender, plural === true));
  }
  return found;
}

const SAID =
  /(?:ed|said|says|told|tells|wrote|insists|argues|warns|denies|disputes|declines|refuses)$/;
// Verbs that only somebody who speaks can have, though they report more than words.
const SPEAKS = /^(?:decline|refuse|dispute|accuse|criticise|criticize|condemn|demand|reject)$/;
// "The trial continued", "the door opened".
// "According to | the law", "the timetable": what one keeps to says nothing.
const FOLLOWED =
  /^(?:law|rule|plan|agreement|treaty|deal|contract|constitution|timetable|schedule|calendar|custom|tradition|principle|policy|doctrine|procedure|size|need|season|circumstance|situation|wish)s?$/;
const STARTS = /^(?:continue|open|close|begin|finish|reveal|post|print|fire|snap|look)$/;

/** Whether a word may be a noun for somebody that no list holds. */
export function isUnlistedNoun(tokens: Token[], named: Uint8Array, i: number): boolean {
  const t = tokens[i];
  return (
    t?.kind === "word" &&
    !t.cap &&
    !named[i] &&
    /^\p{Ll}{3,}$/u.test(t.text) &&
    !/ly$|^(?:further|main|time|day|week|month|year)s?$/.test(t.lower) &&
    speakerClassOf(t.lower) === null &&
    !FUNCTION_WORDS.has(t.lower) &&
    cueOf(t) === null &&
    !PRONOUNS.has(t.lower)
  );
}

const isModifier = (t: Token | undefined): boolean =>
  t?.kind === "word" && !t.cap && !FUNCTION_WORDS.has(t.lower);

/**
 * Finds other common nouns directly beside a finite verb of saying, where only a speaker can be: "| The smelters | say",
 * "..., said | a beekeeper", "according to | the brigade". No list of words for people is complete.
 */
export function findSubjects(tokens: Token[], named: Uint8Array): Mention[] {
  const found: Mention[] = [];
  const mayBe = (i: number) => isUnlistedNoun(tokens, named, i);
  const add = (first: number, head: number) => {
    const plural = /[^s]s$/.test(tokens[head]!.lower);
    found.push(makeMention("nominal", [first, first, head + 1], head, null, plural));
  };
  for (let i = 1; i < tokens.length; i++) {
    // "According to | the national weather service |".
    if (tokens[i]!.lower === "to" && tokens[i - 1]!.lower === "according") {
      let head = i + 1;
      if (!DETERMINERS.has(tokens[head]?.lower ?? "")) continue;
      while (isModifier(tokens[head + 1]) && !named[head + 1] && head - i < MAX_MODIFIERS) head++;
      const ends = tokens[head + 1]?.kind !== "word" || FUNCTION_WORDS.has(tokens[head + 1]!.lower);
      // "A memo | circulated | in Oslo": a participle is no noun.
      const { lower } = tokens[head]!;
      const noun = mayBe(head) && !/(?:ed|ing)$/.test(lower) && !FOLLOWED.test(lower);
      if (head > i + 1 && ends && noun) add(i + 1, head);
      continue;
    }
    const cue = cueOf(tokens[i]);
    const speaks = cue?.class === "say" || SPEAKS.test(cue?.base ?? "");
    // "Its sponsors | say |": the verb of several.
    const several =
      /^(?:say|argue|insist|warn)$/.test(tokens[i]!.lower) && /[^su]s$/.test(tokens[i - 1]!.lower);
    if (!speaks || !(cue?.finite || several) || tokens[i]!.cap || tokens[i]!.span >= 0) continue;
    if (
      (several || SAID.test(tokens[i]!.lower)) &&
      !STARTS.test(cue?.base ?? "") &&
      mayBe(i - 1) &&
      tokens[i - 1]!.sentence === tokens[i]!.sentence
    ) {
      const first = phraseStart(tokens, i - 1);
      const before = tokens[first - 1];
      const opens =
        before?.sentence !== tokens[i]!.sentence ||
        before.kind === "mark" ||
        /^(?:[,;:—–]|but|and|yet|while|because|although|as)$/.test(before.lower);
      // "Malta's | registry | says": a name before the noun tells whose it is.
      const owned = /^['’]s$/.test(tokens[i - 2]!.lower) && tokens[first]!.cap;
      if (opens && (owned || DETERMINERS.has(tokens[first]!.lower))) add(first, i - 1);
    }
    // “...,” said | a beekeeper | in Oss.
    if (
      tokens[i - 1]!.kind !== "mark" ||
      !/^(?:an?|the|one|two|three)$/.test(tokens[i + 1]?.lower ?? "")
    )
      continue;
    let head = i + 2;
    while (mayBe(head) && mayBe(head + 1) && head - i < MAX_MODIFIERS) head++;
    const next = tokens[head + 1];
    if (mayBe(head) && !next?.cap && (next?.kind !== "word" || FUNCTION_WORDS.has(next.lower)))
      add(i + 1, head);
  }
  return found;
}

const isPlural = ({ lower }: Token): boolean =>
  (PERSON_NOUN_FORMS.get(lower) ??
    GROUP_NOUN_FORMS.get(lower) ??
    DOCUMENT_NOUN_FORMS.get(lower)) === true;

/** Where the noun phrase of a head begins, with its determiner and modifiers. */
export function phraseStart(tokens: Token[], head: number): number {
  let first = head;
  while (first > 0 && head - first < MAX_MODIFIERS) {
    const t = tokens[first - 1]!;
    if (t.paragraph !== tokens[head]!.paragraph || t.span !== tokens[head]!.span) break;
    // "The pilots' union".
    if (/^['’]$/.test(t.text) && tokens[first - 2]?.lower.endsWith("s")) {
      first -= 2;
      continue;
    }
    // "A step that | aid groups | want": no determiner, as the noun is plural.
    if (t.lower === "that" && isPlural(tokens[head]!) && !cueOf(tokens[first - 2])) break;
    if (DETERMINERS.has(t.lower)) return first - 1;
    // "A | Department of Health | spokesperson": whose, in capitals.
    if (t.lower === "of" && first < head && tokens[first]!.cap && tokens[first - 2]?.cap) {
      first -= 2;
      continue;
    }
    // "The | second | diver".
    if (ORDINAL.test(t.lower) && DETERMINERS.has(tokens[first - 2]?.lower ?? "")) return first - 2;
    if (t.kind === "number" || t.lower === "'s" || t.lower === "’s" || t.text === "US") first--;
    else if (joinsModifiers(tokens, first - 1)) first -= 2;
    else if (
      t.kind !== "word" ||
      FUNCTION_WORDS.has(t.lower) ||
      (cueOf(t) && !t.cap && (cueOf(t)!.finite || opensParticiple(tokens, first - 1)))
    )
      break;
    else first--;
  }
  return first;
}

/** ", | dismissing | media reports": what somebody does, and no part of the noun. */
const opensParticiple = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith("ing") && tokens[i - 1]?.text === ",";

const ORDINAL = /^(?:first|second|third|last|next)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)$/;

/** Where a phrase that names some of many begins: "| two of | the jurors". */
function wholeStart(tokens: Token[], first: number): number {
  const some =
    tokens[first - 1]?.lower === "of" &&
    NUMBER.test(tokens[first - 2]?.lower ?? "") &&
    /^(?:the|his|her|its|their|these|those)$/.test(tokens[first]!.lower);
  return some ? first - 2 : first;
}

/** "Current | and former | officials", "senior | or | junior aides". */
const joinsModifiers = (tokens: Token[], i: number): boolean =>
  /^(?:and|or)$/.test(tokens[i]!.lower) &&
  ROLE_MODIFIERS.has(tokens[i - 1]?.lower ?? "") &&
  ROLE_MODIFIERS.has(tokens[i + 1]?.lower ?? "");

const PRONOUNS_OR_DETERMINERS = new Set("one many some most another several both".split(" "));

/** Whether the word is a determiner here, not a pronoun: "at | one | point", "| some | voters". */
function isDeterminer(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1];
  if (
    !PRONOUNS_OR_DETERMINERS.has(lower) ||
    next?.kind !== "word" ||
    FUNCTION_WORDS.has(next.lower)
  )
    return false;
  const cue = cueOf(next);
  return !cue || (!cue.finite && (lower === "one" || lower === "another"));
}

/** "Two | of them": a number of people named before. */
const isOfThem = (tokens: Token[], i: number): boolean =>
  tokens[i + 1]?.lower === "of" && /^(?:them|us|those)$/.test(tokens[i + 2]?.lower ?? "");

/** Finds the pronouns that can be a speaker. `named` says which tokens are in a name. */
export function findPronouns(tokens: Token[], named: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== "word" || named[i] || t.text === "US") continue;
    const some = isOfThem(tokens, i) && NUMBER.test(t.lower);
    if ((!some && !PRONOUNS.has(t.lower)) || isExcellency(tokens, i)) continue;
    if (isDeterminer(tokens, i)) continue;
    const plural = some || PLURAL_PRONOUNS.has(t.lower);
    found.push(makeMention("pronoun", [i, i, i + 1], i, genderOfWord(t.lower), plural));
  }
  return found;
}
