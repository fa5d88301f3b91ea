import { countBefore } from "@/lib/core/binary-search";
import { genderOf, isGiven, type Vocabulary, type Word, wordsIn } from "../grammar";
import { isOfFirm } from "./bodies";
import { type Candidate, candidateIn, isNoun, nameIn } from "./candidates";
import { familyFirst } from "./family-first";
import { isOfKind } from "./kinds";
import { KnownPeople, type Person } from "./known-people";
import { isMet, meetingUpTo } from "./meetings";
import { isPlaceOfWords, isRegion } from "./regions";
import { articleBefore, wordBefore } from "./role-in-front";
import { genderByRole, rolesBeside, wholeRole } from "./roles-beside";
import { runsIn, withoutOpeners } from "./runs";
import { mayBeOffice } from "./same-office";
import { isSynonym } from "./synonyms";
import { genderByEnding, genderByTitle, isOutlet } from "./titles";
import { UnlistedNames } from "./unlisted-names";

/** A place where a person is named, with the role before or after the name: from `start` to `end`. */
interface Naming {
  start: number;
  end: number;
  /** Where the article before the role is, or else the start. */
  article: number;
  nameStart: number;
  nameEnd: number;
  person: Person;
}

/** The people in a French, German or Spanish text, with what the text says they are. */
export class People extends KnownPeople {
  readonly namings: Naming[] = [];
  private readonly firsts = new Map<Person, Naming>();
  private readonly byStart = new Map<number, Naming>();
  private readonly byEnd = new Map<number, Naming>();
  private readonly opening = new Set<Person>();
  private readonly unlisted: UnlistedNames;

  constructor(
    private readonly text: string,
    private readonly words: Vocabulary,
  ) {
    super();
    this.unlisted = new UnlistedNames(text, words);
    const runs = runsIn(text);
    for (const [start, run] of runs)
      this.unlisted.note(withoutOpeners(text, start, run, words)[0], wordBefore(text, start));
    for (const [start, run] of runs) this.learn(start, run);
  }

  startingAt = (position: number): Naming | undefined => this.byStart.get(position);
  endingAt = (position: number): Naming | undefined => this.byEnd.get(position);

  /**
   * The person that a definite description at a position refers to: for "le ministre", someone with that office, or
   * whose role begins with it. If there are several, the last one named before it, or else the last in the text.
   */
  described(phrase: string, position: number, gender: Person["gender"] = null): Person | null {
    const words = wordsIn(phrase, 0, phrase.length);
    const wanted = phrase.toLowerCase();
    const head = this.headOf(words);
    const others = this.near(position);
    const subjects = others.filter(({ person }) => !this.wasMet(person));
    const lastWith = (fits: (role: string) => boolean): Person | null => {
      const fitting = ({ person: { role } }: Naming) => role !== null && fits(role);
      const near = subjects.findLast(fitting) ?? others.findLast(fitting);
      return near?.person ?? this.all.findLast(({ role }) => role !== null && fits(role)) ?? null;
    };
    const holder =
      lastWith((role) => role.toLowerCase() === wanted) ??
      lastWith((role) => role.toLowerCase().startsWith(`${wanted} `)) ??
      lastWith((role) => isSynonym(phrase, role)) ??
      (words.length <= MAX_TITLE && head
        ? lastWith((role) => {
            const own = this.headOf(wordsIn(role, 0, role.length));
            const fits = own !== null && (own === head || own.endsWith(head));
            return fits && agrees(role, wanted) && mayBeOffice(phrase, role);
          })
        : null) ??
      this.ofKind(phrase, position, gender);
    return holder && this.isCounterpart(phrase, holder) ? null : holder;
  }

  /** Whether someone is first named as the person another office-holder met: "Le ministre s'est entretenu avec | M. Wang". */
  isCounterpart(office: string, person: Person): boolean {
    if (!this.wasMet(person)) return false;
    const headOf = (words: string) => this.headOf(wordsIn(words, 0, words.length));
    const sentence = meetingUpTo(this.text, this.firsts.get(person)!.article) ?? person.role ?? "";
    const [own, head] = [headOf(sentence), headOf(office)];
    return own !== null && head !== null && (own.endsWith(head) || head.endsWith(own));
  }

  private wasMet = (person: Person): boolean =>
    isMet(this.text, this.firsts.get(person)?.article ?? 0);

  /** The only person named before a position whose role is a noun or begins with it. */
  onlyWith(noun: string, position: number): Person | null {
    const wanted = noun.toLowerCase();
    const fits = ({ role }: Person) =>
      role !== null &&
      (role.toLowerCase() === wanted || role.toLowerCase().startsWith(`${wanted} `));
    const all = this.near(position).flatMap(({ person }) => (fits(person) ? [person] : []));
    return new Set(all).size === 1 ? all[0]! : null;
  }

  /** The last person named before a position whose office is of the kind that a phrase names: "le parlementaire". */
  private ofKind(phrase: string, position: number, gender: Person["gender"]): Person | null {
    const fits = ({ role, gender: own }: Person) =>
      role !== null &&
      (own ?? gender) === (gender ?? own) &&
      isOfKind(phrase, role) &&
      mayBeOffice(phrase, role);
    return this.near(position).findLast(({ person }) => fits(person))?.person ?? null;
  }

  private near(position: number) {
    const count = countBefore(this.namings, ({ nameEnd }) => nameEnd <= position);
    return this.namings.slice(Math.max(0, count - MAX_NEAR), count);
  }

  /** The last person named before a position, of the given gender if there is one. */
  before = (position: number, gender: Person["gender"]): Person | null =>
    this.namingBefore(position, gender)?.person ?? null;

