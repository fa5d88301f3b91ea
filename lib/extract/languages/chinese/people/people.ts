// The people named in a Chinese text, with the office before the name, so that a short name or a title can refer back
// to them.
import { countBefore } from "@/lib/core/binary-search";
import { isFollowed } from "../words/adverbs";
import { simplified } from "../words/characters";
import { isBody, OFFICE } from "../words/sources";
import { CUE } from "../words/verbs";
import { COMMON_NAME as COMMON, DATELINE, FUNCTION, nameAt, WRITERS } from "./names";
import { CALLED_LATER, endsWithTitle, LINKED, roleIn, STATED } from "./roles";
import { isPartOf, shortNames } from "./short-names";

export interface Person {
  name: string;
  role: string | null;
}

/** A place where a person is named, from the start of the role before the name; the words after it begin at `rest`. */
export interface Naming {
  start: number;
  nameStart: number;
  end: number;
  rest: number;
  person: Person;
}

const CLAUSE = /[^，。！？；：:!?;\n“”「」『』《》"]+/gu;
const MAX_PEOPLE = 200;
/** How many namings to look back. */
const MAX_BACK = 200;
const HEAD = 20_000;
const MAX_TIMES = 4;

/** The people in a text, collected from all of it before it is read. */
export class People {
  private readonly byAlias = new Map<string, Person>();
  private readonly all: Person[] = [];
  private readonly namings = new Map<number, Naming>();
  /** The same, in the order of the text. */
  private readonly order: Naming[] = [];
  private readonly counts = new Map<string, number>();
  private isLearnt = false;
  private readonly verbs = new Set<number>();

  /** The part in which names are counted, so that time stays linear. */
  private readonly head: string;

  /** `folded` is the text in simplified characters, `text` the same as written. */
  constructor(
    private readonly folded: string,
    private readonly text: string,
  ) {
    this.head = folded.slice(0, HEAD);
    for (const cue of folded.matchAll(CUE)) this.verbs.add(cue.index);
    for (const clause of folded.matchAll(CLAUSE)) this.learn(clause.index, clause[0]);
    for (const person of this.all) person.role ??= this.stated(person.name);
    this.isLearnt = true;
  }

  /** The person named at a position, with a role before the name. */
  namedAt(position: number): Naming | undefined {
    return this.namings.get(position);
  }

  /** The person that the words at a position refer to by a known name, and the length of that name. */
  knownAt(position: number): { person: Person; length: number } | null {
    for (let length = 24; length >= 1; length--) {
      const person = this.byAlias.get(this.folded.slice(position, position + length));
      if (person) return { person, length };
    }
    return null;
  }

  /** Whether a name is that of a known person. */
  knownAs(name: string): boolean {
    return this.byAlias.has(simplified(name));
  }

  /** The person whose role ends with a title: 部长 refers to the minister last named before it. */
  titled(title: string, before: number): Person | null {
    return this.latest(before, ({ role }) => endsWithTitle(role, title));
  }

  /** The only person whose role ends with a title that heads their words: 大使：…. */
  holder(title: string, before: number): Person | null {
    const fits = this.all.filter(({ role }) => endsWithTitle(role, title));
    return fits.length === 1 && fits[0]!.name !== title ? this.titled(title, before) : null;
  }

  /** The person with a surname that comes before a title: 王部长, 陈先生. */
  surnamed(surname: string, before: number): Person | null {
    return this.latest(
      before,
      ({ name }) => name.length > 1 && simplified(name).startsWith(surname),
    );
  }

  /** The last person named with an office before a position who fits, or else the first in the text who does. */
  private latest(before: number, fits: (person: Person) => boolean): Person | null {
    let k = countBefore(this.order, ({ start }) => start < before);
    for (const stop = Math.max(0, k - MAX_BACK); k > stop; k--)
      if (fits(this.order[k - 1]!.person)) return this.order[k - 1]!.person;
    return this.all.find(fits) ?? null;
  }

  /** A name that opens a clause shortly before a position, even without an office: 陈广福的厂…. */
  spokenOf(before: number): string | null {
    const from = Math.max(0, before - MAX_SPOKEN);
    let found: number | null = null;
    for (const { index } of this.folded.slice(from, before).matchAll(OPENING)) {
      const name = this.folded.slice(from + index, from + index + 3);
      if (FUNCTION.test(name) || isBody(name)) continue;
      if (found === null || this.often(name) > 1) found = from + index;
    }
    return found === null ? null : this.text.slice(found, found + 3);
  }

  /** Adds a name that a label or a verb shows to be one. */
  add(name: string, role: string | null): Person {
    const known = this.byAlias.get(simplified(name));
    if (known) {
      known.role ??= role;
      return known;
    }
    const full = this.all.find(({ name: other }) => isPartOf(name, other));
    if (full) {
      full.role ??= role;
      this.byAlias.set(simplified(name), full);
      return full;
    }
    const person = { name, role: role ?? (this.isLearnt ? this.stated(name) : null) };
    if (this.all.length < MAX_PEOPLE) this.all.push(person);
    for (const alias of [name, ...shortNames(name)]) {
      const folded = simplified(alias);
      if (!this.byAlias.has(folded)) this.byAlias.set(folded, person);
      // A short name met before its full one is the same person.
      else if (alias !== name && this.byAlias.get(folded)!.name === alias) {
        const short = this.byAlias.get(folded)!;
        short.name = name;
        short.role ??= role;
        if (this.all.at(-1) === person) this.all.pop();
        this.byAlias.set(simplified(name), short);
        return short;
      }
    }
    return person;
  }

  /** The first person with a role in a text, if named before a position: the interviewee. */
  first(before: number): Person | null {
    const [first] = this.order;
    return first && first.end <= before ? first.person : null;
  }

  /** Reads a name at a position, by what follows it. */
  nameAt(position: number, end: number, isBehindOffice = false) {
    return nameAt(
      this.folded.slice(position, Math.min(end, position + 30)),
      (at) => this.verbs.has(position + at),
      (name) => this.often(name),
      isBehindOffice,
    );
  }

  private often(name: string): number {
    let count = this.counts.get(name);
    if (count === undefined) {
      count = 0;
      for (let at = this.head.indexOf(name); at >= 0 && count < 4; count++)
        at = this.head.indexOf(name, at + 1);
      this.counts.set(name, count);
    }
    return count;
  }

  /** Learns every office in a clause that is followed by a name. */
  private learn(start: number, clause: string): void {
    let from = 0;
    let owner: { end: number; role: number } | null = null;
    for (const office of clause.matchAll(OFFICES)) {
      const at = office.index + office[0].length;
      if (at < from) continue;
      // （记者吴承翰台北21日电）: the writer, not the speaker.
      const writes = /(?:记者|编辑|派员|讯员)$/u.test(office[0]);
      if (writes && WRITERS.test(this.before(start + office.index))) continue;
      const dateline = writes ? DATELINE.exec(clause.slice(at))?.[0].length : undefined;
      if (dateline) {
        from = at + dateline;
        continue;
      }
      // 时任财政部长的 | 维特.
      const near = clause.slice(Math.max(from, at - MAX_HELD), at);
      const held = clause[at] === "的" && HELD.test(near) ? 1 : 0;
      const behind = at + held;
      const name = this.nameAt(start + behind, start + clause.length, true);
      if (!name) {
        // 外交部长今日同希腊外长…: an office followed by something else is another person's.
        const next = clause.slice(at, at + 6);
        if (isFollowed(next) && !LINKED.test(next)) from = at;
        continue;
      }
      // 秘书长古特雷斯的 | 发言人迪雅里克: the role begins with the name of its possessor.
      const isOwned: boolean = owner !== null && owner.end === from && clause[from] === "的";
      const role: number | null = isOwned ? owner!.role : roleIn(clause, from, at);
      const end = behind + name.rest;
      const nameStart = start + behind;
      const nameEnd = nameStart + name.name.length;
      const written = role === null ? null : this.text.slice(start + role, start + at);
      const person = this.add(this.text.slice(nameStart, nameEnd), written);
      const first: number = start + (role ?? office.index);
      const naming: Naming = { start: first, nameStart, end: nameEnd, rest: start + end, person };
      this.namings.set(first, naming);
      this.order.push(naming);
      owner = { end, role: first - start };
      from = end;
    }
  }

  private before(at: number): string {
    return this.folded.slice(Math.max(0, at - 10), at);
  }

  /** An office that the text states after the name, in a sentence, a bracket or an apposition: "X是…教授". */
  private stated(name: string): string | null {
    const folded = simplified(name);
    let at = this.head.indexOf(folded);
    for (let times = 0; at >= 0 && times < MAX_TIMES; times++) {
      const behind = at + name.length;
      const found = STATED.exec(this.folded.slice(behind, behind + 50));
      const from = behind + (found ? found[0].length - found[1]!.length : 0);
      if (found) return this.text.slice(from, from + found[1]!.length);
      const later = CALLED_LATER.exec(this.folded.slice(behind, behind + 100));
      if (later) {
        const end = behind + later[0].length;
        return this.text.slice(end - later[1]!.length, end);
      }
      at = this.head.indexOf(folded, behind);
    }
    return null;
  }
}

const MAX_SPOKEN = 200;
const OPENING = new RegExp(
  `(?<=^|[。！？，；\\n“”」])${COMMON}(?=[的开有在做卖种养经从今去把守当是干])`,
  "gu",
);
/** The longest office after 时任, in characters. */
const MAX_HELD = 40;
const HELD = /时任|现任|身为|担任|曾任|作为/u;
const OFFICES = new RegExp(OFFICE, "gu");
