import {
  DEMONYMS,
  FUNCTION_WORDS,
  GROUP_NOUN_FORMS,
  HONORIFICS,
  IRREGULAR_PASTS,
  ORGANISATION_WORDS,
  PERSON_NOUN_FORMS,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  TITLES,
  wordSet,
} from "../../lexicon";
import { POSTNOMINAL } from "../../names";
import { cueOf, isApostropheS, type Token, wordAt } from "../../tokens";
import type { Mention } from "../mention";
import { POSTED } from "../phrases";
import { isOffice, MAX_OFFICE, officeBefore, ownsBody } from "./office-before";

const DETERMINERS = new Set(["a", "an", "the", "his", "her", "their", "its", "my", "our", "one"]);

/**
 * Sets where the role before each person's name begins, and which names are part of someone's role or affiliation.
 * Takes the names of the text, in order.
 */
export function assignRoleStarts(tokens: Token[], named: Mention[]): void {
  named.forEach((mention, index) => {
    if (isAffiliation(tokens, mention, named[index - 1])) mention.inRole = true;
    if (mention.kind === "person") {
      mention.roleFirst = roleStart(tokens, mention);
      mention.outerFirst = Math.min(mention.outerFirst, mention.roleFirst);
    }
    if (isExample(tokens, mention, named[index - 1])) mention.inRole = true;
    if (mention.kind === "org") ownedBy(tokens, mention, named[index - 1]);
    if (mention.kind !== "person") return;
    if (
      mention.roleFirst < mention.first &&
      DETERMINERS.has(wordAt(tokens, mention.outerFirst - 1))
    ) {
      mention.outerFirst--;
    }
    for (let i = index - 1; i >= 0 && named[i]!.head >= mention.roleFirst; i--)
      named[i]!.inRole = true;
    ownedBy(tokens, mention, named[index - 1]);
  });
}

/** Takes the name before another as an affiliation: "Florida's | Ada Roe", "Norway's | Statistics Bureau". */
function ownedBy(tokens: Token[], mention: Mention, owner: Mention | undefined): void {
  if (!owner || owner.kind === "person" || owner.last !== mention.outerFirst - 1) return;
  if (!isApostropheS(tokens[owner.last])) return;
  owner.inRole = true;
  // "..., said | Amnesty's Ada Roe |, ...": the verb is directly before the whole.
  if (cueOf(tokens[owner.outerFirst - 1])?.finite) mention.outerFirst = owner.outerFirst;
}

/** Whether a name in brackets is the affiliation of the name before it: "Ada Roe | (D-Ill.)". */
function isAffiliation(tokens: Token[], { outerFirst, last }: Mention, owner?: Mention): boolean {
  // "(Example Party, Northtown)": there may be several.
  const link = tokens[owner?.last ?? 0]!.lower;
  const joins = link === "," || link === "and";
  if (owner?.inRole && joins && outerFirst === owner.last + 1)
    return /^(?:\)|and)$/.test(tokens[last]?.lower ?? "");
  const opens = outerFirst - 1;
  if (tokens[opens]?.text !== "(" || !/^[),]$/.test(tokens[last]?.text ?? "")) return false;
  const gap = owner ? opens - owner.last : 9;
  return gap === 0 || (gap === 1 && POSTNOMINAL.test(tokens[opens - 1]!.text));
}

/** Whether a name is an example of those before it, who speak together: "Ministers including | Ada Roe | and | Bo Tan | wrote". */
function isExample(tokens: Token[], { outerFirst }: Mention, before?: Mention): boolean {
  const from = beforeArticle(tokens, outerFirst);
  if (wordAt(tokens, from) === "including") return true;
  if (!/^(?:and|of|from)$/.test(wordAt(tokens, from)) || before?.last !== from) return false;
  return wordAt(tokens, beforeArticle(tokens, before.outerFirst)) === "including";
}

const beforeArticle = (tokens: Token[], first: number): number =>
  wordAt(tokens, first - 1) === "the" ? first - 2 : first - 1;

