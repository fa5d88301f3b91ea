import type { Speaker } from "../../reading";
import {
  isAuxiliary,
  isBesideVerb,
  isNounPhrase,
  isObjectPronoun,
  isPreposition,
  isSeveral,
  type Word,
  withoutArticle,
  wordsIn,
} from "../grammar";
import { isBody } from "../people";
import { oneOf, only } from "../tables";
import { isObject } from "./genitives";
import { togetherBefore } from "./joint";
import { genderOfLatter } from "./latter";
import { leadLength } from "./leads";
import { MAX_CLAUSE, MAX_SOME, MAX_WORDS } from "./limits";
import { NounPhrases } from "./noun-phrases";
import { LINK } from "./phrase-behind";
import { isDay, isDocument, isOfTime, isQuarter, isTime } from "./quarter-words";
import { isSetOff } from "./set-off";
import { someEnding } from "./some-of-them";
import { isSomebody } from "./somebody";
import { BREAK, withoutBrackets } from "./without-brackets";

/** How far after a verb the sentence is read for people referred to by where they work: "Au ministère, on | ...". */
const MAX_BEHIND_VERB = 40;
const MAX_QUARTER = 140;
// "Die Zeitung hatte | unter Berufung auf Ermittler | berichtet": on whose word someone reports.
const ON_SOURCE = /\s(?:unter|mit)\s(?:Berufung|Verweis|Hinweis)\sauf\s[^,;:.]*$/u;
const AND = /^(?:et|y|und|mais|pero|aber)$/u;
const SHARES =
  /^\s*\p{Ll}+\s(?:aber|jedoch|zugleich|gleichzeitig|dagegen|allerdings|indes|dennoch|sogleich)[\s,]/u;
// "Une ONG basée à Kolwezi": after a speaker, a description of them.
const APPOSED = /^un[ea]?\s/u;
// "En la misma línea", with the capital that opens a sentence.
const PREPOSITION = only(oneOf`En Dans Sur Sous Avec Par Con Sin Por Ante Tras Desde Durante`);

/** Finds the subjects of verbs: before the verb, or at the start of the sentence. */
export class Subjects extends NounPhrases {
  /**
   * The people, referred to by where they work, that a sentence opens with, and where its verb is: "Au ministère, on |
   * assure que ...".
   */
  private quarter(start: number, end: number): { speaker: Speaker; verb: number } | null {
    const found = this.table.quarters.front.exec(this.text.slice(start, end));
    if (!found) return null;
    const [whole, place = ""] = found;
    // "Du côté de | la ville, on ...": anyone may speak on their side.
    const isSide = /^(?:\S+\s)?du\scôté\s/iu.test(whole);
    const speaker = this.place(start + whole.indexOf(place, 2), place, isSide);
    return speaker && { speaker, verb: start + whole.length };
  }

  /** The same after a verb: "estime-t-on | à Paris". */
  quarterBehind(start: number, end: number): Speaker | null {
    const behind = this.text.slice(start, Math.min(end, start + MAX_QUARTER));
    const found = this.table.quarters.behind.exec(behind);
    if (!found) return null;
    const [whole, place = ""] = found;
    // "Hieß es in einem Blogeintrag": by the previous speaker, if there is one.
    if (this.last.span && isDocument(place)) return this.again();
    return this.place(start + whole.lastIndexOf(place), place);
  }

  private place(start: number, noun: string, isSide = false): Speaker | null {
    const words = wordsIn(this.text, start, start + noun.length);
    if (words.length === 0 || isTime(noun)) return null;
    const isPerson = isSomebody(words, this.words);
    const isPhrase = isNounPhrase(words, this.words) || (words.length === 1 && isPerson);
    const hasName = words.some(({ text }) => this.words.isCapital(text));
    const speaks = isSide || (isPhrase && (isPerson || isQuarter(noun) || hasName));
    return speaks ? this.phrase(words, start + noun.length) : null;
  }

  /** Where a clause begins, skipping "mais", "y". */
  protected afterLead = (start: number, end: number): number =>
    start + (this.words.lead.exec(this.text.slice(start, end))?.[0].length ?? 0);

  /** Where the subject begins in a sentence that sets something off before it: "À Paris, | le ministre ...". */
  protected afterSetOff(start: number, end: number): number {
    const lead = leadLength(this.text.slice(start, end), this.table);
    return this.afterLead(start + lead, Math.min(end, start + lead + MAX_BEHIND_VERB));
  }

