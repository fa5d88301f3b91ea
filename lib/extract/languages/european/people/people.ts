import { countBefore } from "@/lib/core/binary-search";
import { genderOf, isGiven, PARTICLE, type Word, type Vocabulary, wordsIn } from "../grammar";
import { Appositions } from "./apposition";
import { KnownPeople, type Person } from "./known-people";

import {
  ADDRESSED,
  genderByEnding,
  MAN,
  OUTLET,
  RANK,
  runsIn,
  WOMAN,
  withoutOpeners,
} from "./runs";
import { isSynonym } from "./synonyms";
import { UnlistedNames } from "./unlisted-names";

/** A place where somebody is named, with the role before or behind the name: from `start` to `end`. */
export interface Naming {
  start: number;
  end: number;
  nameStart: number;
  nameEnd: number;
  person: Person;
}

const MAX_NAME = 5;

/** The people of a text in French, German or Spanish, with what the text says they are. */
export class People extends KnownPeople {
  readonly namings: Naming[] = [];
  private readonly firsts = new Map<Person, Naming>();
  private readonly byStart = new Map<number, Naming>();
  private readonly byEnd = new Map<number, Naming>();
  private readonly appositions: Appositions;
  private readonly unlisted: UnlistedNames;

  constructor(
    private readonly text: string,
    private readonly words: Vocabulary,
  ) {
    super();
    this.appositions = new Appositions(text, words);
    this.unlisted = new UnlistedNames(text, words);
    const runs = runsIn(text);
    for (const [start, run] of runs)
      this.unlisted.note(
        withoutOpeners(text, start, run, words)[0],
        this.appositions.wordBefore(start),
      );
    for (const [start, run] of runs) this.learn(start, run);
  }

  startingAt = (position: number): Naming | undefined => this.byStart.get(position);
  endingAt = (position: number): Naming | undefined => this.byEnd.get(position);

  /**
   * The person to whom a definite description at a position refers: for "le ministre", somebody with that office, or
   * whose role begins with it. Of several, the last one named before it, or else the last in the text.
   */
  described(phrase: string, position: number): Person | null {
    const words = wordsIn(phrase, 0, phrase.length);
    const wanted = phrase.toLowerCase();
    const head = this.headOf(words);
    const lastWith = (fits: (role: string) => boolean): Person | null =>
      this.near(position).findLast(({ person: { role } }) => role !== null && fits(role))?.person ??
      this.all.findLast(({ role }) => role !== null && fits(role)) ??
      null;
    return (
      lastWith((role) => role.toLowerCase() === wanted) ??
      lastWith((role) => role.toLowerCase().startsWith(`${wanted} `)) ??
      lastWith((role) => isSynonym(phrase, role)) ??
      (words.length <= MAX_TITLE && head
        ? lastWith((role) => {
            const own = this.headOf(wordsIn(role, 0, role.length));
            return own !== null && (own === head || own.endsWith(head)) && agrees(role, wanted);
          })
        : null)
    );
  }

  private near(position: number) {
    const count = countBefore(this.namings, ({ nameEnd }) => nameEnd <= position);
    return this.namings.slice(Math.max(0, count - MAX_NEAR), count);
  }

  /** The last person named before a position, of a gender if one is given. */
  before = (position: number, gender: Person["gender"]): Person | null =>
    this.namingBefore(position, gender)?.person ?? null;

  /** Where that is. */
  namingBefore = (position: number, gender: Person["gender"]): Naming | undefined =>
    this.near(position).findLast(
      ({ person }) => gender === null || (person.gender ?? gender) === gender,
    );

  /** Who is named at a position for the first time. */
  firstAt(position: number): Person | null {
    const naming = this.byStart.get(position);
    return naming && this.firsts.get(naming.person) === naming ? naming.person : null;
  }

  /** The first person named in a text before a position. */
  first(before: number): Person | null {
    const full = this.namings.filter(
      ({ nameEnd, person }) => nameEnd <= before && person.name.includes(" "),
    );
    return (full.find(({ person }) => person.role) ?? full[0])?.person ?? null;
  }

  /** The last person named before a position of whom nothing is known: whom "die Botschafterin" introduces. */
  nameless(position: number, gender: Person["gender"]): Person | null {
    const count = countBefore(this.namings, ({ nameEnd }) => nameEnd <= position);
    const last = this.namings[count - 1]?.person;
    const fits =
      last && last.role === null && (gender === null || (last.gender ?? gender) === gender);
    return fits ? last : null;
  }

  private headOf(words: Word[]): string | null {
    return words.find(({ text }) => this.words.isOffice(text))?.text.toLowerCase() ?? null;
  }

