import { NOBODY, type Speaker } from "../reading";
import { People, type Person } from "./people";
import { type Word, Words, wordsIn } from "./phrases";
import type { Table } from "./table";

const MAX_WORDS = 16;
const MAX_CLAUSE = 240;
const MAX_LEAD = 12;
const BREAK = /[,;:—–()»”"«“„!?\n]/gu;
const RELATIVE =
  /^(?:que|qui|quien|quienes|dont|cuy[oa]s?|où|donde|el\s+cual|la\s+cual|lequel|laquelle|der|die|das|dessen|deren|dem|den|tras|après|nach|à\s+l|au|en|dans|in|im|bei|lors|durante|visiblement|interrog|pregunta|gefragt|contact|joint)(?!\p{L})/iu;

/** Reads speakers in a European language by a table, and remembers them. Offsets count UTF-16 code units. */
export class EuropeanSpeakers {
  private last: Speaker = NOBODY;
  private readonly words: Words;
  private readonly people: People;

  constructor(
    private readonly text: string,
    private readonly table: Table,
  ) {
    this.words = new Words(table);
    this.people = new People(text, this.words);
  }

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

  /** The source that a preposition introduces. A weak one, such as "pour", needs somebody who can speak. */
  source(start: number, end: number, isWeak: boolean): Speaker | null {
    const { last } = this;
    const speaker = this.after(start, end);
    const known = speaker?.name && this.people.named(speaker.name);
    if (!speaker?.span || known) return speaker;
    const words = wordsIn(this.text, ...speaker.span);
    // "Según explicó": the verb has the speaker before.
    if (this.words.isVerb(words[0]!.text)) {
      this.last = last;
      return this.again([speaker.span[0], words[0]!.end]);
    }
    if (!isWeak || this.words.isRole(words)) return speaker;
    this.last = last;
    return null;
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
    return this.endingIn(from, clause, 0);
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
      const clause = own.findIndex((word) => /^(?:qui|que|quienes?)$/u.test(word.text));
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

  /** Whom the words of a noun phrase mean. */
  private phrase(words: Word[], limit: number): Speaker | null {
    if (words.length === 0) return null;
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    const whole = this.text.slice(...span);
    if (this.words.isPronoun(whole)) return this.again(span);
    if (NOBODY_SAYS.test(whole)) return null;
    const naming = this.people.endingAt(span[1]);
    if (naming && naming.nameStart >= span[0]) return this.of(naming.person, span);
    const article = this.words.isArticle(words[0]!.text) ? 1 : 0;
    const bare = this.text.slice(words[article]?.start ?? span[0], span[1]);
    const named = this.people.named(bare) ?? this.people.named(words.at(-1)!.text);
    if (named && words.length <= 3 + article) return this.of(named, span);
    const definite = /^(?:l[ea]|l['’]|el|la|der|die|das|dieser|diese|ce|cette|este|esta)$/iu.test(
      words[0]!.text,
    );
    if (definite && !SEVERAL.test(words[0]!.text)) {
      const person =
        this.introducedBy(words.slice(article), span, limit) ??
        this.people.described(bare) ??
        (EPITHET.test(bare) ? this.lastPerson(span[0]) : null);
      if (person) return this.of(person, span);
    }
    // "Un pescador que pide no dar su nombre": the clause is part of the description.
    const clause = /^\s(?:qui|que|quien)\s[^,.;:—–»”«“()\n]{3,80}/u.exec(
      this.text.slice(span[1], Math.min(limit, span[1] + 90)),
    )?.[0];
    const end = clause && !definite ? span[1] + clause.trimEnd().length : span[1];
    const description = this.text.slice(span[0], end);
    return this.remember({
      name: lowered(
        description,
        this.words.isArticle(words[0]!.text) || SEVERAL.test(words[0]!.text),
      ),
      role: null,
      span: [span[0], end],
    });
  }

  /** "Gesine Rottluff ... sagt | die deutsche Botschafterin in Ulan-Bator": what the person just named is. */
  private introducedBy(words: Word[], span: [number, number], limit: number): Person | null {
    if (!this.words.isRole(words)) return null;
    const bare = this.text.slice(words[0]!.start, words.at(-1)!.end);
    if (this.people.described(bare)) return null;
    const first =
      this.text[span[0]]!.toLowerCase() + this.text.slice(span[0] + 1, span[0] + 4).trim();
    const gender = /^(?:la|die)/u.test(first)
      ? "f"
      : /^(?:le(?!s)|el|der)/u.test(first)
        ? "m"
        : null;
    const person = this.people.nameless(span[0], gender);
    if (!person) return null;
    const place =
      /^\s(?:in|en|à|au|aux|bei)\s\p{Lu}[\p{L}-]+/u.exec(
        this.text.slice(span[1], Math.min(limit, span[1] + 40)),
      )?.[0] ?? "";
    person.role = bare + place;
    return person;
  }

  /** Makes whoever a sentence begins with the one a pronoun means. */
  topic(start: number, end: number): Speaker | null {
    const at =
      start +
      (this.words.lead.exec(this.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0);
    const naming = this.people.startingAt(at);
    if (naming && naming.nameEnd <= end)
      return this.of(naming.person, [naming.start, naming.nameEnd]);
    const words: Word[] = [];
    for (const word of wordsIn(this.text, at, Math.min(end, at + 60))) {
      if (words.length > 3 || this.words.isVerb(word.text) || this.table.anyVerb.test(word.text))
        break;
      if (this.words.isStop(word.text) || this.words.isPronoun(word.text)) break;
      words.push(word);
    }
    if (words.length < 2 || !this.words.isArticle(words[0]!.text)) return null;
    const bare = this.text.slice(words[1]!.start, words.at(-1)!.end);
    const person = this.people.described(bare);
    return person && this.of(person, [words[0]!.start, words.at(-1)!.end]);
  }

  private describe(words: Word[]): Speaker {
    const span: [number, number] = [words[0]!.start, words.at(-1)!.end];
    return this.remember({ name: lowered(this.text.slice(...span), true), role: null, span });
  }

  private lastPerson(at: number): Person | null {
    return (this.last.name && this.people.named(this.last.name)) || this.people.before(at, null);
  }

  private of(person: Person, span: [number, number]): Speaker {
    return this.remember({ name: person.name, role: person.role, span });
  }

  /** The speaker that an interview’s label names: by surname, by full name or after an office. */
  labelled([start, end]: [number, number]): Speaker {
    const label = this.text.slice(start, end);
    const naming = this.people.endingAt(end);
    const role_ = naming?.person.role ?? null;
    const person =
      label.includes(" ") && !role_ && !this.words.isOffice(label.split(/\s/)[0]!)
        ? this.people.add(label, null)
        : (naming?.person ?? this.people.named(label));
    if (person) return { name: person.name, role: person.role, span: [start, end] };
    const words = wordsIn(this.text, start, end);
    const office = words.findLastIndex(({ text }) => this.words.isOffice(text));
    const name = office < 0 || office === words.length - 1 ? start : words[office + 1]!.start;
    const role = this.text.slice(start, name).trim();
    return { name: this.text.slice(name, end), role: role || null, span: [start, end] };
  }

  /** The first person named before a position, who is the one interviewed. */
  introduced(before: number): Speaker | null {
    const person = this.people.first(before);
    return person && { name: person.name, role: person.role, span: null };
  }

  /** The speaker before, for a pronoun or none. Null if nobody has spoken, or if a pronoun does not fit. */
  again(span: [number, number] | null = null): Speaker | null {
    const pronoun = span ? this.text.slice(...span) : "";
    const gender = this.table.genderOf(pronoun);
    if (this.last === NOBODY && span) {
      const person = this.people.before(span[0], gender);
      if (person) this.last = { name: person.name, role: person.role, span };
    } else if (gender && span) {
      const last = this.last.name ? this.people.named(this.last.name) : null;
      const fits = !last?.gender || last.gender === gender;
      const person = fits ? null : this.people.before(span[0], gender);
      if (person) this.last = { name: person.name, role: person.role, span };
    }
    return this.last === NOBODY ? null : { ...this.last, span: span ?? this.last.span };
  }

  private remember(speaker: Speaker): Speaker {
    this.last = speaker;
    return speaker;
  }
}

const AUXILIARY =
  /^(?:est|sont|a|ont|était|avait|ist|sind|war|waren|hat|hatte|haben|wird|werden|wurde|es|son|fue|fueron|ha|han|había|era)$/u;
const isPlace = (words: Word[]): boolean =>
  words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
const SEVERAL =
  /^(?:zwei|drei|vier|fünf|mehrere|einige|viele|zahlreiche|deux|trois|quatre|cinq|plusieurs|quelques|certaine?s|beaucoup|dos|tres|cuatro|cinco|varios|varias|algun[oa]s|much[oa]s|otr[oa]|uno|einer|distint[oa]s|diferentes|nombreux)$/iu;
// Whoever was spoken of, by what they are: "le quinquagénaire", "el mandatario".
const EPITHET =
  /^(?:\p{L}+génaire|intéressée?|élue?|diplomate|dirigeante?|responsable|patronne?|quadra|mandatari[oa]|dirigente|polític[oa]|líder|militar|\p{L}*[Pp]olitiker(?:in)?|\p{L}+-\p{L}*[Pp]olitiker(?:in)?|\d+-[Jj]ährige[rn]?|\p{L}+-(?:Mann|Frau|Chefin?)|[Gg]ewerkschafter(?:in)?|exministr[oa]|ex-?ministre|tribun|édile|prélat)$/u;
const NOBODY_SAYS = /^(?:on|se|es|man|nadie|niemand|personne|ello|esto|ça|cela|das|dies)$/iu;
// A dative or genitive article is no part of a name: "Aus | dem Ministerium".
const lowered = (cased: string, opens: boolean): string => {
  const phrase = cased.replace(/^(?:dem|den|des|einem|einer|eines)\s/u, "");
  return opens
    ? phrase.replace(/^\p{Lu}(?=\p{Ll}*[\s'’])/u, (letter) => letter.toLowerCase())
    : phrase;
};
