import type { Speaker } from "../../reading";
import { isGiven, isRole, type Sentence, type Word, wordsIn } from "../grammar";
import { isCapitalCity } from "./capitals";
import { AUXILIARY, MAX_CLAUSE, MAX_WORDS, Subjects } from "./subjects";

const MAX_LEAD = 12;

/** Finds speakers before and after verbs in a European language. Offsets count UTF-16 code units. */
export class EuropeanSpeakers extends Subjects {
  /** The speaker in the words from `start`, up to what cannot be part of it or `end`. */
  after(start: number, end: number): Speaker | null {
    const at =
      start + /^[\s,]*/u.exec(this.text.slice(start, Math.min(end, start + 20)))![0].length;
    const naming = this.people.startingAt(at);
    if (naming && naming.nameEnd <= end)
      return this.of(naming.person, [naming.start, naming.nameEnd]);
    const latter = LATTER_ALONE.exec(this.text.slice(at, end))?.[0];
    if (latter) return this.phrase(wordsIn(this.text, at, at + latter.length), end);
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
      // "Une étude | qu'elle publie".
      if (words.length > 0 && /^(?:qu['’]|que|qui|dont|où|quien|donde)$/iu.test(text)) break;
      // A small word after a name is no part of it.
      const before = words.at(-1)?.text ?? "";
      const isName = this.words.isCapital(before) && !this.words.isOffice(before);
      const goesOn =
        this.words.isLink(text) || this.words.isArticle(text) || /^(?:du|des|de|del)$/u.test(text);
      const adjective =
        /^(?:central|nacional|nationale?|mondiale|mundial|européenne|europea|centrale|générale|general)$/u;
      // "Le Secours populaire.": an adjective that ends the phrase.
      const closes =
        !this.table.inverts &&
        words.length <= 2 &&
        !isGiven(before) &&
        /(?:aire|ique|ale?s?|ales|ile?s?|iles|ures?|ouges?|aise?s?|ane?s?|ienne?s?|ien|oj[ao]|bre|verte?s?)$/u.test(
          text,
        ) &&
        /^(?:[.,»]|\sa\s|\sont\s|\sha\s)/u.test(this.text.slice(word.end, word.end + 5));
      if (
        isName &&
        !closes &&
        !adjective.test(text) &&
        this.words.isSmall(text) &&
        !goesOn &&
        !opens
      )
        break;
      words.push(word);
      last = word.end;
    }
    // "Lo rechazó de plano": no noun phrase begins with what links one.
    if (words[0] && /^(?:de|du|d['’]|del|à|a)$/u.test(words[0].text)) return null;
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
    if (named && named.nameEnd <= end && isRole(words, this.words))
      return this.of(named.person, [words[0]!.start, named.nameEnd]);
    return this.phrase(words, end);
  }

  /** The speaker that a phrase names or describes as a whole: "Einem mit der Sache vertrauten Beamten | zufolge". */
  whole(start: number, end: number): Speaker | null {
    const before = this.memory();
    const named = this.after(start, end);
    if (named?.name && this.people.named(named.name)) return named;
    this.forget(before);
    return this.phrase(wordsIn(this.text, start, end), end);
  }

  /** The source that a preposition introduces. A weak one, such as "pour", needs somebody who can speak. */
  source(start: number, end: number, isWeak: boolean): Speaker | null {
    const before = this.memory();
    if (OWN_PAPER.test(this.text.slice(start, Math.min(end, start + 40)))) return null;
    // "Según ha dicho | un portavoz"
    const said = PERFECT.exec(this.text.slice(start, Math.min(end, start + 60)))?.[0].length;
    if (said)
      return this.source(
        start + said + this.whenBehind(this.text.slice(start + said, end)),
        end,
        true,
      );
    const speaker = this.after(start, end);
    const known = speaker?.name && this.people.named(speaker.name);
    if (!speaker?.span || known) return speaker;
    const words = wordsIn(this.text, ...speaker.span);
    // "Según explicó | la ministra"; "según explicó" alone has the speaker before.
    if (this.words.isVerb(words[0]!.text)) {
      this.forget(before);
      const from = words[0]!.end + 1;
      const when = this.words.when.exec(this.text.slice(from, end))?.[0].length ?? 0;
      const behind = this.source(from + when, end, true);
      return behind ?? this.again([speaker.span[0], words[0]!.end]);
    }
    const isNoun = words.length > 1 || !this.words.isSmall(words[0]!.text);
    // "Pour Lisbonne, ...": a capital means its government.
    const isPlace =
      words.length === 1 &&
      isCapitalCity(words[0]!.text) &&
      /^\s*,/u.test(this.text.slice(words[0]!.end));
    if (!isWeak || isPlace || (isNoun && (this.isSomebody(words) || this.pointsBack(words))))
      return speaker;
    this.forget(before);
    return null;
  }

  /** The subject inside a verb, "a-t-elle ajouté", or for "on" the quarter behind it: "dit-on | au ministère". */
  inVerb(span: [number, number], end: number): Speaker | null {
    const isOn = /-(?:t-)?on(?:\s|$)|\s(?:man|es)$/u.test(this.text.slice(...span).trimEnd());
    return (isOn ? this.quarterBehind(span[1], end) : null) ?? this.again(span);
  }

  /** Whether a noun phrase for somebody stands there: a name, an office or a body. */
  isSomebodyAt(start: number, end: number): boolean {
    if (this.namedUntil(start, end) >= 0) return true;
    const before = this.memory();
    const speaker = this.after(start, end);
    this.forget(before);
    if (!speaker?.span) return false;
    const words = wordsIn(this.text, ...speaker.span);
    return this.words.isArticle(words[0]!.text) && this.isSomebody(words);
  }

  /** Who is named where a sentence begins. */
  namedFirst(start: number, end: number): Speaker | null {
    const naming = this.people.startingAt(start);
    return naming && naming.nameEnd <= end
      ? this.of(naming.person, [naming.start, naming.nameEnd])
      : null;
  }

  /** Whom a sentence begins with, if that is somebody who speaks. */
  somebodyOpening(start: number, end: number): Speaker | null {
    const before = this.memory();
    const speaker = this.opening(start, end);
    const words = speaker?.span ? wordsIn(this.text, ...speaker.span) : [];
    const isKnown = speaker?.name && this.people.named(speaker.name);
    const isPronoun = words.length === 1 && this.words.isPronoun(words[0]!.text);
    if (speaker && (isKnown || isPronoun || this.isSomebody(words))) return speaker;
    this.forget(before);
    return null;
  }

  /** How long the words are that say when and where. */
  whenBehind = (words: string): number => this.words.when.exec(words)?.[0].length ?? 0;

  /** Whom a relative clause is about that a verb ends: "Italiens Minister, | der dem Sender sagte: «...»". */
  antecedent(start: number, end: number): Speaker | null {
    const found = RELATIVE_CLAUSE.exec(this.text.slice(Math.max(start, end - MAX_CLAUSE), end));
    return found ? this.before(start, end - found[0].length) : null;
  }

  /** Whose name ends at a position. */
  namedAt(end: number): Speaker | null {
    const naming = this.people.endingAt(end);
    return naming ? this.of(naming.person, [naming.nameStart, naming.nameEnd]) : null;
  }

  /** Remembers whom a verb of saying has as its subject though it reports nothing: "Un ingeniero sostiene lo contrario." */
  notice(start: number, end: number): void {
    const before = this.memory();
    const speaker = this.before(start, end);
    const words = speaker?.span ? wordsIn(this.text, ...speaker.span) : [];
    const isKnown = speaker?.name && this.people.named(speaker.name);
    if (!isKnown && !isRole(words, this.words) && !this.isSomebody(words)) this.forget(before);
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
}

// "Selon nos informations", "según ha podido saber este periódico": the paper's own, which is nobody's statement.
const OWN_PAPER =
  /^\s*(?:nos\s|notre\s|nuestr[ao]s?\s|ha\s+podido|pudo\s|unseren?r?\s|dieser\s+(?:Zeitung|Redaktion))/iu;
const PERFECT = /^(?:ha|han|había|habían)\s\p{Ll}+(?:[ai]do|cho)\s/u;
const RELATIVE_CLAUSE =
  /,\s(?:qui|que|quien|(?:der|die|das)(?=\s(?:dem|den|der|einem|einer|seinem|ihrem|sich|ihm|ihr|am|im|in|bei|auf|zuvor|gestern|auch|darauf|davon|gegenüber)\s))(?:\s[^,;:«»“”„"]{0,80})?\s?$/u;
// "Respondió | este."
const LATTER_ALONE =
  /^(?:[ée]st[ea]|celui-ci|celle-ci|ce\sdernier|cette\sdernière|este\súltimo|esta\súltima)(?=\s?[.,;:»—–]|$)/u;
const isPlace = (words: Word[]): boolean =>
  words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