  /** The subject that a sentence begins with: "Le ministre | a salué l'accord et a rappelé que ...". */
  opening(start: number, end: number): Speaker | null {
    const quarter = this.quarter(start, end);
    if (quarter) return quarter.speaker;
    const from = this.afterSetOff(start, Math.min(end, start + MAX_CLAUSE));
    const words: Word[] = [];
    for (const word of wordsIn(this.text, from, Math.min(end, start + MAX_CLAUSE))) {
      if (this.endsSubject(words, word)) break;
      words.push(word);
      if (this.words.isPronoun(word.text))
        return words.length === 1 ? this.phrase(words, end) : null;
    }
    // "La ministre | sourit.": a sentence has a verb.
    const isWhole =
      !this.table.isGerman &&
      /^\s*[.!…:]/u.test(this.text.slice(words.at(-1)?.end ?? end, end + 2));
    if (isWhole && words.length > 2 && this.words.isSmall(words.at(-1)!.text)) words.pop();
    const isSubject =
      !LINK.test(words[0]?.text ?? "") &&
      withoutArticle(words, this.words).length > 0 &&
      words.length <= MAX_WORDS &&
      isNounPhrase(words, this.words);
    return isSubject ? this.phrase(words, end) : null;
  }

  /** Whether a word ends the subject that a sentence begins with. */
  private endsSubject(words: Word[], { text, start }: Word): boolean {
    const { isLink, isSmall, isAnyVerb, isCapital, isArticle, isStop } = this.words;
    const last = words.at(-1);
    if (isAnyVerb(text) || isAuxiliary(text) || isBesideVerb(text)) return true;
    if (/^(?:y|lui)$/u.test(text) && this.table.clitic.test(` ${text} `)) return true;
    // "El senador Juan Roca | le resta dramatismo"
    if (last && isObjectPronoun(text)) return true;
    if (last && /\S/.test(this.text.slice(last.end, start))) return true;
    const isInner = isLink(text) || (!last && !isSmall(text));
    // "Der Verband | rechnet": after a German noun, a lower-case word that links nothing is the verb.
    const isNoun =
      last !== undefined && this.table.isGerman && isCapital(last.text) && !isArticle(last.text);
    return !isInner && (isStop(text) || (isNoun && isSmall(text) && !isArticle(text)));
  }

  /**
   * Whether a German verb that follows a comma has the subject of the clause before: "Ana Lee lobte den Plan, | forderte
   * aber | mehr Geld".
   */
  private sharesSubject(clause: string, verb: number): boolean {
    return (
      this.table.isGerman &&
      clause.trimEnd().endsWith(",") &&
      SHARES.test(this.text.slice(verb, verb + MAX_BEHIND_VERB))
    );
  }

  /** The speaker in the words that end at `end`, where the verb begins, and not before `start`. */
  before(start: number, end: number): Speaker | null {
    const before = this.remembered();
    const quarter = this.quarter(start, Math.min(this.text.length, end + MAX_BEHIND_VERB));
    if (quarter && quarter.verb >= end - 1 && !/[,;:]/u.test(this.text.slice(end, quarter.verb)))
      return quarter.speaker;
    this.restore(before);
    const from = Math.max(start, end - MAX_CLAUSE);
    const whole = this.text.slice(from, end);
    if (this.sharesSubject(whole, end)) return this.opening(start, end);
    const clause =
      someEnding(whole.trimEnd().slice(-MAX_SOME)) > 0
        ? whole
        : whole.replace(ON_SOURCE, "").replace(this.table.clitic, "").replace(this.table.apart, "");
    const speaker = this.endingIn(from, clause);
    if (!speaker?.span || !isObject(this.text.slice(...speaker.span))) return speaker;
    this.restore(before);
    return null;
  }

