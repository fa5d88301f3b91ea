import type { Speaker } from "../../reading";
import { isNounPhrase, isRole, type Word, wordsIn } from "../grammar";
import { isBody as namesBody, type Person } from "../people";
import { oneOf } from "../tables";
import { isDefinite } from "./descriptions";
import { isAnyone } from "./epithets";
import { arePeople, genderOfPhrase, isSomebody, maySpeak } from "./somebody";
import { Subjects } from "./subjects";

const ABOUT =
  /^(?:Quant\s(?:à|au|aux)|En\scuanto\sa|En\slo\sque\srespecta\sa|Por\slo\sque\srespecta\sa)l?\s([^,.;:]{2,80}),\s/u;
// "..., que se mostró prudente.": a clause that ends a sentence.
const REFERS =
  /,\s(?:que|quien|qui|der|die)\s(?:se\s|s['’]|sich\s|no\s|ne\s)?[^,;:]{4,120}[.!…]?\s*$/u;
// A verb before its subject, from which other words may part it.
const REPLIES = new RegExp(
  `(?<!\\p{L})${oneOf`respondió replicó contestó reaccionó contraatacó intervino terció a_répondu a_réagi a_répliqué répond réagit antwortete reagierte erwiderte konterte entgegnete`}(?!\\p{L})`,
  "u",
);
const FROM = /\s(?:kam|kommt|kamen|kommen)\s(?:\p{Ll}+\s){0,2}?(?:vom|von)\s/u;
const MAX_CLAUSE = 160;
const RELATIVE_CLAUSE = new RegExp(
  String.raw`,\s(?:qui|que|quien|(?:der|die|das)(?=\s${oneOf`
  dem den der einem einer seinem ihrem sich ihm ihr am im in bei auf zuvor gestern auch darauf davon gegenüber`}\s))(?:\s[^,;:«»“”„"]{0,80})?\s?$`,
  "u",
);
const TO_WHOM = /^A\s\p{L}.{2,140}?(?:,\s|\s)(?:[^,.]{0,60}\s)?(?:no\s)?les?\s/u;
const textOf = ({ text }: Word): string => text;
const MAX_OPENING = 60;
const MAX_WORDS = 4;

/** Determines who a sentence is about, even if it reports nothing. */
export class Topics extends Subjects {
  /** The antecedent of a relative clause that ends in a verb: "Italiens Minister, | der dem Sender sagte: «...»". */
  antecedent(start: number, end: number): Speaker | null {
    const found = RELATIVE_CLAUSE.exec(this.text.slice(Math.max(start, end - MAX_CLAUSE), end));
    return found ? this.before(start, end - found[0].length) : null;
  }

  /**
   * Remembers who a sentence is about, if they are given by an office: "Le ministre s'est entretenu ... | Il a rappelé
   * ..."
   */
  meet(start: number, end: number): boolean {
    const about = ABOUT.exec(this.text.slice(start, Math.min(end, start + 120)))?.[1];
    // "Quant à l'UDC, | elle ...": the pronoun refers to it.
    if (about) this.endingIn(this.text.indexOf(about, start + 5), about);
    const before = this.remembered();
    this.introduces = false;
    const raised = this.raisedIn(start, end);
    const speaker = raised ?? this.opening(start, end);
    this.introduces = true;
    this.restore(before);
    const words = speaker?.span ? wordsIn(this.text, ...speaker.span) : [];
    if (!speaker?.span || this.words.isPronoun(words[0]!.text)) return false;
    // "Son collègue Luc Roca | sourit.", "l'entourage du ministre | sourit."
    const named = speaker.name === null ? null : this.people.named(speaker.name);
    const speaks =
      raised ?? named ?? (isSomebody(words, this.words) || arePeople(words, this.words));
    const isMan = isDefinite(words[0]!.text) && isAnyone(words.slice(1).map(textOf).join(" "));
    if (!speaks && !isMan) return false;
    // "Le régulateur" is a body, although the noun has the ending of an occupation.
    const isBody = !named && (!isRole(words, this.words) || namesBody(words[1]?.text ?? "", false));
    // "La CGT n'y voit que ... | Le syndicat ...": a later noun can also refer back to the topic of a sentence.
    if (isBody) this.body = speaker;
    // "... , répète Ana Lee. | La ministre | sourit.": says what the person who has just spoken is.
    const gender = named?.gender ?? genderOfPhrase(words, this.words);
    if (!isBody && this.isNameless(speaker.span[0], gender)) return true;
    this.metBefore = this.met;
    this.met = { speaker, isBody, at: speaker.span[0], gender };
    return !isBody;
  }

  /** Whether the last speaker is the last person named, and the text does not say what they are. */
  private isNameless(at: number, gender: Person["gender"]): boolean {
    const person = this.people.nameless(at, gender);
    return person !== null && person.name === this.last.name;
  }

  /** Forgets who a sentence is about if it turned out to be someone else's words: "Die Delegation sei abgereist." */
  forgetMet(start: number, end = Infinity): void {
    if (!this.met || this.met.at < start || this.met.at >= end) return;
    this.met = this.metBefore;
    this.metBefore = null;
  }

  /** The person or body named at the end of a sentence that says who will speak: "Kritik kam von | der Caritas." */
  private raisedIn(start: number, end: number): Speaker | null {
    const replying = this.replyingIn(start, end);
    if (replying) return replying;
    const found = this.table.raised.exec(this.text.slice(start, Math.min(end, start + 300)));
    const who = found?.groups?.who;
    if (!found || !who) return null;
    const from = start + found[0].lastIndexOf(who);
    const named = this.people.startingAt(from);
    if (named) return this.of(named.person, [named.nameStart, named.nameEnd]);
    const words = wordsIn(this.text, from, from + who.length);
    // "Kritik kam von | der Caritas."
    const isBehindFrom =
      this.table.isGerman && this.words.isArticle(words[0]?.text ?? "") && FROM.test(found[0]);
    const speaks = isBehindFrom || maySpeak(words, this.words);
    return isNounPhrase(words, this.words) && speaks ? this.phrase(words, end) : null;
  }

  /** The person named after a verb of replying, at the end of its sentence: "A eso respondió, en la radio, | Ana Lee |." */
  private replyingIn(start: number, end: number): Speaker | null {
    const sentence = this.text.slice(start, Math.min(end, start + 300));
    const found = REPLIES.exec(sentence);
    const last =
      found && this.people.endingAt(start + sentence.trimEnd().replace(/[.:!?…]+$/u, "").length);
    return last && last.nameStart > start + found.index
      ? this.of(last.person, [last.nameStart, last.nameEnd])
      : null;
  }

  /** The person named at the start of a sentence, or after what it sets off: "À la barre, | Ana Lee | parle bas". */
  namedFirst(start: number, end: number): Speaker | null {
    const at = this.afterSetOff(start, end);
    // "En 2019, Ana Lee avait fermé l'usine.": another scene.
    const isPast = /\d{4}/u.test(this.text.slice(start, at));
    const naming = this.people.startingAt(start) ?? (isPast ? null : this.people.startingAt(at));
    return naming && naming.nameEnd <= end
      ? this.of(naming.person, [naming.start, naming.nameEnd])
      : null;
  }

  /** The person named by the subject that a sentence begins with. */
  namedOpening(start: number, end: number): Speaker | null {
    const before = this.remembered();
    const speaker = this.opening(start, end);
    const person = speaker?.name ? this.people.named(speaker.name) : null;
    if (!person) this.restore(before);
    return person && speaker;
  }

  /** "A | Ana Lee |, vecina del puerto, la explicación no le alcanza.": whoever a sentence says something happens to. */
  private toWhom(start: number, end: number): number | null {
    const at = start + 2;
    const naming = TO_WHOM.test(this.text.slice(start, end))
      ? this.people.startingAt(at)
      : undefined;
    return naming ? at : null;
  }

  /** Lets later pronouns refer to whoever a sentence begins with. */
  topic(start: number, end: number): Speaker | null {
    // "... junto a su homólogo, Ariel Quispe, que se mostró prudente": the clause is about the last person named.
    const behind = REFERS.exec(this.text.slice(Math.max(start, end - MAX_CLAUSE), end));
    const last = behind && this.people.endingAt(end - behind[0].length);
    if (last) return this.of(last.person, [last.nameStart, last.nameEnd]);
    const at =
      this.toWhom(start, end) ?? this.afterSetOff(start, Math.min(end, start + MAX_CLAUSE));
    const naming = this.people.startingAt(at);
    if (naming && naming.nameEnd <= end)
      return this.of(naming.person, [naming.start, naming.nameEnd]);
    const words: Word[] = [];
    for (const word of wordsIn(this.text, at, Math.min(end, at + MAX_OPENING))) {
      const { isAnyVerb, isStop, isPronoun } = this.words;
      const { text } = word;
      if (words.length >= MAX_WORDS || isAnyVerb(text) || isStop(text) || isPronoun(text)) break;
      words.push(word);
    }
    if (words.length < 2 || !this.words.isArticle(words[0]!.text)) return null;
    const bare = this.text.slice(words[1]!.start, words.at(-1)!.end);
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    const person = this.peer(words.slice(1)) ?? this.people.described(bare, span[0]);
    return person && this.of(person, span);
  }
}