function roleStart(tokens: Token[], mention: Mention): number {
  let first = mention.first;
  while (mention.first - first < 8 && belongsToRole(tokens, first - 1, mention)) first--;
  // "Kurdistan Regional Government | (KRG) | Spokesperson".
  if (first < mention.first && isAcronymInBrackets(tokens, first)) {
    first -= 3;
    while (mention.first - first < MAX_OFFICE && belongsToRole(tokens, first - 1, mention)) first--;
  }
  const office = tokens.slice(first, mention.first).some(isOffice);
  if (!office || COVERS.test(wordAt(tokens, first - 1))) {
    first = Math.min(first, officeBefore(tokens, mention, office ? first : mention.first));
    while (mention.first - first < MAX_OFFICE && belongsToRole(tokens, first - 1, mention)) first--;
  }
  if (DOCUMENT.has(tokens[first]!.lower) && first < mention.first) first++;
  while (first < mention.first && /^(?:of|for|the|and|'s|’s)$/.test(tokens[first]!.lower)) first++;
  // "| Oslo-based | Holt Marine": where it is, not what it does.
  return tokens
    .slice(first, mention.first)
    .every(({ text }) => /-based$|-headquartered$/.test(text))
    ? mention.first
    : first;
}

const isAcronymInBrackets = (tokens: Token[], first: number): boolean =>
  tokens[first - 1]?.text === ")" &&
  /^\p{Lu}{2,7}$/u.test(tokens[first - 2]?.text ?? "") &&
  tokens[first - 3]?.text === "(" &&
  tokens[first - 4]?.cap === true;

const COVERS = /^(?:of|for|at|in|to|on|the)$/;

// "Readout of | Foreign Secretary Ann Lee’s meeting".
const DOCUMENT = wordSet(
  "readout statement remarks transcript speech letter message interview text",
);
function belongsToRole(tokens: Token[], i: number, mention: Mention): boolean {
  const t = tokens[i];
  // "Investment|, Trade and Industry Minister Ann Lee": within the run of capitalised words.
  if (t?.text === "," && i > mention.outerFirst) return true;
  if (ownsBody(tokens, i)) return true;
  if (t?.kind !== "word" || t.paragraph !== tokens[mention.first]!.paragraph || t.span >= 0)
    return false;
  // "Q12 Mr Lee": the number of a question.
  if (/^Q\d+$/.test(t.text)) return false;
  if (TITLES.has(t.lower) || HONORIFICS.has(t.lower) || PERSON_NOUN_FORMS.has(t.lower)) return true;
  // Capitalised words next to the name: "Secretary of | State | John Roe".
  if (i >= mention.outerFirst) return true;
  // Other words count only before a title that has been found.
  if (i === mention.first - 1) return false;
  if (ROLE_MODIFIERS.has(t.lower) || DEMONYMS.has(t.text)) return true;
  // "Foreign Affairs | and | International Trade Deputy Minister".
  if (t.lower === "and" && tokens[i - 1]?.cap && tokens[i + 1]!.cap)
    return PORTFOLIOS.has(tokens[i - 1]!.lower);
  if (t.text === "Under" && tokens[i + 1]!.lower === "secretary") return true;
  if (/^(?:of|for|to)$/.test(t.lower) && opensPerson(tokens, i + 1, mention.first)) return false;
  if (t.lower === "of" || t.lower === "for" || isApostropheS(t))
    return tokens[i - 1]?.kind === "word";
  // "Ambassador | to | China Ann Lee".
  if (t.lower === "to") return POSTED.test(wordAt(tokens, i - 1));
  // "Speaker of | the | House", but not "a friend of | the | Smiths".
  if (t.lower === "the") {
    const over = tokens[i + 1]!;
    const office = wordAt(tokens, i - 2);
    const leads = TITLES.has(office) || PERSON_NOUN_FORMS.has(office);
    return (
      (/^(?:of|for)$/.test(wordAt(tokens, i - 1)) ||
        (wordAt(tokens, i - 1) === "to" && POSTED.test(office))) &&
      over.cap &&
      (PORTFOLIOS.has(over.lower) || (leads && isInBody(tokens, i + 1, mention)))
    );
  }
  if (!t.cap && isNounBeforeOffice(tokens, i)) return true;
  const named = t.text === "US" || !FUNCTION_WORDS.has(t.lower) || ORGANISATION_WORDS.has(t.lower);
  return t.cap && named && !opensSentence(tokens, i);
}

/**
 * Whether only an office of the person's own comes before the name: "a spokesman for | Senator | Lee", but not "Minister
 * of | Justice | Lee".
 */
const opensPerson = (tokens: Token[], from: number, first: number): boolean =>
  from < first &&
  tokens
    .slice(from, first)
    .every((t) => isOffice(t) || (t.cap && ROLE_MODIFIERS.has(t.lower)) || t.lower === "former") &&
  // "Minister of | Defence General | Lee", "High Commissioner for | Refugees | Lee".
  !PORTFOLIOS.has(tokens[from]!.lower) &&
  PERSON_NOUN_FORMS.get(tokens[first - 1]!.lower) !== true &&
  (tokens[first - 1]!.lower === "representative" || !PORTFOLIOS.has(tokens[first - 1]!.lower));

/**
 * Whether a word is a common noun that says what the office covers: "The | army | spokesman", "a | customs | chief".
 */
function isNounBeforeOffice(tokens: Token[], i: number): boolean {
  const [t, office] = [tokens[i]!, tokens[i + 1]!];
  // "The | trade | ministry spokeswoman": what a body covers.
  if (!t.cap && COMPOUND.test(`${t.lower} ${office.lower}`)) return true;
  const body = GROUP_NOUN_FORMS.get(office.lower) === false;
  const before = wordAt(tokens, i - 1);
  // "After the vote in parliament | President Lee".
  const isObject = /^(?:in|at|on|outside|inside|near)$/.test(before);
  if (office.cap && isOffice(office) && !DETERMINERS.has(before) && !isObject)
    return !t.cap && (GROUP_NOUN_FORMS.has(t.lower) || PORTFOLIOS.has(t.lower));
  if (office.cap || !(isOffice(office) || body || ROLE_MODIFIERS.has(office.lower))) return false;
  if (FUNCTION_WORDS.has(t.lower) || cueOf(t) || IRREGULAR_PASTS.has(t.lower)) return false;
  return /^\p{Ll}{3,}$/u.test(t.text) && !/(?:ed|ly|ing)$/.test(t.lower);
}

// "UN | human | rights chief Ann Lee".
const COMPOUND =
  /^(?:human rights|civil rights|foreign policy|climate change|public health|mental health|social care|health care|trade union|law enforcement|data protection|child protection|border security|human resources)$/;

/** Whether an organisation's name begins at a token and extends to the person's: "the | Example Council | Ann". */
function isInBody(tokens: Token[], first: number, mention: Mention): boolean {
  const words = tokens.slice(first, mention.first);
  return (
    words.some((t) => ORGANISATION_WORDS.has(t.lower)) &&
    words.every(({ kind }, k) => kind === "word" || ownsBody(tokens, first + k))
  );
}

const opensSentence = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.sentence !== tokens[i]!.sentence && !tokens[i]!.cap;