  /** The speaker that a clause ends with, or that precedes an aside at its end. */
  protected endingIn(from: number, clause: string): Speaker | null {
    const trimmed = withoutBrackets(clause);
    const end = from + trimmed.length;
    if (trimmed === "") return null;
    const some = someEnding(trimmed.slice(-MAX_SOME));
    if (some > 0) return this.describe(wordsIn(this.text, end - some, end));
    const found = this.people.endingAt(end);
    const naming = found && found.start >= from - 2 ? found : undefined;
    const named = naming ? Math.max(0, naming.article - from) : -1;
    const upTo = naming ? trimmed.slice(0, named) : trimmed;
    const cut = [...upTo.matchAll(BREAK)].at(-1)?.index ?? -1;
    const isClosed = clause.slice(trimmed.length).trimEnd().endsWith(",");
    const inFront = () =>
      isClosed && cut >= 0 ? this.endingIn(from, trimmed.slice(0, cut)) : null;
    const lead = /^\s*/u.exec(trimmed.slice(cut + 1))![0].length;
    const segment = trimmed.slice(cut + 1 + lead);
    // "Ana Lee, que dirige el puerto, | dijo": what comes between the commas is not part of the subject.
    const isAside = isClosed && isSetOff(segment, named - cut - 1 - lead, this.words);
    const described = isAside || (!naming && APPOSED.test(segment)) ? inFront() : null;
    if (described) return described;
    // "Unterstützt von Ministerin Ana Lee, | sagte der Kanzler": the subject comes after the verb.
    if (isAside && this.table.isGerman && cut < 0) return null;
    if (naming)
      return (
        this.jointly(togetherBefore(this.text, naming, this.people)) ??
        this.of(naming.person, [naming.nameStart, naming.nameEnd])
      );
    return (isAside ? null : this.subject(from + cut + 1, end)) ?? inFront();
  }

  /** The noun phrase that a clause ends with, skipping what introduces it: "Mais mardi | le ministre des Armées". */
  private subject(start: number, end: number): Speaker | null {
    const words = wordsIn(this.text, this.afterLead(start, end), end).slice(-MAX_WORDS);
    for (let k = 0; k < words.length; k++) {
      if (!this.opensPhrase(words, k)) continue;
      const own = words.slice(k);
      const { text } = own[0]!;
      // "Dieser | sagte": a demonstrative used alone.
      if (own.length === 1 && this.isJustNamed(own[0]!)) return this.phrase(own, end);
      const clause = this.clauseIn(own);
      // "Un bilan que | conteste un élu": the subject comes after the verb.
      if (clause > 0 && clause === own.length - 1) return null;
      // "Dos funcionarios que pidieron el anonimato": the clause is part of the description.
      const isIndefinite = isSeveral(text) || /^(?:une?|unos|unas)$/iu.test(text);
      const isDescribed = clause > 0 && isIndefinite;
      if (isDay(own) || !isNounPhrase(isDescribed ? own.slice(0, clause) : own, this.words))
        continue;
      const speaker = isDescribed ? this.describe(own) : this.phrase(own, end);
      if (speaker) return speaker;
    }
    return null;
  }

  /** Whether a word such as "dieser" refers to someone that the sentence before ends with. */
  private isJustNamed({ text, start }: Word): boolean {
    const gender = genderOfLatter(text);
    const end = gender ? this.people.namingBefore(start, gender)?.nameEnd : undefined;
    return end !== undefined && /^[.!?]\s+$/u.test(this.text.slice(end, start));
  }

  /** Whether a noun phrase may begin with a word. */
  private opensPhrase(words: Word[], k: number): boolean {
    const { isLink, isArticle, isPronoun, isCapital, isOffice } = this.words;
    const { text } = words[k]!;
    const before = words[k - 1]?.text;
    // "Le port est plein et | le maire | réclame": the clause after "et" has a subject of its own.
    if (before && isArticle(text) && AND.test(before)) return true; // Not "el diario | El País":
    if (before && isArticle(text) && isCapital(text) && isBody(before, false)) return false;
    const isGoverned = before && (isPreposition(before, this.words) || PREPOSITION.test(before));
    if (before && (isGoverned || isLink(before) || isArticle(before))) return false;
    if (before && isOfTime(before, text)) return false;
    return (
      isArticle(text) || isPronoun(text) || isCapital(text) || isSeveral(text) || isOffice(text)
    );
  }

  /** Where a relative clause begins in a noun phrase, or -1 if there is none. */
  private clauseIn(words: Word[]): number {
    const { isArticle, isLink } = this.words;
    return words.findIndex(({ text }, k) => {
      const before = words[k - 1]?.text ?? "";
      return (
        /^(?:qui|que|quienes?|ayant|souhaitant|requérant)$/u.test(text) &&
        !isArticle(before) &&
        !isLink(before)
      );
    });
  }
}
