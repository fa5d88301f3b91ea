import { FEMALE_NAMES, MALE_NAMES } from "./data/first-names";
import { FAMILY_FIRST, SUFFIXES } from "./data/particles";
import { DEMONYMS } from "./data/places";
import { genderOfTitle } from "./gender";
import type { Gender, Mention } from "./mention";
import { isGivenName } from "./name-parts";
import type { Name } from "./names";
import type { Token } from "./tokens";

/** A person or body named in the text. */
export interface Entity {
  kind: "person" | "org" | "place" | "unknown";
  /** The fullest name that the text gives, without title. */
  name: string;
  surname: string;
  given: string | null;
  gender: Gender | null;
  /** How often the text names it, by any name. */
  count: number;
  /** Token index of the first mention. */
  firstSeen: number;
}

const MOST_NAMESAKES = 12;

export interface NamedText {
  entities: Entity[];
  mentions: Mention[];
}

/**
 * Takes the names of a text; gives who they are, a bare surname or given name linked to the
 * person whose full name stands anywhere in the text, before or after.
 */
export function linkNames(text: string, tokens: Token[], names: Name[]): NamedText {
  const entities: Entity[] = [];
  const byFull = new Map<string, number>();
  const byPart = new Map<string, number[]>();
  const linked = names.map((name) => {
    const namesake = eponym(tokens, name);
    if (namesake) addPerson(text, tokens, namesake, entities, byFull, byPart);
    if (namesake || name.last - name.first < 2 || name.kind !== "person") return -1;
    return addPerson(text, tokens, name, entities, byFull, byPart);
  });
  const recent = new Map<string, number>();
  const mentions: Mention[] = [];
  names.forEach((name, i) => {
    if (name.kind === "title") return;
    const entity =
      linked[i]! >= 0
        ? linked[i]!
        : linkShort(text, tokens, name, entities, byFull, byPart, recent);
    const found = entities[entity]!;
    found.count++;
    if (linked[i]! >= 0 || (byPart.get(found.surname)?.length ?? 0) < 2) {
      recent.set(found.surname, entity);
    }
    found.gender ??= genderOfTitle(tokens, name.first);
    const kind = found.kind === "person" ? "person" : name.kind;
    mentions.push({
      kind,
      outerFirst: Math.min(name.runFirst, name.first),
      first: name.first,
      last: name.last,
      roleFirst: name.first,
      inRole: false,
      head: headOf(tokens, name),
      entity,
      plural: false,
      gender: found.gender,
    });
  });
  return { entities, mentions };
}

const NAMED_AFTER = /^(?:show|podcast|hour|foundation|campaign)$/;

/** "The Ada Roe Show": the only place, perhaps, where the text gives her first name. */
function eponym(tokens: Token[], { kind, first, last }: Name): Name | null {
  const named = last - first >= 3 && NAMED_AFTER.test(tokens[last - 1]!.lower);
  if (!named || !isGivenName(tokens[first]!.text)) return null;
  return kind === "place" || kind === "title"
    ? null
    : { kind: "person", runFirst: first, first, last: last - 1 };
}

function headOf(tokens: Token[], name: Name): number {
  let head = name.last - 1;
  while (head > name.first && SUFFIXES.has(tokens[head]!.lower)) head--;
  return tokens[head]!.kind === "word" ? head : Math.max(name.first, head - 1);
}

function addPerson(
  text: string,
  tokens: Token[],
  name: Name,
  entities: Entity[],
  byFull: Map<string, number>,
  byPart: Map<string, number[]>,
): number {
  const given = tokens[name.first]!.text;
  const last = tokens[headOf(tokens, name)]!.text;
  const familyFirst = FAMILY_FIRST.has(given.toLowerCase()) && !isGivenName(given);
  const surname = (familyFirst ? given : last).toLowerCase();
  const first = (familyFirst ? last : given).toLowerCase();
  const key = `${first} ${surname}`;
  const full = text
    .slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
    .replace(/\s+/g, " ");
  const known = byFull.get(key);
  if (known !== undefined) {
    if (full.length > entities[known]!.name.length) entities[known]!.name = full;
    return known;
  }
  const gender = MALE_NAMES.has(given) ? "male" : FEMALE_NAMES.has(given) ? "female" : null;
  const id = entities.length;
  entities.push({
    ...{ kind: "person", name: full, surname, given: first, count: 0, firstSeen: name.first },
    gender: MALE_NAMES.has(given) && FEMALE_NAMES.has(given) ? null : gender,
  });
  byFull.set(key, id);
  for (const part of new Set([surname, first])) addTo(byPart, part, id);
  return id;
}

/** Keeps a bounded number of namesakes, so that time stays linear whatever the text. */
function addTo(index: Map<string, number[]>, part: string, id: number): void {
  const ids = index.get(part);
  if (!ids) index.set(part, [id]);
  else if (ids.length < MOST_NAMESAKES) ids.push(id);
}

function linkShort(
  text: string,
  tokens: Token[],
  name: Name,
  entities: Entity[],
  byFull: Map<string, number>,
  byPart: Map<string, number[]>,
  recent: Map<string, number>,
): number {
  const full = text
    .slice(tokens[name.first]!.start, tokens[name.last - 1]!.end)
    .replace(/\s+/g, " ");
  const word = tokens[headOf(tokens, name)]!.text.toLowerCase();
  if (name.last - name.first === 1 && !DEMONYMS.has(full)) {
    const options = byPart.get(word) ?? [];
    const bySurname = options.filter((id) => entities[id]!.surname === word);
    const pool = bySurname.length > 0 ? bySurname : options;
    const chosen = chooseNamesake(tokens, name, pool, entities, recent.get(word));
    if (chosen >= 0 && (name.kind !== "place" || bySurname.length > 0)) return chosen;
  }
  const key = full.toLowerCase();
  const known = byFull.get(key);
  if (known !== undefined) return known;
  const kind = name.kind === "title" ? "unknown" : name.kind;
  entities.push({
    ...{
      kind,
      name: full,
      surname: word,
      given: null,
      gender: null,
      count: 0,
      firstSeen: name.first,
    },
  });
  byFull.set(key, entities.length - 1);
  return entities.length - 1;
}

/**
 * Of several people with one surname: whom the title's gender fits, then the last one meant, unless
 * the text is about another: a relative named in passing does not take the surname over.
 */
function chooseNamesake(
  tokens: Token[],
  name: Name,
  pool: number[],
  entities: Entity[],
  recent: number | undefined,
): number {
  if (pool.length <= 1) return pool[0] ?? -1;
  const gender = genderOfTitle(tokens, name.first);
  const fitting = gender ? pool.filter((id) => entities[id]!.gender !== opposite(gender)) : pool;
  if (recent !== undefined && fitting.includes(recent)) {
    const main = fitting.reduce((a, b) => (entities[b]!.count > entities[a]!.count ? b : a));
    return 2 * entities[recent]!.count > entities[main]!.count ? recent : main;
  }
  const before = fitting.filter((id) => entities[id]!.firstSeen <= name.first);
  return (before.length > 0 ? before : fitting).at(-1) ?? pool[0]!;
}

const opposite = (gender: Gender): Gender => (gender === "male" ? "female" : "male");
