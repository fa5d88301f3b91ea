// Who is named in a Chinese text, with the office before the name, so that later a short name or a title finds them.
import { simplified } from "./characters";
import { isFollowed, nameAt, partsOf } from "./names";
import { OFFICE } from "./sources";
import { CUE } from "./verbs";

export interface Person {
  name: string;
  role: string | null;
}

/** A place where a person is named: with the role before it, from `start`; the words after it begin at `rest`. */
export interface Naming {
  start: number;
  nameStart: number;
  end: number;
  rest: number;
  person: Person;
}

const CLAUSE = /[^，。！？；：:!?;\n“”「」『』《》"]+/gu;
const MAX_ROLE = 40;
const MAX_PEOPLE = 200;
const HEAD = 20_000;
const MAX_TIMES = 4;

/** What may come before a speaker in a clause: connectives, and when. */
export const LEAD =
  /^(?:[\s、，]|[一-龥]{0,5}(?:社|网|报|台|路透)[一-龥]{0,8}?[0-9]{0,2}月?[0-9]{1,2}日(?:电|讯)|[本央][报网刊台社](?:记者[一-龥]{2,3})?(?:讯|消息)|【[^】]{0,40}】|[（(][^）)]{0,40}[）)]|但是?|然而|而且?|不过|可是|并且?|此外|另外|其中|同时|与此同时|随[后即]|之后|此前|早前|稍早|早些时候|对此|就此|为此|因此|所以|于是|例如|比如|正如|据悉|据了解|虽然|尽管|甚至|就连|连(?![云任])|只有|另据|(?<!提)据|根据|来自|另(?![一两几外有])|又|还|也(?!门)|亦|再|则|却|即|另一方面|一方面|相比之下|当时|有(?!关|限|色)(?=[一-龥])|快讯|独家|综合|最新消息|专访|对话|20\d\d年|[0-9０-９一二三四五六七八九十]+[月日号时](?:[0-9０-９一二三四五六七八九十]+日)?|今[天日年晨早晚]|昨[天日晚晨]?|当[天日晚地]时间?|同日|近日|日前|前[天日]|本周|上?(?:周|星期|礼拜)[一二三四五六日末]|上周|上午|下午|晚间|凌晨|稍后|目前|最近|截至目前)/u;
// What an office in the middle of a sentence follows: 会见 | 德国经济部长.
const OBJECT_OF =
  /^.*(?:会见|会晤|访问(?!学者|教授)|邀请|致电|接见|陪同|任命|拜会|约见|怒问|质问|询问|反问|追问|(?<![顾访慰审])问|告诉|批评|指责|敦促|要求|呼吁|支持(?!者)|采访|专访|记者会上|接替|前任|现任|身为|作为|担任|出任|来访的?|到访的?|访华的|通电话|(?:^|[天日前约邀])[与和同对向由被据在](?!野|外联|职|线))/u;
const VISITING =
  /^(?:正在[一-龥]{1,6}的|来访|到访|随行|同行|在场|与会|应邀出席的|现场|身为|一名|一位|这位|这名|该名|时任的|的|名叫|知名的?|资深的?(?=$))的?/u;

const LINKED = /^(?:、|兼(?:任)?|暨|和|及|及其)/u;

/** The people of a text, learned from all of it before it is read. */
export class People {
  private readonly byAlias = new Map<string, Person>();
  private readonly all: Person[] = [];
  private readonly namings = new Map<number, Naming>();
  private readonly counts = new Map<string, number>();
  private isLearnt = false;
  private readonly verbs = new Set<number>();

  /** Where names are counted, so that time stays linear. */
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

  /** Who is named at a position, with a role before the name. */
  namedAt(position: number): Naming | undefined {
    return this.namings.get(position);
  }

  /** The person whom the words at a position name by a name already known, and how long that name is. */
  knownAt(position: number): { person: Person; length: number } | null {
    for (let length = 24; length >= 1; length--) {
      const person = this.byAlias.get(this.folded.slice(position, position + length));
      if (person) return { person, length };
    }
    return null;
  }

  /** Whether a name is a person's. */
  knownAs(name: string): boolean {
    return this.byAlias.has(simplified(name));
  }

  /** The person whose role ends with a title: 部长 for the minister named before. */
  titled(title: string): Person | null {
    return this.all.findLast(({ role }) => role && simplified(role).endsWith(title)) ?? null;
  }

