import {
  DEMONYMS,
  FAMILY_FIRST,
  FEMALE_NAMES,
  GROUP_NOUN_FORMS,
  isGivenName,
  MALE_NAMES,
  ORGANISATION_WORDS,
  PARTICLES,
  PERSON_NOUN_FORMS,
  PREPOSITIONS,
  SUFFIXES,
} from "../../lexicon";
import type { Name } from "../../names";
import { isCaseless, type Token, wordAt } from "../../tokens";
import { type Mention, makeMention } from "../mention";
import { type Entity, genderOfTitle } from "./entity";
import { Namesakes } from "./namesakes";

interface LinkedNames {
  entities: Entity[];
  mentions: Mention[];
}

/**
 * Takes the names in a text. Returns the entities they name, and a mention for each name. A surname or
 * given name alone is linked to a person whose full name is anywhere in the text, before or after.
 */
export function linkNames(text: string, tokens: Token[], names: Name[]): LinkedNames {
  const entities: Entity[] = [];
  const register: Register = {
    ...{ text, tokens, entities },
    ...{ byFull: new Map(), namesakes: new Namesakes(entities), surnames: new Map() },
  };
  for (const name of names) addSurnames(register, name);
  const linked = names.map((name, i) => addFullName(register, name, names[i + 1]));
  const mentions: Mention[] = [];
  names.forEach((name, i) => {
    if (name.kind === "title") return;
    const entity = linked[i]! >= 0 ? linked[i]! : linkShortName(register, name);
    const found = entities[entity]!;
    found.count++;
    register.namesakes.recordMention(entity, linked[i]! >= 0);
    // A title in the text outweighs the usual gender of the given name.
    const title = genderOfTitle(tokens, name.first);
    if (title && !register.namesakes.isShared(found.surname)) found.gender = title;
    found.gender ??= title;
    const kind = found.kind === "person" ? "person" : name.kind;
    const { runFirst, first, last } = name;
    const reach: [number, number, number] = [Math.min(runFirst, first), first, last];
    mentions.push(makeMention(kind, reach, headOf(tokens, name), found.gender, false, entity));
  });
  return { entities, mentions };
}

interface Register {
  text: string;
  tokens: Token[];
  entities: Entity[];
  byFull: Map<string, number>;
  namesakes: Namesakes;
  /** Surnames of several words, as the full names give them, with where each full name ends: "van der heide". */
  surnames: Map<string, number>;
}

/** Registers the surnames of several words that a full name may have. */
function addSurnames({ text, tokens, surnames }: Register, { kind, first, last }: Name): void {
  if (kind !== "person" || last - first < 3 || PARTICLES.has(tokens[first]!.lower)) return;
  for (let from = first + 1; from < last - 1; from++) {
    if (!PARTICLES.has(tokens[from]!.lower)) continue;
    const words = text.slice(tokens[from]!.start, tokens[last - 1]!.end).toLowerCase();
    if (!surnames.has(words)) surnames.set(words, first);
  }
}

/** "Van der Heide", where the text has "Anna van der Heide": a surname of several words is not a full name. */
const isSurname = (register: Register, name: Name): boolean =>
  name.last - name.first > 1 && register.surnames.has(textOf(register, name).toLowerCase());

/** Registers the person whose full name this is. Returns the entity, or -1 if it is not a full name. */
function addFullName(register: Register, name: Name, next: Name | undefined): number {
  const { tokens } = register;
  const eponym = namedAfter(tokens, name);
  if (eponym) addPerson(register, eponym, headOf(tokens, eponym));
  if (eponym || name.kind === "title") return -1;
  if (name.last - name.first > 1) {
    if (name.kind !== "person" || isSurname(register, name)) return -1;
    const id = addPerson(register, name, headOf(tokens, name));
    if (next && isTranscribed(tokens, name, next)) {
      register.byFull.set(textOf(register, next).toLowerCase(), id);
    }
    return id;
  }
  if (next && isCouple(tokens, name, next)) return addPerson(register, name, headOf(tokens, next));
  const gender = genderOfTitle(tokens, name.first);
  if (gender) register.namesakes.addTitle(tokens[name.first]!.lower, gender);
  return -1;
}

const NAMED_AFTER_PEOPLE = /^(?:show|podcast|hour|foundation|campaign)$/;

