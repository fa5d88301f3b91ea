import type { Speaker } from "../../reading";
import { isRole, type Word, wordsIn } from "../grammar";
import type { Person } from "../people";
import { fullerBefore } from "./fuller";
import { LastSpeakers } from "./last-speakers";
import { genderOfPhrase } from "./somebody";

const PEER = /^(?:\p{Ll}+e\s)?(?:hom[óo]log(?:o|a|ue)|amtskolleg|colega)/iu;
/** How far after an office without a name its holder may first be named. */
const MAX_APART = 700;

/** Works out who holds an office that a text mentions without a name. */
export class Offices extends LastSpeakers {
  /** The last speaker referred to only by an office: "la ministre de la Santé". */
  protected office: { words: Word[]; name: string } | null = null;
  /** The people that such offices turn out to refer to. */
  readonly identified = new Map<string, Person>();

  /** "Le maire de Dole ... | L'élu": the last speaker, known only by an office, if nobody has been named since. */
  protected recentRole(words: Word[]): Speaker | null {
    const { name, span } = this.last;
    if (!name || !span || this.people.named(name)) return null;
    const own = wordsIn(this.text, ...span);
    const [gender, wanted] = [genderOfPhrase(own, this.words), genderOfPhrase(words, this.words)];
    const at = this.people.namingBefore(words[0]!.start, null)?.nameStart ?? -1;
    const fits = (gender ?? wanted) === (wanted ?? gender) && isRole(own, this.words);
    return fits && at < span[0] ? this.last : null;
  }

  /**
   * Someone who speaks and is named for the first time, without an office, is the person last known only by one: "La
   * ministre de la Santé a assuré ... « ... », a insisté | Claire Montfort".
   */
  identify(speaker: Speaker): Speaker {
    const named = speaker.span && this.people.firstAt(speaker.span[0]);
    const person = named?.name === speaker.name ? named : null;
    const described = this.office;
    if (!person || person.role !== null || !described || !person.name.includes(" ")) return speaker;
    const { words, name } = described;
    const [first, at] = [words[0]!, speaker.span![0]];
    const gender = genderOfPhrase(words, this.words);
    const isBetween = (this.people.namingBefore(at, null)?.nameStart ?? -1) > first.start;
    if (
      isBetween ||
      at - first.start > MAX_APART ||
      (gender ?? person.gender) !== (person.gender ?? gender)
    )
      return speaker;
    person.role = this.text.slice(words[1]!.start, words.at(-1)!.end);
    this.identified.set(name, person);
    return this.of(person, speaker.span!);
  }

  /** The person just named, if a phrase says what they are: "Ana Lee ... sagt | die deutsche Botschafterin in Lomé". */
  protected introducedBy(words: Word[], span: [number, number], limit: number): Person | null {
    if (!this.introduces || !isRole(words, this.words)) return null;
    const bare = this.text.slice(words[0]!.start, words.at(-1)!.end);
    if (this.people.described(bare, span[0])) return null;
    const gender = genderOfPhrase(wordsIn(this.text, ...span), this.words);
    const person = this.people.nameless(span[0], gender);
    if (!person) return null;
    const place =
      /^\s(?:in|en|à|au|aux|bei)\s\p{Lu}[\p{L}-]+/u.exec(
        this.text.slice(span[1], Math.min(limit, span[1] + 40)),
      )?.[0] ?? "";
    const whole = words.length === 1 && fullerBefore(this.text, span[0], bare, this.table.isGerman);
    person.role = whole || bare + place;
    return person;
  }

  /**
   * Someone named as the counterpart in another country, who holds the office, too: "Junto a su homólogo, Ariel Quispe.
   * El canciller".
   */
  protected peer(words: Word[]): Person | null {
    const last = this.last.name ? this.people.named(this.last.name) : null;
    return last?.role && PEER.test(last.role) && isRole(words, this.words) ? last : null;
  }
}
