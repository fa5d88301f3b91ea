// The people of a text by their full names, surnames and parts of them.
import { isGiven, PARTICLE } from "../grammar";
import { familyFirst } from "./family-first";

export interface Person {
  name: string;
  role: string | null;
  gender: "f" | "m" | null;
}

const MAX_PEOPLE = 200;
const HALVES = /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{L}{2,}$/u;
const keyOf = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, " ");

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(([first]) => first)
    .join("");

/** Keeps the people of a text, so that a surname refers to whoever was named in full. */
export class KnownPeople {
  protected readonly all: Person[] = [];
  private readonly byAlias = new Map<string, Person>();
  /** Family names that come first and that several people have. */
  private readonly shared = new Set<string>();

  /** The person that a surname or a full name refers to. */
  named(name: string): Person | null {
    return this.byAlias.get(keyOf(name)) ?? null;
  }

  /** The only person with some initials: "M. A." */
  initialled(letters: string): Person | null {
    const own = letters.replaceAll(/[^\p{L}]/gu, "");
    const [person, ...others] = this.all.filter(({ name }) => initialsOf(name) === own);
    return person && others.length === 0 ? person : null;
  }

  add(name: string, role: string | null, gender: Person["gender"] = null): Person {
    const known = this.named(name);
    if (known && (known.name.includes(" ") || !name.includes(" "))) {
      known.role ??= role;
      known.gender ??= gender;
      return known;
    }
    const surname = name.split(/\s+/).at(-1)!;
    const [first = ""] = name.split(/\s+/);
    const short = known ?? (name.includes(" ") ? (this.named(surname) ?? this.named(first)) : null);
    const alone = short && (short === known || !short.name.includes(" "));
    const person = alone ? short : { name, role, gender };
    // A surname alone came first.
    person.name = name;
    person.role ??= role;
    if (!alone && this.all.length < MAX_PEOPLE) this.all.push(person);
    const parts = name.split(/\s+/);
    const given = parts.findIndex(isGiven);
    for (let k = Math.max(1, given + 1); k < parts.length; k++) {
      const rest = parts.slice(k).join(" ");
      if (!PARTICLE.test(parts[k]!) || k < parts.length - 1) this.alias(rest, person);
      // "Lourdes Quintanilla Ruiz" is also Quintanilla.
      if (k < parts.length - 1 && !PARTICLE.test(parts[k]!)) this.alias(parts[k]!, person);
      // "Ignacio Urrutia-Bayo" is also Urrutia.
      if (HALVES.test(parts[k]!)) for (const half of parts[k]!.split("-")) this.alias(half, person);
      if (k < parts.length - 2) this.alias(`${parts[k]} ${parts[k + 1]}`, person);
    }
    this.byAlias.set(keyOf(name), person);
    const family = familyFirst(parts);
    if (family) this.aliasFamily(family, person);
    return person;
  }

  /** "Dai Ruolan" is also Dai, unless someone else may be meant. */
  private aliasFamily(family: string, person: Person): void {
    const key = keyOf(family);
    const other = this.byAlias.get(key);
    if (this.shared.has(key) || (other && other !== person)) {
      this.shared.add(key);
      this.byAlias.delete(key);
    } else this.byAlias.set(key, person);
  }

  private alias(name: string, person: Person): void {
    const key = keyOf(name);
    if (!this.byAlias.has(key) && !isGiven(name)) this.byAlias.set(key, person);
  }
}