  /** Where that person is named. */
  namingBefore = (position: number, gender: Person["gender"]): Naming | undefined =>
    this.near(position).findLast(
      ({ person }) => gender === null || (person.gender ?? gender) === gender,
    );

  /** The person named at a position for the first time. */
  firstAt(position: number): Person | null {
    const naming = this.byStart.get(position);
    return naming && this.firsts.get(naming.person) === naming ? naming.person : null;
  }

  /** The first person named in a text before a position. */
  first(before: number): Person | null {
    const full = this.namings.filter(
      ({ nameEnd, person }) =>
        nameEnd <= before &&
        person.name.includes(" ") &&
        !this.isCounterpart(person.role ?? "", person),
    );
    return (full.find(({ person }) => person.role) ?? full[0])?.person ?? null;
  }

  /**
   * The last person named before a position, if nothing is known about them, so that "die Botschafterin" may say what
   * they are. Not a guest, nor a given name alone that opens a sentence, which may be a bystander's, or a place.
   */
  nameless(position: number, gender: Person["gender"]): Person | null {
    const fits = (person: Person) =>
      !this.opening.has(person) && (gender ?? person.gender) === (person.gender ?? gender);
    const near = this.near(position).filter(({ person }) => fits(person));
    const last = (near.findLast(({ person }) => !this.wasMet(person)) ?? near.at(-1))?.person;
    return last?.role === null ? last : null;
  }

  private headOf(words: Word[]): string | null {
    const office = words.find(({ text }) => this.words.isOffice(text))?.text.toLowerCase();
    return office?.replace(/^ex-?(?=\p{L}{4})/u, "") ?? null;
  }

  private learn(start: number, run: string): void {
    const { text, words } = this;
    const found = candidateIn(text, start, run, words);
    const isKnown =
      found !== null && this.named(found.words.map((word) => word.text).join(" ")) !== null;
    const from = found ? nameIn(found, isKnown, words) : -1;
    if (!found || from < 0) return;
    const own = found.words.slice(from);
    const span: [number, number] = [own[0]!.start, own.at(-1)!.end];
    const name = text.slice(...span);
    const beside = rolesBeside(text, ...span, words);
    const { right } = beside;
    // "Dem | Kollegen | Holm": said to someone, not of him.
    const left = beside.left && PEER.test(beside.left.role) ? null : beside.left;
    // "El semanario | Le Détroit" is a newspaper, and "ancien directeur | Asie" names a region.
    const isOther = left && (isOutlet(left.role) || isOutlet(name) || isRegion(name, left.role));
    if (isOther || isPlaceOfWords(name)) return;
    // "Le patron du syndicat | Solmer", "de la start-up belge | Orvane": the name of the body.
    if (
      left &&
      (own.length === 1 || !isGiven(own[0]!.text)) &&
      !isKnown &&
      !words.table.isGerman &&
      isOfFirm(left.role, wordBefore(text, span[0]))
    )
      return;
    const opens = OPENS.test(text.slice(Math.max(0, start - 4), start));
    const isFirst = opens && own.length === 1 && this.unlisted.isFirstName(own[0]!);
    if (!isKnown && !isFirst && isNoun(found, from, left !== null, words)) return;
    const isPlausible = left ? /\p{Ll}/u.test(name) : right !== null && name.includes(" ");
    if (!isKnown && !isFirst && !isPlausible && !this.isSure(found, own, opens)) return;
    const titled = isKnown ? null : this.afterTitle(own);
    const person =
      titled ??
      this.add(
        name,
        wholeRole(left, right),
        genderByTitle(found.title?.text ?? "") ??
          genderOf(own[0]!.text) ??
          genderByRole(text, left, words) ??
          genderByEnding(own[0]!.text),
      );
    if (isFirst && !left && !right && !isKnown) this.opening.add(person);
    const naming = {
      start: left?.start ?? found.title?.start ?? span[0],
      end: right?.end ?? span[1],
      nameStart: span[0],
      nameEnd: span[1],
      person,
    };
    this.keep({ ...naming, article: left?.article ?? articleBefore(text, naming.start, words) });
  }

  /** "| Pfarrerin | Rossbach": a noun for a person before the surname of someone named in full. */
  private afterTitle([title, surname, more]: Word[]): Person | null {
    if (!title || !surname || more || isGiven(title.text) || !this.words.isAgent(title.text))
      return null;
    const person = this.named(surname.text);
    return person?.name.includes(" ") ? person : null;
  }

  /** Whether a run is a name even if the text does not say what its bearer is. */
  private isSure(
    { words, title, before, given, isLinked }: Candidate,
    own: Word[],
    opens: boolean,
  ): boolean {
    if (title !== null || (given >= 0 && given < words.length - 1)) return true;
    if (familyFirst(own.map(({ text }) => text)) !== null) return true;
    return !isLinked && this.unlisted.isName(own, before, opens);
  }

  private keep(naming: Naming): void {
    this.namings.push(naming);
    if (!this.firsts.has(naming.person)) this.firsts.set(naming.person, naming);
    for (const at of [naming.start, naming.article, naming.nameStart]) this.byStart.set(at, naming);
    this.byEnd.set(naming.end, naming);
    this.byEnd.set(naming.nameEnd, naming);
  }
}

const OPENS = /(?:^|[,.!?…»”"“\n–—-])\s*$/u;
const [MAX_TITLE, MAX_NEAR] = [3, 12];
const PEER = /^(?:kolleg(?:en?|in)|collègue|colega|compañer[oa])$/iu;
/** "Die Ministerin" is not a man whose role is "Minister". */
const agrees = (role: string, wanted: string): boolean =>
  !/^\p{L}+in$/u.test(wanted) || /in(?:\s|$)/.test(role.toLowerCase());
