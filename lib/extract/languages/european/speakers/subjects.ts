import type { Speaker } from "../../reading";
import { isRole, type Word, wordsIn } from "../grammar";
import { oneOf, only } from "../tables";
import { Memory, SEVERAL } from "./memory";

export const MAX_WORDS = 16;
export const MAX_CLAUSE = 240;
// "Den Vorwurf wies der Minister zurück": the accusative is no subject.
const OBJECT = /^(?:den|dem|einen|einem)\s/iu;
const BREAK = /[,;:—–()»”"«“„!?\n]/gu;
const RELATIVE = new RegExp(
  String.raw`^${oneOf`
  un[oa]s?_de l['’]une?_d eine[rs]?_der que qui quien quienes dont cuy[oa]s? où donde el_cual la_cual lequel laquelle der
  die das dessen deren dem den tras après nach à_l au en dans in im bei lors durante visiblement interrog pregunta gefragt
  contact joint`}(?!\p{L})`,
  "iu",
);

/** Finds the subjects of verbs: before the verb, or where the sentence begins. Offsets count UTF-16 code units. */
export class Subjects extends Memory {
  /** Keeps whom a sentence is about, if an office says so: "Le ministre s'est entretenu ... | Il a rappelé ..." */
  meet(start: number, end: number): boolean {
    const about = ABOUT.exec(this.text.slice(start, Math.min(end, start + 120)))?.[1];
    // "Quant à l'UDC, | elle ...": the pronoun means it.
    if (about) this.endingIn(this.text.indexOf(about, start + 5), about, 0);
    const before = this.memory();
    this.introduces = false;
    const speaker = this.raisedIn(start, end) ?? this.opening(start, end);
    this.introduces = true;
    this.forget(before);
    const words = speaker?.span ? wordsIn(this.text, ...speaker.span) : [];
    if (!speaker?.span || this.words.isPronoun(words[0]!.text) || !this.isSomebody(words))
      return false;
    const isBody = !isRole(words, this.words);
    // "La CGT n'y voit que ... | Le syndicat ...": what a sentence is about can be taken up, too.
    if (isBody) this.body = speaker;
    this.met = { speaker, isBody, at: speaker.span[0], gender: this.genderOfPhrase(words) };
    return !isBody;
  }

  /** Who is named at the end of a sentence that says who will speak: "Kritik kam von | der Caritas." */
  private raisedIn(start: number, end: number): Speaker | null {
    const found = this.table.raised.exec(this.text.slice(start, Math.min(end, start + 300)));
    const who = found?.groups?.who;
    if (!found || !who) return null;
    const from = start + found[0].lastIndexOf(who);
    const named = this.people.startingAt(from);
    if (named) return this.of(named.person, [named.nameStart, named.nameEnd]);
    const words = wordsIn(this.text, from, from + who.length);
    return this.isPhrase(words) && this.isSomebody(words) ? this.phrase(words, end) : null;
  }

  /** The quarter that a sentence opens with, and where its verb is: "Au ministère, on | assure que ...". */
  private quarter(start: number, end: number): { speaker: Speaker; verb: number } | null {
    const found = this.table.quarters.front.exec(this.text.slice(start, end));
    const speaker = found && this.place(start + found[0].indexOf(found[1]!, 2), found[1]!);
    return speaker ? { speaker, verb: start + found!.index + found![0].length } : null;
  }

  /** The quarter that follows a verb: "estime-t-on | à Paris". */
  quarterBehind(start: number, end: number): Speaker | null {
    const found = this.table.quarters.behind.exec(
      this.text.slice(start, Math.min(end, start + 140)),
    );
    // "Hieß es in einem Blogeintrag": of whoever spoke before, if anybody did.
    if (found && this.last.span && DOCUMENT.test(found[1]!)) return this.again();
    return found && this.place(start + found[0].lastIndexOf(found[1]!), found[1]!);
  }

  private place(start: number, noun: string): Speaker | null {
    const words = wordsIn(this.text, start, start + noun.length);
    const speaks =
      this.isSomebody(words) ||
      QUARTER.test(noun) ||
      words.some(({ text }) => this.words.isCapital(text));
    const isPhrase =
      words.length > 0 &&
      (this.isPhrase(words) || (words.length === 1 && this.isSomebody(words))) &&
      !TIME.test(noun);
    return isPhrase && speaks ? this.phrase(words, start + noun.length) : null;
  }

  /** The subject that a sentence begins with: "Le ministre | a salué l'accord et a rappelé que ...". */
  opening(start: number, end: number): Speaker | null {
    const quarter = this.quarter(start, end);
    if (quarter) return quarter.speaker;
    const lead =
      this.words.lead.exec(this.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    const words: Word[] = [];
    for (const word of wordsIn(this.text, start + lead, Math.min(end, start + MAX_CLAUSE))) {
      const { text } = word;
      const isInner = this.words.isLink(text) || (words.length === 0 && !this.words.isSmall(text));
      if (this.words.isVerb(text) || this.table.anyVerb.test(text) || AUXILIARY.test(text)) break;
      if (
        REFLEXIVE.test(text) ||
        (/^(?:y|lui)$/u.test(text) && this.table.clitic.test(` ${text} `))
      )
        break;
      // "El senador Julio Etcheverry | le resta dramatismo"
      if (words.length > 0 && CLITIC.test(text) && SPANISH.test(words[0]!.text)) break;
      // "Der Verband | rechnet": behind a German noun, a small word that links nothing is the verb.
      const before = words.at(-1)?.text ?? "";
      const isNoun =
        this.table.inverts && this.words.isCapital(before) && !this.words.isArticle(before);
      if (isNoun && this.words.isSmall(text) && !isInner && !this.words.isArticle(text)) break;
      if (/[^\s]/.test(this.text.slice(words.at(-1)?.end ?? word.start, word.start))) break;
      if (this.words.isStop(text) && !isInner) break;
      words.push(word);
      if (this.words.isPronoun(text)) return words.length === 1 ? this.phrase(words, end) : null;
    }
    const article = words[0] && this.words.isArticle(words[0].text) ? 1 : 0;
    const isSubject = words.length > article && words.length <= MAX_WORDS && this.isPhrase(words);
    return isSubject ? this.phrase(words, end) : null;
  }

  /** The speaker in the words that end at `end`, where the verb begins, and not before `start`. */
  before(start: number, end: number): Speaker | null {
    const before = this.memory();
    const quarter = this.quarter(start, Math.min(this.text.length, end + 40));
    if (quarter && quarter.verb >= end && !/[,;:]/u.test(this.text.slice(end, quarter.verb)))
      return quarter.speaker;
    this.forget(before);
    const from = Math.max(start, end - MAX_CLAUSE);
    const clause = this.text
      .slice(from, end)
      .replace(this.table.clitic, "")
      .replace(this.table.aside, "");
    const speaker = this.endingIn(from, clause, 0);
    if (!speaker?.span || !OBJECT.test(this.text.slice(...speaker.span))) return speaker;
    this.forget(before);
    return null;
  }

  private endingIn(from: number, clause: string, depth: number): Speaker | null {
    const trimmed = clause.replace(/[\s,]+$/u, "");
    const end = from + trimmed.length;
    if (trimmed === "") return null;
    const naming = this.people.endingAt(end);
    if (naming && naming.start >= from - 2)
      return this.of(naming.person, [naming.nameStart, naming.nameEnd]);
    const marks = [...trimmed.matchAll(BREAK)];
    const cut = marks.at(-1)?.index ?? -1;
    const segment = trimmed.slice(cut + 1);
    const isClosed = /,\s*$/u.test(clause.slice(trimmed.length, trimmed.length + 3));
    // "Ana Lee, que dirige el puerto, | dijo": what stands between the commas is no part of the subject.
    if (
      isClosed &&
      cut >= 0 &&
      depth < 3 &&
      (RELATIVE.test(segment.trim()) || this.words.isStop(segment.trim().split(/\s/)[0]!))
    )
      return this.endingIn(from, trimmed.slice(0, cut), depth + 1);
    const own = this.subject(from + cut + 1, end);
    if (own) return own;
    if (isClosed && cut >= 0 && depth < 2)
      return this.endingIn(from, trimmed.slice(0, cut), depth + 1);
    return null;
  }

  /** The noun phrase that a clause ends with, past what introduces it: "Mais mardi | le ministre des Armées". */
  private subject(start: number, end: number): Speaker | null {
    const lead = this.words.lead.exec(this.text.slice(start, end))?.[0].length ?? 0;
    const words = wordsIn(this.text, start + lead, end).slice(-MAX_WORDS);
    for (let k = 0; k < words.length; k++) {
      const own = words.slice(k);
      const { text } = own[0]!;
      const before = words[k - 1]?.text;
      if (
        before !== undefined &&
        (this.words.isLink(before) || this.words.isArticle(before) || this.isPreposition(before))
      )
        continue;
      const opens =
        this.words.isArticle(text) ||
        this.words.isPronoun(text) ||
        this.words.isCapital(text) ||
        SEVERAL.test(text) ||
        this.words.isOffice(text);
      if (!opens) continue;
      // "Dos funcionarios que pidieron el anonimato": the clause is part of the description.
      const clause = own.findIndex(
        (word, n) =>
          /^(?:qui|que|quienes?)$/u.test(word.text) &&
          !this.words.isArticle(own[n - 1]?.text ?? "") &&
          !this.words.isLink(own[n - 1]?.text ?? ""),
      );
      // "Un bilan que | conteste un élu": the subject is behind the verb.
      if (clause > 0 && clause === own.length - 1) return null;
      const isIndefinite = SEVERAL.test(text) || /^(?:une?|unos|unas)$/iu.test(text);
      const head = clause > 0 && isIndefinite ? own.slice(0, clause) : own;
      if (!this.isPhrase(head)) continue;
      if (head !== own) return this.describe(own);
      const speaker = this.phrase(own, end);
      if (speaker) return speaker;
    }
    return null;
  }

  private isPreposition = (word: string): boolean =>
    this.words.isStop(word) && this.words.isSmall(word);

  /** Whether words are one noun phrase: no second article or verb that nothing links. */
  protected isPhrase(words: Word[]): boolean {
    if (words.length === 1)
      return (
        this.words.isPronoun(words[0]!.text) ||
        (this.words.isCapital(words[0]!.text) &&
          !this.words.isStop(words[0]!.text) &&
          !this.words.isArticle(words[0]!.text) &&
          !this.words.isOpener(words[0]!.text))
      );
    if (this.words.isPronoun(words[0]!.text)) return false;
    return words.every(({ text }, k) => {
      if (k === 0)
        return (
          this.words.isArticle(text) ||
          SEVERAL.test(text) ||
          (!this.words.isStop(text) && !this.words.isOpener(text))
        );
      const before = words[k - 1]!.text;
      if (/^(?:des|del)$/u.test(text)) return true;
      if (this.words.isArticle(text) && !this.words.isLink(before) && !this.isPreposition(before))
        return this.table.inverts && this.words.isCapital(before) && this.words.isLink(text);
      if (AUXILIARY.test(text)) return false;
      // "Taiwans Präsidialamt | bedankte | sich": behind a noun, no adjective.
      const isPast = this.table.inverts && k > 0 && this.table.anyVerb.test(text);
      if (isPast && this.words.isCapital(before) && this.words.isSmall(words[k + 1]?.text ?? "der"))
        return false;
      // "La familia de uno de | ellos"
      if (this.words.isPronoun(text) && this.words.isLink(before)) return true;
      if (this.words.isPronoun(text) || /^(?:que|qui|quien|dont|où|donde|dass|wenn)$/iu.test(text))
        return false;
      return !this.words.isVerb(text) || this.words.isOffice(text);
    });
  }
}

const ABOUT =
  /^(?:Quant\s(?:à|au|aux)|En\scuanto\sa|En\slo\sque\srespecta\sa|Por\slo\sque\srespecta\sa)l?\s([^,.;:]{2,80}),\s/u;
// Groups that no office names: "l'entourage du ministre", "diplomatischen Kreisen".
const QUARTER = new RegExp(
  String.raw`${oneOf`
  entourage rangs couloirs cercles milieux camp sources? entorno filas círculos medios pasillos kreisen? umfeld reihen`}(?!\p{L})`,
  "iu",
);
const TIME = new RegExp(
  String.raw`${oneOf`
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre
  novembre décembre lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
  septiembre octubre noviembre diciembre navidad noël montag dienstag mittwoch donnerstag freitag samstag sonntag januar
  februar märz april mai juni juli august september oktober november dezember jahre?n? woche monat`}(?!\p{L})`,
  "iu",
);
const DOCUMENT = new RegExp(
  String.raw`${oneOf`
  eintrag mitteilung bericht erklärung schreiben brief papier stellungnahme beitrag post tweet gutachten communiqué`}s?$`,
  "iu",
);
const CLITIC = /^(?:l[oe]s?|nos|me)$/u;
const SPANISH = /^(?:el|la|los|las|una?|sus?|\p{Lu}.*)$/iu;
const REFLEXIVE = /^(?:se|s['’]|ne|n['’]|no|sich)$/iu;
export const AUXILIARY = only(oneOf`
  est sont a ont était avait ist sind war waren hat hatte haben wird werden wurde es son fue fueron ha han había era`);