  private learn(start: number, run: string): void {
    const { words } = this;
    const [all, title] = withoutOpeners(this.text, start, run, words);
    if (all.length === 0) return;
    let office = all.findLastIndex(({ text }) => words.isOffice(text));
    // "Der Lyriker Béla Szabó": what somebody is by the ending of the noun, before two names.
    if (office < 0 && words.table.inverts && all.length > 2 && words.isAgent(all[0]!.text))
      office = 0;
    const given = all.findIndex(({ text }, k) => k > office && isGiven(text));
    const known = this.named(all.map(({ text }) => text).join(" "));
    const before = this.appositions.wordBefore(all[0]!.start);
    const linked =
      before !== "" && (words.isLink(before) || words.isArticle(before)) && !/^[,:]$/.test(before);
    let from = known || title ? Math.max(0, given) : -1;
    if (from < 0 && given >= 0 && given < all.length - 1) from = given;
    if (from < 0 && office >= 0 && office < all.length - 1)
      from = Math.max(office + 1, all.length - 2);
    if (from < 0 && !linked && all.length <= MAX_NAME) from = 0;
    if (from < 0 && linked && all.length > 2) from = all.length - 2;
    if (from < 0 || from >= all.length) return;
    const [first, last] = [all[from]!, all.at(-1)!];
    const name = this.text.slice(first.start, last.end);
    let left = this.appositions.roleLeft(first.start);
    // "El alcalde, el socialista | Josep Llorca": the first says what he is.
    const further = left && this.appositions.roleLeft(left.article);
    const hasOffice = (of: string | undefined) => of?.split(/\s+/, 3).some(words.isOffice) ?? false;
    // "Le porte-parole de la junte, le colonel | Ali Sow": so does a rank.
    const isOffice =
      hasOffice(further?.role) && (!hasOffice(left?.role) || RANK.test(left?.role ?? ""));
    if (left && further && isOffice && this.text.slice(further.start, left.article).includes(",")) {
      left.role = further.role;
      left.start = further.start;
      left.article = further.article;
    }
    // "El semanario | Le Détroit" is a paper.
    if (left && OUTLET.test(left.role)) return;
    const right = this.appositions.roleRight(last.end);
    // "Declaró ante el juez | Ana Lee, armadora": whom somebody speaks to is nothing that she is.
    if (left && right && ADDRESSED.test(this.appositions.wordBefore(left.article))) left = null;
    // "Sprecher der Reederei", "Ministre de l'Europe": a genitive is no name.
    const genitive =
      PARTICLE.test(all[from]!.text) || (from > 0 && PARTICLE.test(all[from - 1]!.text));
    if (genitive && given < 0 && !known && !title) return;
    // "Der Sprecher der | Reederei": in German any noun has a capital, and a name follows the office at once.
    const alone = words.table.inverts && all.length - from === 1 && !known && !title;
    if (alone && !(left && words.isOffice(all[from - 1]?.text ?? before))) return;
    const opens = /(?:^|[,.!?…»”"“\n–—-])\s*$/u.test(
      this.text.slice(Math.max(0, start - 4), start),
    );
    // "Italiens | Agrarminister" is no name.
    if (
      words.table.inverts &&
      given < 0 &&
      !known &&
      !last.text.includes("-") &&
      words.isOffice(last.text)
    )
      return;
    const sure =
      known !== null ||
      title !== null ||
      (given >= 0 && given < all.length - 1) ||
      (!linked && this.unlisted.isName(all.slice(from), before, opens));
    if (!sure && (!left || !plausible(name)) && (!right || !name.includes(" "))) return;
    const given_ = genderOf(all[from]!.text);
    const gender =
      title && (WOMAN.test(title.text) || MAN.test(title.text))
        ? WOMAN.test(title.text)
          ? "f"
          : "m"
        : (given_ ??
          this.appositions.genderLeft(left?.start, left?.role) ??
          genderByEnding(all[from]!.text));
    const person = this.add(name, left?.role ?? right?.role ?? null, gender);
    const naming = {
      ...{ start: left?.start ?? title?.start ?? first.start, end: right?.end ?? last.end },
      ...{ nameStart: first.start, nameEnd: last.end, person },
    };
    this.namings.push(naming);
    if (!this.firsts.has(person)) this.firsts.set(person, naming);
    for (const at of [naming.start, left?.article ?? naming.start, first.start])
      this.byStart.set(at, naming);
    this.byEnd.set(naming.end, naming);
    this.byEnd.set(last.end, naming);
  }
}

const MAX_TITLE = 3;
const MAX_NEAR = 12;
const plausible = (name: string): boolean => /\p{Ll}/u.test(name);
/** "La ministre" is not a man whose role is "ministro". */
const agrees = (role: string, wanted: string): boolean =>
  /in$/.test(wanted) === /in(?:\s|$)/.test(role.toLowerCase()) || !/^\p{L}+in$/u.test(wanted);