/** The person that something is named after, whose first name may be only here: "The Ada Roe Show". */
function namedAfter(tokens: Token[], { kind, first, last }: Name): Name | null {
  const named = last - first >= 3 && NAMED_AFTER_PEOPLE.test(tokens[last - 1]!.lower);
  if (!named || !isGivenName(tokens[first]!.text)) return null;
  return kind === "place" || kind === "title"
    ? null
    : { kind: "person", runFirst: first, first, last: last - 1 };
}

/** Whether two given names share the surname: "Ada | and Peter Roe". */
function isCouple(tokens: Token[], { first, last }: Name, next: Name): boolean {
  const joined = tokens[last]?.lower === "and" && next.first === last + 1;
  const pair = joined && next.kind === "person" && next.last - next.first === 2;
  return pair && isGivenName(tokens[first]!.text) && isGivenName(tokens[next.first]!.text);
}

/** Whether the next name is this one in its own script: "Xi Jinping | (习近平)". */
const isTranscribed = (tokens: Token[], name: Name, next: Name): boolean =>
  tokens[name.last]?.text === "(" && next.first === name.last + 1 && isCaseless(tokens[next.first]);

function headOf(tokens: Token[], name: Name): number {
  let head = name.last - 1;
  while (head > name.first && SUFFIXES.has(tokens[head]!.lower)) head--;
  return tokens[head]!.kind === "word" ? head : Math.max(name.first, head - 1);
}

const textOf = ({ text, tokens }: Register, { first, last }: Name): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, " ");

function addPerson(register: Register, name: Name, head: number): number {
  const { tokens, entities, byFull, namesakes } = register;
  const given = tokens[name.first]!.text;
  const last = tokens[head]!.text;
  const familyFirst = FAMILY_FIRST.has(given.toLowerCase()) && !isGivenName(given);
  // "Dominic Yau Tsz-kin": in Hong Kong the family name stands between two given names.
  const between = isBetweenGiven(tokens, name) ? tokens[name.first + 1]!.text : null;
  const surname = (between ?? (familyFirst ? given : last)).toLowerCase();
  const first = (familyFirst ? last : given).toLowerCase();
  const key = `${first} ${surname}`;
  const full = head < name.last ? textOf(register, name) : `${given} ${last}`;
  const known = byFull.get(key);
  if (known !== undefined) {
    if (full.length > entities[known]!.name.length) entities[known]!.name = full;
    return known;
  }
  const gender = MALE_NAMES.has(given) ? "male" : FEMALE_NAMES.has(given) ? "female" : null;
  const id = entities.length;
  entities.push({
    ...{ kind: "person", name: full, surname, count: 0, firstSeen: name.first },
    gender: MALE_NAMES.has(given) && FEMALE_NAMES.has(given) ? null : gender,
  });
  byFull.set(key, id);
  // "Saadoun", after "Haider al-Saadoun".
  const bare = surname.replace(/^(?:al|el|an|ad|ar|as|ash|at|az)-/, "");
  for (const part of new Set([surname, first, bare])) namesakes.add(part, id);
  return id;
}

const isBetweenGiven = (tokens: Token[], { first, last }: Name): boolean =>
  last - first === 3 &&
  isGivenName(tokens[first]!.text) &&
  /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[first + 2]!.text);

function linkShortName(register: Register, name: Name): number {
  const { tokens, entities, byFull, namesakes } = register;
  const full = textOf(register, name);
  const word = tokens[headOf(tokens, name)]!.lower;
  const single = name.last - name.first === 1;
  if ((single || isSurname(register, name)) && !DEMONYMS.has(full)) {
    const chosen = namesakes.find(tokens, name, word);
    if (chosen >= 0) return chosen;
  }
  const gender = genderOfTitle(tokens, name.first);
  const key = namesakes.isShared(word) ? `${gender} ${full.toLowerCase()}` : full.toLowerCase();
  const known = byFull.get(key);
  if (known !== undefined) {
    // A heading in capitals is not how the name is written.
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
  entities.push({
    ...{ kind, name: full, surname: word, gender: null, count: 0 },
    firstSeen: name.first,
  });
  byFull.set(key, entities.length - 1);
  return entities.length - 1;
}

const MAX_OFFICE = 9;

/** "Baker|, the fund's chief economist,|": an office that a comma and an article open behind a single name. */
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

/** "Brisk", after "Brisk Logistics": a company named in full before, by its first word. Returns -1 if there is none. */
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

/** "The Ministry", after "the Ministry of Fisheries of Namibia": a body named in full before. Returns -1 if there is none. */
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
