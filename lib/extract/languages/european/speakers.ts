import type { Speaker } from "../reading";
import { Memory, SEVERAL } from "./memory";
import { type Word, wordsIn } from "./phrases";

const MAX_WORDS = 16;
const MAX_CLAUSE = 240;
const MAX_LEAD = 12;
// "Den Vorwurf wies der Minister zurück": the accusative is no subject.
const OBJECT = /^(?:den|dem|einen|einem)\s/iu;
const BREAK = /[,;:—–()»”"«“„!?\n]/gu;
const RELATIVE =
  /^(?:un[oa]s?\s+de|l['’]une?\s+d|eine[rs]?\s+der|que|qui|quien|quienes|dont|cuy[oa]s?|où|donde|el\s+cual|la\s+cual|lequel|laquelle|der|die|das|dessen|deren|dem|den|tras|après|nach|à\s+l|au|en|dans|in|im|bei|lors|durante|visiblement|interrog|pregunta|gefragt|contact|joint)(?!\p{L})/iu;

/** Finds speakers before and after verbs in a European language. Offsets count UTF-16 code units. */
export class EuropeanSpeakers extends Memory {
  /** The speaker in the words from `start`, up to what cannot be part of it or `end`. */
  after(start: number, end: number): Speaker | null {
    const at =
      start + /^[\s,]*/u.exec(this.text.slice(start, Math.min(end, start + 20)))![0].length;
    const naming = this.people.startingAt(at);
    if (naming && naming.nameEnd <= end)
      return this.of(naming.person, [naming.start, naming.nameEnd]);
    const words: Word[] = [];
    let last = at;
    for (const word of wordsIn(this.text, at, Math.min(end, at + MAX_CLAUSE))) {
      // A point, comma, mark or dash between two words ends the phrase.
      if (/[^\s]/.test(this.text.slice(last, word.start)) || words.length >= MAX_WORDS) break;
      const { text } = word;
      const opens =
        words.length === 0 || (words.length === 1 && this.words.isArticle(words[0]!.text));
      if (!opens && this.words.isStop(text) && !(this.words.isLink(text) && !isPlace(words))) break;
      if (!opens && (this.words.isVerb(text) || AUXILIARY.test(text))) break;
      if (words.length === 0 && /^(?:ob|dass|wie|wann|wenn|que|si|quand|cuándo|cómo)$/iu.test(text))
        return null;
      if (
        words.length === 0 &&
        this.words.isStop(text) &&
        !this.words.isArticle(text) &&
        this.words.isSmall(text) &&
        !this.words.isPronoun(text)
      )
        return null;
      // A small word after a name is no part of it.
      const before = words.at(-1)?.text ?? "";
      const isName = this.words.isCapital(before) && !this.words.isOffice(before);
      const goesOn = this.words.isLink(text) || this.words.isArticle(text);
      if (isName && this.words.isSmall(text) && !goesOn && !opens) break;
      words.push(word);
      last = word.end;
    }
    while (
      words.length > 0 &&
      (this.words.isLink(words.at(-1)!.text) || this.words.isArticle(words.at(-1)!.text))
    )
      words.pop();
    // "Der Chef der Marine, | Vizeadmiral Jan Krause": the name follows what somebody is.
    const gap =
      words.length > 0
        ? (/^,\s+/u.exec(this.text.slice(last, Math.min(end, last + 4)))?.[0].length ?? 0)
        : 0;
    const named = gap > 0 ? this.people.startingAt(last + gap) : undefined;
    if (named && named.nameEnd <= end && this.words.isRole(words))
      return this.of(named.person, [words[0]!.start, named.nameEnd]);
    return this.phrase(words, end);
  }

  /** The speaker that a phrase names or describes as a whole: "Einem mit der Sache vertrauten Beamten | zufolge". */
  whole(start: number, end: number): Speaker | null {
    const { last } = this;
    const named = this.after(start, end);
    if (named?.name && this.people.named(named.name)) return named;
    this.last = last;
    return this.phrase(wordsIn(this.text, start, end), end);
  }

  /** The source that a preposition introduces. A weak one, such as "pour", needs somebody who can speak. */
  source(start: number, end: number, isWeak: boolean): Speaker | null {
    const { last } = this;
    if (OWN_PAPER.test(this.text.slice(start, Math.min(end, start + 40)))) return null;
    const speaker = this.after(start, end);
    const known = speaker?.name && this.people.named(speaker.name);
    if (!speaker?.span || known) return speaker;
    const words = wordsIn(this.text, ...speaker.span);
    // "Según explicó | la ministra"; "según explicó" alone has the speaker before.
    if (this.words.isVerb(words[0]!.text)) {
      this.last = last;
      const from = words[0]!.end + 1;
      const when = this.words.when.exec(this.text.slice(from, end))?.[0].length ?? 0;
      const behind = this.source(from + when, end, true);
      return behind ?? this.again([speaker.span[0], words[0]!.end]);
    }
    const isNoun = words.length > 1 || !this.words.isSmall(words[0]!.text);
    if (!isWeak || (isNoun && this.words.isRole(words))) return speaker;
    this.last = last;
    return null;
  }

  /** The subject that a sentence begins with: "Le ministre | a salué l'accord et a rappelé que ...". */
  opening(start: number, end: number): Speaker | null {
    const lead = this.words.lead.exec(this.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    const words: Word[] = [];
    for (const word of wordsIn(this.text, start + lead, Math.min(end, start + MAX_CLAUSE))) {
      const { text } = word;
      const isInner = this.words.isLink(text) || (words.length === 0 && !this.words.isSmall(text));
      if (this.words.isVerb(text) || this.table.anyVerb.test(text) || AUXILIARY.test(text)) break;
      if (/[^\s]/.test(this.text.slice(words.at(-1)?.end ?? word.start, word.start))) break;
      if (this.words.isStop(text) && !isInner) break;
      words.push(word);
    }
    const article = words[0] && this.words.isArticle(words[0].text) ? 1 : 0;
    const isSubject = words.length > article && words.length <= MAX_WORDS && this.isPhrase(words);
    return isSubject ? this.phrase(words, end) : null;
  }

  /** Whose name ends at a position. */
  namedAt(end: number): Speaker | null {
    const naming = this.people.endingAt(end);
    return naming ? this.of(naming.person, [naming.nameStart, naming.nameEnd]) : null;
  }

  /** Remembers whom a verb of saying has as its subject though it reports nothing: "Un ingeniero sostiene lo contrario." */
  notice(start: number, end: number): void {
    const { last } = this;
    const speaker = this.before(start, end);
    const words = speaker?.span ? wordsIn(this.text, ...speaker.span) : [];
    const isKnown = speaker?.name && this.people.named(speaker.name);
    if (!isKnown && !this.words.isRole(words)) this.last = last;
  }

  /** Where the mention of somebody with a name ends that begins at a position, or -1. */
  namedUntil(start: number, end: number): number {
    const at = start + /^\s*/u.exec(this.text.slice(start, end))![0].length;
    const naming = this.people.startingAt(at);
    return naming && naming.end <= end ? naming.end : -1;
  }

  /** Whether the words before a position are only somebody's name and what they are. */
  isNamed(start: number, end: number): boolean {
    const naming = this.people.endingAt(end);
    return naming !== undefined && naming.start <= start + MAX_LEAD;
  }

  /** Where a speaker's mention ends with the apposition behind the name. */
  endOf([start, end]: [number, number]): number {
    const naming = this.people.startingAt(start);
    return naming ? Math.max(end, naming.end) : end;
  }

  /** The speaker in the words that end at `end`, where the verb begins, and not before `start`. */
  before(start: number, end: number): Speaker | null {
    const from = Math.max(start, end - MAX_CLAUSE);
    const clause = this.text
      .slice(from, end)
      .replace(this.table.clitic, "")
      .replace(this.table.aside, "");
    const { last } = this;
    const speaker = this.endingIn(from, clause, 0);
    if (!speaker?.span || !OBJECT.test(this.text.slice(...speaker.span))) return speaker;
    this.last = last;
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
  private isPhrase(words: Word[]): boolean {
    if (words.length === 1)
      return (
        this.words.isPronoun(words[0]!.text) ||
        (this.words.isCapital(words[0]!.text) &&
          !this.words.isStop(words[0]!.text) &&
          !this.words.isArticle(words[0]!.text) &&
          !this.table.opener.test(words[0]!.text))
      );
    if (this.words.isPronoun(words[0]!.text)) return false;
    return words.every(({ text }, k) => {
      if (k === 0)
        return (
          this.words.isArticle(text) ||
          SEVERAL.test(text) ||
          (!this.words.isStop(text) && !this.table.opener.test(text))
        );
      const before = words[k - 1]!.text;
      if (/^(?:des|del)$/u.test(text)) return true;
      if (this.words.isArticle(text) && !this.words.isLink(before) && !this.isPreposition(before))
        return this.table.inverts && this.words.isCapital(before) && this.words.isLink(text);
      if (AUXILIARY.test(text)) return false;
      if (this.words.isPronoun(text) || /^(?:que|qui|quien|dont|où|donde|dass|wenn)$/iu.test(text))
        return false;
      return !this.words.isVerb(text) || this.words.isOffice(text);
    });
  }
}

// "Selon nos informations", "según ha podido saber este periódico": the paper's own, which is nobody's statement.
const OWN_PAPER =
  /^\s*(?:nos\s|notre\s|nuestr[ao]s?\s|ha\s+podido|pudo\s|unseren?r?\s|dieser\s+(?:Zeitung|Redaktion))/iu;
const AUXILIARY =
  /^(?:est|sont|a|ont|était|avait|ist|sind|war|waren|hat|hatte|haben|wird|werden|wurde|es|son|fue|fueron|ha|han|había|era)$/u;
const isPlace = (words: Word[]): boolean =>
  words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
