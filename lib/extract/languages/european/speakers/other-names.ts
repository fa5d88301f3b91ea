import type { Speaker } from "../../reading";
import { isRole, type Word } from "../grammar";
import { mayBeOffice, type Person } from "../people";
import { oneOf } from "../tables";
import { Offices } from "./offices";
import {
  addressesSomebody,
  introduces,
  isAnotherName,
  isOccupation,
  mayBeCalled,
} from "./same-person";
import { genderOfPhrase, isBodyPhrase } from "./somebody";

export const IN_CONTRAST = new RegExp(
  String.raw`^,\s${oneOf`en_cambio por_el_contrario en_revanche au_contraire hingegen dagegen`},`,
  "u",
);
const PLURAL = /^(?:les|las|los|die)$/iu;
const MAX_ADDRESS = 40;
/** How far back whoever a noun refers to was named, if they have not spoken. */
const MAX_RECENT = 500;

/** A noun phrase, with and without its article. */
export interface Phrase {
  words: Word[];
  own: Word[];
  whole: string;
  bare: string;
  span: [number, number];
  isDefinite: boolean;
}

/** Whether an article is plural, or in German may be. */
export const isPlural = ([article]: Word[]): boolean => PLURAL.test(article?.text ?? "");

/** Finds whoever a text calls by a noun that it has not said of them. */
export class OtherNames extends Offices {
  /** Whoever a noun says what they do of, if it fits nobody else: "El ganadero". */
  protected samePerson({ words, own, span }: Phrase): Person | null {
    const noun = own[0]?.text ?? "";
    const isPlace =
      own.length === 3 && /^(?:de|du)$/u.test(own[1]!.text) && this.words.isCapital(own[2]!.text);
    if (own.length !== 1 && !isPlace) return null;
    if (!this.isPerson(own, noun)) return null;
    const person = this.recent(words, noun, span);
    if (!person || !mayBeCalled(noun, person.role)) return null;
    return person.role === null || mayBeOffice(noun, person.role) ? person : null;
  }

  /**
   * Whoever a phrase without a name describes, if it is nobody's office: "La sinóloga", "die Spitzenbeamtin", "le
   * représentant de la filière".
   */
  protected calledOtherwise({ words, own, bare, span, isDefinite }: Phrase): Speaker | null {
    const { isGerman } = this.table;
    const { isLink, isArticle, isCapital, isOffice } = this.words;
    if (!isDefinite || IN_CONTRAST.test(this.text.slice(span[1], span[1] + 30))) return null;
    if (isPlural(words) && !isGerman) return null;
    const link = own.findIndex(({ text }, k) => k > 0 && (isLink(text) || isArticle(text)));
    const noun = (isGerman ? own.at(link < 0 ? -1 : link - 1) : own[0])?.text ?? "";
    const isSpecific = isGerman ? link >= 0 : own.some(({ text }) => isCapital(text));
    const isAlone = own.length === 1;
    if (isSpecific || !this.isPerson(own, noun) || !isAnotherName(noun, isAlone)) return null;
    const person = this.recent(words, noun, span);
    const isOther =
      !person ||
      (person.role !== null && isAlone && (isOffice(noun) || isOccupation(noun, false))) ||
      this.people.isCounterpart(bare, person);
    return isOther ? null : this.of(person, span);
  }

  private isPerson = (own: Word[], noun: string): boolean =>
    (isOccupation(noun, this.table.isGerman) || isRole(own, this.words)) &&
    !isBodyPhrase(own, this.words);

  /** Whoever spoke last, or is named shortly before, unless a noun was used of someone else or of someone they spoke to. */
  private recent(words: Word[], noun: string, [start]: [number, number]): Person | null {
    const person = this.lastPerson(start, genderOfPhrase(words, this.words));
    if (!person?.name.includes(" ")) return null;
    const before = this.text.slice(Math.max(0, start - MAX_RECENT), start);
    const isRecent =
      before.includes(person.name.split(" ").at(-1)!) || this.last.name === person.name;
    return isRecent && !this.isElse(start, noun) ? person : null;
  }

  /** Whether a noun is someone else's than whoever spoke last: "le | dijo el vigilante", "un vigilante ... | el vigilante". */
  protected isElse = (at: number, noun: string): boolean =>
    addressesSomebody(this.text.slice(Math.max(0, at - MAX_ADDRESS), at)) ||
    introduces(this.text.slice(Math.max(0, at - MAX_RECENT), at), noun);
}
