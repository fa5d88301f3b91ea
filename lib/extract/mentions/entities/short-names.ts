import {
  DEMONYMS,
  GROUP_NOUN_FORMS,
  ORGANISATION_WORDS,
  PERSON_NOUN_FORMS,
  PREPOSITIONS,
} from "../../lexicon";
import type { Name } from "../../names";
import { type Token, wordAt } from "../../tokens";
import { genderOfTitle } from "./entity";
import { folded, headOf, isSurname, type Register, textOf } from "./register";

/** Links a name that is not a full name to the entity it refers to, or registers a new entity. Returns the entity. */
export function linkShortName(register: Register, name: Name): number {
  const { tokens, entities, byFull, namesakes } = register;
  const full = textOf(register, name);
  const word = folded(tokens[headOf(tokens, name)]!.lower);
  const single = name.last - name.first === 1;
  if ((single || isSurname(register, name)) && !DEMONYMS.has(full)) {
    const chosen = namesakes.find(tokens, name, word);
    if (chosen >= 0) return chosen;
  }
  const gender = genderOfTitle(tokens, name.first);
  const key = namesakes.isShared(word) ? `${gender} ${full.toLowerCase()}` : full.toLowerCase();
  const known = byFull.get(key);
  if (known !== undefined) {
    // A heading in capitals does not show how the name is spelt.
    if (/\p{Ll}/u.test(full) && !/\p{Ll}/u.test(entities[known]!.name))
      entities[known]!.name = full;
    return known;
  }
  const body = single ? bodyNamed(register, name) : -1;
  if (body >= 0) return body;
  const company = single ? companyNamed(register, name, full) : -1;
  if (company >= 0) return company;
  const inPlace = PREPOSITIONS.has(wordAt(tokens, name.first - 1));
  const described =
    name.kind === "unknown" && single && !inPlace && isSaidToBePerson(tokens, name.last);
  const kind = described ? "person" : name.kind === "title" ? "unknown" : name.kind;
  entities.push({ kind, name: full, surname: word, gender: null, count: 0, firstSeen: name.first });
  byFull.set(key, entities.length - 1);
  return entities.length - 1;
}

const MAX_OFFICE = 9;

/** Whether an apposition after a one-word name gives an office: "Baker|, the fund's chief economist,|". */
function isSaidToBePerson(tokens: Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ",") return false;
  const { sentence } = tokens[comma]!;
  for (let i = comma + 1; i < comma + MAX_OFFICE && tokens[i]?.sentence === sentence; i++) {
    const t = tokens[i]!;
    if (i === comma + 1 && !/^(?:an?|the|its|his|her|their)$/.test(t.lower)) return false;
    if (t.text === "," || t.lower === "who") return false;
    const next = tokens[i + 1];
    const ends =
      next?.text === "," || /^(?:of|at|for|in|to|with|who|from)$/.test(next?.lower ?? "");
    if (PERSON_NOUN_FORMS.get(t.lower) === false && !GROUP_NOUN_FORMS.has(t.lower) && ends)
      return true;
  }
  return false;
}

/**
 * The company, named in full before, whose name begins with a word: "Brisk", after "Brisk Logistics". Returns -1 if
 * there is none.
 */
function companyNamed({ entities }: Register, { kind }: Name, word: string): number {
  if (kind !== "unknown" && kind !== "org") return -1;
  let found = -1;
  for (let id = entities.length - 1; id >= Math.max(0, entities.length - MAX_ENTITIES_BACK); id--) {
    const { kind: whole, name } = entities[id]!;
    if (whole !== "org" || !name.startsWith(`${word} `)) continue;
    if (found >= 0) return -1;
    found = id;
  }
  return found;
}

const MAX_ENTITIES_BACK = 30;

/**
 * The body, named in full before, that a short name refers to: "The Ministry", after "the Ministry of Fisheries of
 * Namibia". Returns -1 if there is none.
 */
function bodyNamed({ tokens, entities }: Register, { first }: Name): number {
  const { lower } = tokens[first]!;
  const group = GROUP_NOUN_FORMS.has(lower);
  if (tokens[first - 1]?.lower !== "the" || !(group || ORGANISATION_WORDS.has(lower))) return -1;
  for (let id = entities.length - 1; id >= Math.max(0, entities.length - MAX_ENTITIES_BACK); id--) {
    const { kind, name } = entities[id]!;
    const words = kind === "org" ? name.toLowerCase().split(/\s+/) : [];
    // "The Courier", after "the Oslo Courier".
    if (words.length > 1 && (group ? words.includes(lower) : words.at(-1) === lower)) return id;
  }
  return -1;
}