  /** 王部长, 陈先生: a surname before a title. */
  surnamed(surname: string): Person | null {
    return (
      this.all.find(({ name }) => name.length > 1 && simplified(name).startsWith(surname)) ?? null
    );
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

  /** The first person of a text before a position who has a role: whom an interview is with. */
  first(before: number): Person | null {
    const named = [...this.namings.values()].filter(({ end }) => end <= before);
    return named.sort((a, b) => a.start - b.start)[0]?.person ?? null;
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

  /** Every office in a clause that a name follows. */
  private learn(start: number, clause: string): void {
    let from = 0;
    for (const office of clause.matchAll(OFFICES)) {
      const at = office.index + office[0].length;
      if (at < from) continue;
      // （记者吴承翰台北21日电）: who writes, not who speaks.
      if (
        /^(?:记者|编辑)$/u.test(office[0]) &&
        /[（(【电讯]$/u.test(this.before(start + office.index))
      )
        continue;
      const name = this.nameAt(start + at, start + clause.length, true);
      if (!name) {
        // 外交部长今日同希腊外长…: an office that something else follows is somebody else's.
        if (isFollowed(clause.slice(at, at + 6)) && !LINKED.test(clause.slice(at, at + 2)))
          from = at;
        continue;
      }
      const role = roleIn(clause, from, at);
      const end = at + name.rest;
      const written = this.text.slice(start + at, start + at + name.name.length);
      const person = this.add(
        written,
        role === null ? null : this.text.slice(start + role, start + at),
      );
      const first = start + (role ?? office.index);
      this.namings.set(first, {
        ...{ start: first, nameStart: start + at, person },
        ...{ end: start + at + name.name.length, rest: start + end },
      });
      from = end;
    }
  }

  private before(at: number): string {
    return this.folded.slice(Math.max(0, at - 2), at);
  }

  /** "X是…教授": a sentence that gives the office, or a bracket or apposition behind the name. */
  private stated(name: string): string | null {
    const folded = simplified(name);
    let at = this.head.indexOf(folded);
    for (let times = 0; at >= 0 && times < MAX_TIMES; times++) {
      const behind = at + name.length;
      const found = STATED.exec(this.folded.slice(behind, behind + 50));
      const from = behind + (found ? found[0].length - found[1]!.length : 0);
      if (found) return this.text.slice(from, from + found[1]!.length);
      at = this.head.indexOf(folded, behind);
    }
    return null;
  }
}

const OFFICES = new RegExp(OFFICE, "gu");
const STATED = new RegExp(
  `^(?:[，,]?(?:现任|现为|是|为|系|担任|出任|时任|曾任)|[，,]|[（(])([\\p{Script=Han}、]{0,28}?${OFFICE})(?=[，。；）),]|$)`,
  "u",
);

/** Where the role begins that ends at `end` in a clause. Null if nothing is left of it. */
function roleIn(clause: string, from: number, end: number): number | null {
  let start = from;
  let rest = clause.slice(start, Math.min(end, start + 2 * MAX_ROLE));
  const skip = (pattern: RegExp) => {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    start += length;
    rest = rest.slice(length);
    return length > 0;
  };
  while (skip(LEAD));
  start = Math.max(start, end - MAX_ROLE);
  rest = clause.slice(start, end);
  skip(OBJECT_OF);
  while (skip(LEAD) || skip(VISITING));
  // 在观塘经营小店的 | 陈太: a relative clause before the office describes the person, and is no part of it.
  const relative = /^.*(?:[在从于正曾向对把被][^的]*|[来到]访|不愿[^的]*|刚[^的]*)的/u.exec(
    rest,
  )?.[0];
  if (relative) start += relative.length;
  return start < end ? start : null;
}

const isPartOf = (name: string, full: string): boolean =>
  name.length < full.length && partsOf(full).length > 1 && partsOf(full).includes(name);

/** The last part of a transcribed name, and the first, by which Arabs, Turks and Icelanders are called. */
function shortNames(name: string): string[] {
  const parts = partsOf(name).filter((part) => part.length > 1);
  return parts.length > 0 && partsOf(name).length > 1
    ? [...new Set([parts.at(-1)!, parts[0]!])]
    : [];
}
