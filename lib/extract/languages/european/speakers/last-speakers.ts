import { NOBODY, type Speaker } from "../../reading";
import { type Vocabulary, vocabularyOf, type Word, wordsIn } from "../grammar";
import { People, type Person } from "../people";
import type { Table } from "../tables";
import { isRepeated } from "./descriptions";
import { Dialogue } from "./dialogue";
import { type Joint, namesOf } from "./joint";
import { labelledSpeaker } from "./labels";
import { genderOfPhrase, hasSameNoun, isBodyPhrase } from "./somebody";

// "Él | mismo", "elle | -même".
const EMPHATIC = /(?:\s(?:mism[oa]s?|selbst)|-mêmes?)$/iu;

// "Ministère de l'Europe et des Affaires étrangères", in a line of its own.
const MINISTRY =
  /^(?:Ministère|Ministerio|Bundesministerium|Auswärtiges Amt)(?=[ \n])[^.:;?!«»“”„"\n]{0,90}$/mu;
// "Graciana Roca: “El cielo está lleno”", as the first line.
const HEADING =
  /^\s*(\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:de|del|la|los|y|du|des|von|van|der|zu)\s){0,2}\p{Lu}[\p{L}'’.-]+){1,3})\s?:\s*["“«„]/u;
const MAX_HEAD = 600;

/** Someone that a sentence is about, and what the article shows about them. */
interface Met {
  speaker: Speaker;
  isBody: boolean;
  at: number;
  gender: Person["gender"];
}

/**
 * Remembers who spoke and who a text is about, for pronouns, verbs without a subject and nouns such as "l'entreprise".
 */
export class LastSpeakers {
  protected last: Speaker = NOBODY;
  /**
   * Whether "la ministre" may say what the person just named is; not as the subject of a sentence that does not yet
   * report anything.
   */
  protected introduces = true;
  /** The last speaker that is a body, for "le groupe", "das Blatt". */
  protected body: Speaker | null = null;
  /** The last speaker of each gender. */
  private heard: { f: Speaker | null; m: Speaker | null } = { f: null, m: null };
  /** Who the last sentence with a person or a body as its subject was about. */
  protected met: Met | null = null;
  /** Who the sentence with such a subject before that was about. */
  protected metBefore: Met | null = null;
  readonly words: Vocabulary;
  protected readonly people: People;
  readonly dialogue: Dialogue;

  constructor(
    protected readonly text: string,
    protected readonly table: Table,
  ) {
    this.words = vocabularyOf(table);
    this.people = new People(text, this.words);
    this.dialogue = new Dialogue(text);
  }

  /** The speaker that the label of an interview names. */
  labelled = (span: [number, number]): Speaker =>
    labelledSpeaker(this.text, span, this.people, this.words);

  /** The ministry that heads its own questions and answers, in a line before a position. */
  briefing(before: number): Speaker | null {
    const name = MINISTRY.exec(this.text.slice(0, Math.min(before, MAX_HEAD)))?.[0].trim();
    return name ? { name, role: null, span: null } : null;
  }

  /** The first person named before a position, or else in a heading that quotes them: the interviewee. */
  introduced(before: number): Speaker | null {
    const person = this.people.first(before);
    if (person) return { name: person.name, role: person.role, span: null };
    const name = HEADING.exec(this.text.slice(0, Math.min(before, MAX_HEAD)))?.[1];
    return name ? { name, role: null, span: null } : null;
  }

  /**
   * The previous speaker, for a pronoun or an omitted subject. Returns null if nobody has spoken, or if a pronoun does
   * not fit.
   */
  again(span: [number, number] | null = null): Speaker | null {
    const pronoun = span ? this.text.slice(...span).replace(EMPHATIC, "") : "";
    const gender = this.table.genderOf(pronoun);
    const met = this.newerThanLast(gender, span?.[0]);
    if (met) this.last = met;
    else if (this.last === NOBODY && span) {
      const person = this.people.before(span[0], gender);
      if (person) this.last = { name: person.name, role: person.role, span };
    } else if (gender && span) {
      const other =
        (this.genderOfSpeaker(this.last) ?? gender) === gender ? null : this.other(gender, span[0]);
      if (other) this.last = { ...other, span };
    }
    return this.last === NOBODY ? null : { ...this.last, span: span ?? this.last.span };
  }

  /** The speaker before a sentence whose own subject is someone else: "Ihr Mandant habe „nur gehorcht“." */
  againBefore(start: number): Speaker | null {
    const speaker = this.again([start, start]);
    return speaker && { ...speaker, span: null };
  }

  /** Who answers, in a dialogue, the paragraph before a position. */
  answering(start: number): Speaker | null {
    const speaker = this.dialogue.answering(start);
    return speaker && this.remember(speaker);
  }

  /** Who a sentence after the last speaker was about, if a pronoun can refer to them. */
  private newerThanLast(gender: Person["gender"], before = Infinity): Speaker | null {
    // "L'institution, | a-t-il poursuivi, | surveille ...": the sentence's own subject is not the speaker.
    const isInside =
      this.met !== null &&
      /^[^.!?…:;]*,\s*(?:\p{Ll}+\s)?$/u.test(
        this.text.slice(this.met.at, Math.min(before, this.met.at + 300)),
      );
    const met = isInside ? this.metBefore : this.met;
    if (!met || met.at >= before || met.at <= (this.last.span?.[0] ?? -1)) return null;
    if (gender === null) return met.speaker;
    // "Le groupe a reculé. Il ...": "il" is likelier to refer to a person, if one has spoken.
    const isApart = this.text.slice(this.last.span?.[1] ?? met.at, met.at).includes("\n");
    if (met.isBody && this.last !== NOBODY && !isApart) return null;
    return (met.gender ?? gender) === gender ? met.speaker : null;
  }

  /**
   * Who a pronoun that does not fit the last speaker refers to: the last person of its gender to be named or to speak.
   */
  private other(gender: "f" | "m", at: number): Speaker | null {
    const naming = this.people.namingBefore(at, gender);
    const heard = this.heard[gender];
    if (heard && (heard.span?.[0] ?? 0) > (naming?.nameStart ?? -1)) return heard;
    return naming ? { name: naming.person.name, role: naming.person.role, span: null } : null;
  }

  private genderOfSpeaker({ name, span }: Speaker): Person["gender"] {
    const person = name ? this.people.named(name) : null;
    if (person) return person.gender;
    return span ? genderOfPhrase(wordsIn(this.text, ...span), this.words) : null;
  }

  /** The last speaker, if only described, and with the same noun: "Ein hoher Beamter ... | Der Beamte". */
  protected describedAs(words: Word[]): Speaker | null {
    const { name } = this.last;
    if (name === null || this.people.named(name) || !/^(?:eine?|une?|una)\s/iu.test(name))
      return null;
    return hasSameNoun(words, wordsIn(name, 0, name.length), this.words) ? this.last : null;
  }

  /** "Fuentes diplomáticas ... | Las mismas fuentes": the last speaker, described with the same noun. */
  protected repeated(words: Word[], own: Word[], span: [number, number]): Speaker | null {
    const { name } = this.last;
    if (!isRepeated(words, own) || name === null || this.people.named(name)) return null;
    const isSame = hasSameNoun(own, wordsIn(name, 0, name.length), this.words);
    return isSame ? this.remember({ ...this.last, span }) : null;
  }

  /** Who spoke last, to be restored if a mention turns out to say nothing. */
  remembered() {
    return { last: this.last, body: this.body, heard: { ...this.heard } };
  }

  restore({ last, body, heard }: ReturnType<LastSpeakers["remembered"]>): void {
    this.last = last;
    this.body = body;
    this.heard = heard;
  }

  /** The last person to speak or be named, of the given gender if there is one. */
  protected lastPerson(at: number, gender: Person["gender"] = null): Person | null {
    const last = this.last.name ? this.people.named(this.last.name) : null;
    const fits = last && (gender === null || (last.gender ?? gender) === gender);
    return fits ? last : this.people.before(at, gender);
  }

  protected of(person: Person, span: [number, number]): Speaker {
    return this.remember({ name: person.name, role: person.role, span });
  }

  /** Several people who speak together. */
  protected jointly(all: Joint | null): Speaker | null {
    if (!all) return null;
    const span: [number, number] = [all[0]!.nameStart, all.at(-1)!.nameEnd];
    return this.remember({ name: namesOf(this.text, all), role: null, span });
  }

  /** Whether a speaker is a person named in the text, or several of them. */
  protected isNamed({ name, span }: Speaker): boolean {
    const isOne = name !== null && this.people.named(name) !== null;
    return isOne || (span !== null && this.isJoint(span));
  }

  private isJoint = ([start, end]: [number, number]): boolean => {
    const [first, last] = [this.people.startingAt(start), this.people.endingAt(end)];
    return first !== undefined && last !== undefined && first !== last;
  };

  protected remember(speaker: Speaker): Speaker {
    this.last = speaker;
    const gender = this.genderOfSpeaker(speaker);
    if (gender) this.heard[gender] = speaker;
    const isPerson = speaker.name !== null && this.people.named(speaker.name) !== null;
    if (!isPerson && speaker.span && isBodyPhrase(wordsIn(this.text, ...speaker.span), this.words))
      this.body = speaker;
    return speaker;
  }
}
