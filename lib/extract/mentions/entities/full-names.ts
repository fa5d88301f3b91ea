import { FAMILY_FIRST, FEMALE_NAMES, isGivenName, MALE_NAMES } from "../../lexicon";
import type { Name } from "../../names";
import { isCaseless, type Token } from "../../tokens";
import { genderOfTitle } from "./entity";
import {
  beginsName,
  folded,
  headOf,
  isSurname,
  mayBeSurname,
  type Register,
  textOf,
} from "./register";

/** Registers the person whose full name this is. Returns the entity, or -1 if it is not a full name. */
export function addFullName(register: Register, name: Name, next: Name | undefined): number {
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
  if (gender) register.namesakes.addTitle(folded(tokens[name.first]!.lower), gender);
  return -1;
}

const NAMED_AFTER_PEOPLE = /^(?:show|podcast|hour|foundation|campaign)$/;

/** The person that something is named after, whose given name may appear only here: "The Ada Roe Show". */
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

function addPerson(register: Register, name: Name, head: number): number {
  const { tokens, entities, byFull, namesakes } = register;
  const given = tokens[name.first]!.text;
  const last = tokens[head]!.text;
  const familyFirst = FAMILY_FIRST.has(given.toLowerCase()) && !isGivenName(given);
  // "Dominic Yau Tsz-kin": in Hong Kong the family name may come between two given names.
  const between = isBetweenGiven(tokens, name) ? tokens[name.first + 1]!.text : null;
  const surname = folded(between ?? (familyFirst ? given : last));
  const first = folded(familyFirst ? last : given);
  const key = `${first} ${surname}`;
  const full = head < name.last ? textOf(register, name) : `${given} ${last}`;
  const known = byFull.get(key) ?? initialledBefore(register, name, surname);
  if (known !== undefined) {
    const { name: before } = entities[known]!;
    // A heading may have had it in capitals.
    const respelled = before === before.toUpperCase() && full !== full.toUpperCase();
    if (full.length > before.length || respelled) entities[known]!.name = full;
    return known;
  }
  const gender = MALE_NAMES.has(given) ? "male" : FEMALE_NAMES.has(given) ? "female" : null;
  const id = entities.length;
  entities.push({
    kind: "person",
    name: full,
    surname,
    count: 0,
    firstSeen: name.first,
    gender: MALE_NAMES.has(given) && FEMALE_NAMES.has(given) ? null : gender,
  });
  byFull.set(key, id);
  // "Saadoun", after "Haider al-Saadoun".
  const bare = surname.replace(/^(?:al|el|an|ad|ar|as|ash|at|az)-/, "");
  const parts = new Set([surname, first, bare, ...halvesOf(last).map(folded)]);
  // "Ortega", after "María José Ortega Villar".
  const inner = tokens[head - 1]!;
  if (head - name.first > 1 && beginsName(tokens, name.first) && mayBeSurname(inner))
    parts.add(folded(inner.lower));
  for (const part of parts) namesakes.add(part, id);
  return id;
}

/** "| I. Volkova |", after "Irina Volkova". */
function initialledBefore(
  { tokens, namesakes }: Register,
  { first, last }: Name,
  surname: string,
): number | undefined {
  const [letter = ""] = tokens[first]!.text;
  const initial = /^\p{Lu}\.?$/u.test(tokens[first]!.text) && last - first <= 3;
  const found = initial ? namesakes.initialled(surname, letter) : -1;
  return found < 0 ? undefined : found;
}

/** "Reyes" and "Whitman", after "Paula Reyes-Whitman". */
const halvesOf = (surname: string): string[] =>
  /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{L}{2,}$/u.test(surname) ? surname.split("-") : [];

const isBetweenGiven = (tokens: Token[], { first, last }: Name): boolean =>
  last - first === 3 &&
  isGivenName(tokens[first]!.text) &&
  /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(tokens[first + 2]!.text);
