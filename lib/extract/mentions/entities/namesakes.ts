import type { Gender } from "../../lexicon";
import type { Name } from "../../names";
import type { Token } from "../../tokens";
import { type Entity, genderOfTitle } from "./entity";

// Keeps the time linear for any text: namesakes beyond these are ignored.
const MAX_NAMESAKES = 12;
/** How many times as often as a namesake someone is named if the surname alone is sure to mean them. */
const MUCH_MORE = 3;

const MAX_KIN_BACK = 150;
const KIN = /^(?:mother|father|wife|husband|widow|widower|son|daughter|sister|brother|parents)$/;

/** The people in a text by surname and given name, to decide who a one-word name refers to. */
export class Namesakes {
  private readonly byPart = new Map<string, number[]>();
  private readonly titles = new Map<string, Set<Gender>>();
  private readonly recent = new Map<string, number>();
  /** Where each person was last named in full, as a token index. */
  private readonly lastInFull = new Map<number, number>();

  constructor(private readonly entities: Entity[]) {}

  /** Registers a person under a surname or given name, in lower case. */
  add(part: string, id: number): void {
    const ids = this.byPart.get(part);
    if (!ids) this.byPart.set(part, [id]);
    else if (ids.length < MAX_NAMESAKES) ids.push(id);
  }

  /** The only person with a surname whose name begins with a letter: "I. Roe", after "Ida Roe". Returns -1 if there is none. */
  initialled(surname: string, letter: string): number {
    const found = (this.byPart.get(surname) ?? []).filter((id) => {
      const { name, surname: own } = this.entities[id]!;
      return own === surname && name.startsWith(letter);
    });
    return found.length === 1 ? found[0]! : -1;
  }

  /** Records the gender of a title, such as "Mr.", before a surname. */
  addTitle(surname: string, gender: Gender): void {
    const known = this.titles.get(surname) ?? new Set();
    this.titles.set(surname, known.add(gender));
  }

  /** Whether the surname alone is ambiguous, because the text has both a "Mr. Roe" and a "Ms. Roe". */
  isShared(surname: string): boolean {
    return this.titles.get(surname)?.size === 2;
  }

  /** Records a mention at a token, which may settle who the surname alone refers to from here on. */
  recordMention(entity: number, inFull: boolean, at: number): void {
    const { surname } = this.entities[entity]!;
    if (inFull) this.lastInFull.set(entity, at);
    if (inFull || (this.byPart.get(surname)?.length ?? 0) < 2) this.recent.set(surname, entity);
  }

  /** The person that a one-word name refers to, by surname or else by given name. Returns -1 if there is none. */
  find(tokens: Token[], name: Name, word: string): number {
    const options = this.byPart.get(word) ?? [];
    const bySurname = options.filter((id) => this.entities[id]!.surname === word);
    if (name.kind === "place" && bySurname.length === 0) return -1;
    return this.choose(tokens, name, bySurname.length > 0 ? bySurname : options, word);
  }

  /**
   * Someone else whom a surname alone may mean just as well: of the same surname, named in full before, and not much
   * less often. If only the one chosen is named in full in the same paragraph, nobody else is meant. Returns -1 then.
   */
  rivalOf(tokens: Token[], { first, last }: Name, chosen: number): number {
    const { surname, count, kind } = this.entities[chosen]!;
    if (last - first > 1 || kind !== "person") return -1;
    const gender = genderOfTitle(tokens, first);
    const rivals = (this.byPart.get(surname) ?? []).filter((id) => {
      const other = this.entities[id]!;
      const fits = !gender || (other.gender ?? gender) === gender;
      const named = id !== chosen && other.surname === surname && this.lastInFull.has(id);
      return named && fits && count < MUCH_MORE * other.count;
    });
    const isNamedHere = (id: number) =>
      tokens[this.lastInFull.get(id)!]?.paragraph === tokens[first]!.paragraph;
    const settled = isNamedHere(chosen) && !rivals.some(isNamedHere);
    return settled ? -1 : (rivals.at(-1) ?? -1);
  }

  /** "His mother wept. | Mrs Roe | said", after "Owen Roe": a wife, a mother or a husband, if the text has mentioned one. */
  private isRelative(tokens: Token[], { first }: Name, pool: number[]): boolean {
    if (!/^(?:mrs|mr)\.?$/.test(tokens[first - 1]?.lower ?? "") || pool.length !== 1) return false;
    const from = Math.max(0, first - MAX_KIN_BACK);
    return tokens.slice(from, first).some(({ lower }) => KIN.test(lower));
  }

  /**
   * Chooses among several people with the same name: those whose gender fits the title, and of these the last one
   * mentioned, unless the text mentions another at least twice as often. So a relative mentioned in passing does not
   * take over the surname.
   */
  private choose(tokens: Token[], name: Name, pool: number[], word: string): number {
    const { entities } = this;
    const gender = genderOfTitle(tokens, name.first);
    const fits = (id: number) => (entities[id]!.gender ?? gender) === gender;
    let fitting = gender ? pool.filter(fits) : pool;
    if (fitting.length === 0) {
      if (this.isShared(word) || this.isRelative(tokens, name, pool)) return -1;
      fitting = pool;
    }
    if (fitting.length <= 1) return fitting[0] ?? -1;
    const recent = this.recent.get(word);
    if (recent !== undefined && fitting.includes(recent)) {
      const main = fitting.reduce((a, b) => (entities[b]!.count > entities[a]!.count ? b : a));
      return 2 * entities[recent]!.count > entities[main]!.count ? recent : main;
    }
    const before = fitting.filter((id) => entities[id]!.firstSeen <= name.first);
    return (before.length > 0 ? before : fitting).at(-1)!;
  }
}
