import type { Gender } from "../lexicon";
import type { Name } from "../names";
import type { Token } from "../tokens";
import { type Entity, genderOfTitle } from "./entity";

// Keeps time linear whatever the text: of more namesakes than this the later ones are not told apart.
const MOST = 12;

/** The people of a text by surname and given name, and how the text addresses each surname. */
export class Namesakes {
  private readonly byPart = new Map<string, number[]>();
  private readonly titled = new Map<string, Set<Gender>>();
  private readonly recent = new Map<string, number>();

  constructor(private readonly entities: Entity[]) {}

  /** Notes a person under a surname or given name, in lower case. */
  add(part: string, id: number): void {
    const ids = this.byPart.get(part);
    if (!ids) this.byPart.set(part, [id]);
    else if (ids.length < MOST) ids.push(id);
  }

  /** Notes that the text says "Mr." or "Ms." before a surname. */
  addTitle(surname: string, gender: Gender): void {
    const known = this.titled.get(surname) ?? new Set();
    this.titled.set(surname, known.add(gender));
  }

  /** "Mr. Roe" and "Ms. Roe" both occur: the surname alone does not tell who is meant. */
  isShared(surname: string): boolean {
    return this.titled.get(surname)?.size === 2;
  }

  /** Whether a mention of this person settles whom the bare surname means from there on. */
  recordMention(entity: number, inFull: boolean): void {
    const { surname } = this.entities[entity]!;
    if (inFull || (this.byPart.get(surname)?.length ?? 0) < 2) this.recent.set(surname, entity);
  }

  /** Takes a name of one word; gives the person of that surname, else given name, or -1. */
  find(tokens: Token[], name: Name, word: string): number {
    const options = this.byPart.get(word) ?? [];
    const bySurname = options.filter((id) => this.entities[id]!.surname === word);
    if (name.kind === "place" && bySurname.length === 0) return -1;
    return this.choose(tokens, name, bySurname.length > 0 ? bySurname : options, word);
  }

  /**
   * Of several people with one surname: whom the title's gender fits, then the last one meant,
   * unless the text is about another: a relative named in passing does not take the surname over.
   */
  private choose(tokens: Token[], name: Name, pool: number[], word: string): number {
    const { entities } = this;
    const gender = genderOfTitle(tokens, name.first);
    const fits = (id: number) => (entities[id]!.gender ?? gender) === gender;
    let fitting = gender ? pool.filter(fits) : pool;
    if (fitting.length === 0) {
      if (this.isShared(word)) return -1;
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
