import type { Speaker } from "../../reading";
import { isRole, withoutArticle, wordsIn } from "../grammar";
import { opensClause } from "../people";
import { oneOf } from "../tables";
import { isAddressee, isAdverbial, mayBeFronted } from "./fronted";
import { togetherAfter } from "./joint";
import { latterLength } from "./latter";
import { mannerLength } from "./manner";
import { phraseBehind } from "./phrase-behind";
import { isSeat } from "./seats";
import { someOpening } from "./some-of-them";
import { isSomebody, maySpeak } from "./somebody";
import { Topics } from "./topics";

const [MAX_LEAD, MAX_MANNER] = [12, 90];
const ADVERBIAL = new RegExp(
  `^${oneOf`mientras tras ante a al en desde durante por sobre con sin entre para cuando antes después ayer hoy luego`}\\s`,
  "u",
);

/** Finds speakers before and after verbs in a European language. Offsets count UTF-16 code units. */
export class EuropeanSpeakers extends Topics {
  /** The speaker in the words from `start`, up to `end` or to what cannot be part of it. */
  after(start: number, end: number): Speaker | null {
    const first =
      start +
      /^[\s,]*(?:sich\s)?/u.exec(this.text.slice(start, Math.min(end, start + 20)))![0].length;
    const at = first + mannerLength(this.text.slice(first, end), this.words);
    const naming = this.people.startingAt(at) ?? this.behindAdjective(at, end);
    if (naming && naming.nameEnd <= end)
      return (
        this.jointly(togetherAfter(this.text, naming, end, this.people)) ??
        this.of(naming.person, [naming.start, naming.nameEnd])
      );
    if (ON_SOURCE.test(this.text.slice(at, Math.min(end, at + 30)))) return null;
    const some = someOpening(this.text.slice(at, end));
    if (some > 0) return this.describe(wordsIn(this.text, at, at + some));
    const latter = latterLength(this.text.slice(at, end));
    if (latter > 0) return this.phrase(wordsIn(this.text, at, at + latter), end);
    const words = phraseBehind(this.text, at, end, this.words);
    const last = words.at(-1);
    // "Der Chef der Marine, | Vizeadmiral Jan Krause": the name follows the office.
    const gap = last && APPOSED.exec(this.text.slice(last.end, Math.min(end, last.end + 40)))?.[0];
    const named = gap ? this.people.startingAt(last.end + gap.length) : undefined;
    const isApposed = named && !opensClause(this.text, words[0]!.start, named.end, this.table);
    if (!isApposed || named.nameEnd > end || !isRole(words, this.words))
      return this.phrase(words, end);
    const whole = { ...named, article: words[0]!.start };
    return (
      this.jointly(togetherAfter(this.text, whole, end, this.people)) ??
      this.of(named.person, [words[0]!.start, named.nameEnd])
    );
  }

  /** Whether a verb whose subject may be omitted is followed by none, but by how, when or where something was said. */
  isWithoutSubject(start: number, end: number): boolean {
    const behind = this.text.slice(start, Math.min(end, start + MAX_MANNER)).trimStart();
    return (
      /^[.,;»]|^$/u.test(behind) || ADVERBIAL.test(behind) || mannerLength(behind, this.words) > 0
    );
  }

  /** "Comentó | escueto | Ramírez" */
  private behindAdjective(at: number, end: number) {
    const word = /^\p{Ll}{4,}(?=\s\p{Lu})/u.exec(this.text.slice(at, Math.min(end, at + 40)))?.[0];
    const { isOffice, isAgent, isStop, isArticle, isLink } = this.words;
    const isNone = [isOffice, isAgent, isStop, isArticle, isLink].every((is) => !word || !is(word));
    return word && isNone && !this.table.isGerman
      ? this.people.startingAt(at + word.length + 1)
      : undefined;
  }

  /** The speaker that a phrase names or describes as a whole: "Einem mit der Sache vertrauten Beamten | zufolge". */
  whole(start: number, end: number): Speaker | null {
    const before = this.remembered();
    const named = this.after(start, end);
    if (named && this.isNamed(named)) return named;
    this.restore(before);
    return this.phrase(wordsIn(this.text, start, end), end);
  }

  /**
   * The source that a preposition introduces. A weak one, such as "pour", must be followed by someone who can speak.
   */
  source(start: number, end: number, isWeak: boolean, speaks = isSomebody): Speaker | null {
    const before = this.remembered();
    if (OWN_PAPER.test(this.text.slice(start, Math.min(end, start + 40)))) return null;
    // "Según ha dicho | un portavoz"
    const said = PERFECT.exec(this.text.slice(start, Math.min(end, start + 60)))?.[0].length;
    if (said) return this.saying(start, start + said, end);
    const speaker = this.after(start, end);
    if (!speaker?.span || this.isNamed(speaker)) return speaker;
    const words = wordsIn(this.text, ...speaker.span);
    // "Según explicó | la ministra"; "según explicó" alone refers to the previous speaker.
    if (this.words.isVerb(words[0]!.text)) {
      this.restore(before);
      return this.saying(start, words[0]!.end, end) ?? this.again([speaker.span[0], words[0]!.end]);
    }
    // "Pour elle, le prévenu était coupable."
    const isOpinion =
      isWeak &&
      this.words.isPronoun(words[0]!.text) &&
      /^\s*,/u.test(this.text.slice(speaker.span[1]));
    if (isOpinion) return speaker;
    const isNoun = words.length > 1 || !this.words.isSmall(words[0]!.text);
    // "Pour Lisbonne, ...": a capital city stands for its government.
    const isPlace =
      words.length === 1 && isSeat(words[0]!.text) && /^\s*,/u.test(this.text.slice(words[0]!.end));
    if (!isWeak || isPlace || (isNoun && (speaks(words, this.words) || this.pointsBack(words))))
      return speaker;
    this.restore(before);
    return null;
  }

  /** The subject of a verb that ends at a position, after "según": none before a comma, "según explicó ayer, ...". */
  private saying(start: number, verb: number, end: number): Speaker | null {
    const from = verb + /^\s*/u.exec(this.text.slice(verb, Math.min(end, verb + 9)))![0].length;
    const later = from + this.whenBehind(this.text.slice(from, end));
    const when = this.text.slice(from, later).replace(/,\s*$/u, "");
    const isAlone = this.text[from] === "," || from + when.length < later;
    return isAlone ? this.again([start, from + when.length]) : this.subjectBehind(later, end);
  }

  /** The subject that directly follows a verb of saying: "dijo | la Casa Blanca", but not "dijo en la Casa Blanca". */
  subjectBehind(start: number, end: number): Speaker | null {
    const isInPlace = IN_PLACE.test(this.text.slice(Math.max(0, start - 30), start));
    return this.source(start, end, true, isInPlace ? isSomebody : maySpeak);
  }

  /** The subject inside a verb, "a-t-elle ajouté", or for "on" the quarter after it: "dit-on | au ministère". */
  inVerb(span: [number, number], end: number): Speaker | null {
    const isOn = /-(?:t-)?on(?:\s|$)|\s(?:man|es)$|^verlautete?$/u.test(
      this.text.slice(...span).trimEnd(),
    );
    // "Hieß es": by nobody who has only been mentioned.
    return isOn
      ? (this.quarterBehind(span[1], end) ?? (this.last.span ? this.again(span) : null))
      : this.again(span);
  }

  /** Whether there is a noun phrase for a speaker: a name, an office or a body. */
  isSomebodyAt(start: number, end: number, speaks = isSomebody): boolean {
    if (this.namedUntil(start, end) >= 0) return true;
    const before = this.remembered();
    const speaker = this.after(start, end);
    this.restore(before);
    if (!speaker?.span) return false;
    const words = wordsIn(this.text, ...speaker.span);
    const { text: first } = words[0]!;
    const isNoun =
      this.words.isArticle(first) || (speaks === maySpeak && /^\p{Lu}|s$/u.test(first));
    return isNoun && speaks(words, this.words);
  }

  /** The same directly after a verb of saying. */
  isSubjectAt = (start: number, end: number): boolean => this.isSomebodyAt(start, end, maySpeak);

  /**
   * Whether the subject of a German verb follows it, because the words before the verb only give the time, the manner or
   * the listener: "Vergangene Woche | sagte | Ministerin Ana Lee".
   */
  isInverted([start, verb]: [number, number], [behind, end]: [number, number]): boolean {
    const front = this.text.slice(start, verb).trim();
    const isReflexive = this.text.startsWith(" sich ", behind);
    const at = behind + (isReflexive ? 6 : 1);
    const naming = this.people.startingAt(at);
    const isNamed = naming !== undefined && naming.end <= end && naming.nameEnd - at > MIN_NAME;
    const isFollowed = () =>
      isNamed ||
      ((isReflexive || NOMINATIVE.test(this.text.slice(at, at + 5))) && this.isSomebodyAt(at, end));
    if (!mayBeFronted(front, this.text.slice(verb, behind))) return false;
    if (isAddressee(front)) return isFollowed();
    if (isReflexive && !front.includes(" ")) return isFollowed(); // "Ähnlich | äußerte sich"
    const words = wordsIn(this.text, start, verb);
    const own = withoutArticle(words, this.words);
    const isKnown = own.some(({ text }) => this.people.named(text)) || isSomebody(own, this.words);
    return !isKnown && isAdverbial(front) && isFollowed();
  }

  /** Who a sentence begins with, if that is someone who speaks. */
  somebodyOpening(start: number, end: number): Speaker | null {
    const before = this.remembered();
    const speaker = this.opening(start, end);
    const words = speaker?.span ? wordsIn(this.text, ...speaker.span) : [];
    const isKnown = speaker?.name && this.people.named(speaker.name);
    const isPronoun = words.length === 1 && this.words.isPronoun(words[0]!.text);
    if (speaker && (isKnown || isPronoun || isSomebody(words, this.words))) return speaker;
    this.restore(before);
    return null;
  }

  /** The length of the words that say when and where. */
  whenBehind = (words: string): number => this.words.when.exec(words)?.[0].length ?? 0;

  /** The person whose name ends at a position. */
  namedAt(end: number): Speaker | null {
    const naming = this.people.endingAt(end);
    return naming ? this.of(naming.person, [naming.nameStart, naming.nameEnd]) : null;
  }

  /** Remembers the subject of a verb of saying that reports nothing: "Un ingeniero sostiene lo contrario." */
  notice(start: number, end: number): void {
    const before = this.remembered();
    const speaker = this.before(start, end);
    const words = speaker?.span ? wordsIn(this.text, ...speaker.span) : [];
    const isKnown = speaker?.name && this.people.named(speaker.name);
    if (!isKnown && !isRole(words, this.words) && !isSomebody(words, this.words))
      this.restore(before);
  }

  /** Where a mention with a name that begins at a position ends, or -1 if there is none. */
  namedUntil(start: number, end: number): number {
    const at = start + /^\s*/u.exec(this.text.slice(start, end))![0].length;
    const naming = this.people.startingAt(at);
    return naming && naming.end <= end ? naming.end : -1;
  }

  /** Whether a sentence begins with a speaker followed by an aside up to a position: "Ana Lee, ministra, | dijo". */
  opensSetOff(start: number, to: number): boolean {
    if (this.isNaming(start, to)) return true;
    const end = this.namedUntil(this.afterSetOff(start, to), to);
    return end >= 0 && /^\s*,/u.test(this.text.slice(end, to));
  }

  /** Whether there is only a speaker between two positions: "Ana Lee, ministra, | discrepa." */
  isNaming(start: number, to: number): boolean {
    const before = this.people.endingAt(to);
    return before !== undefined && before.start <= this.afterSetOff(start, to) + MAX_LEAD;
  }

  /** Where a speaker's mention ends, including the apposition after the name. */
  endOf([start, end]: [number, number]): number {
    const naming = this.people.startingAt(start);
    return naming ? Math.max(end, naming.end) : end;
  }
}

const IN_PLACE = /\s(?:el|l[ae]s?|los|en\s(?:(?:el|la)\s)?\p{L}+)\s$/iu; // "En Radio | Nacional"
const MIN_NAME = 4;
const NOMINATIVE = /^(?:die|das|eine?)\s/u;
// "Le président de séance, | le Maltais | Joseph Borg": the gap before a name.
const APPOSED = /^,\s+(?:(?:le|la|el|l['’])\s?\p{L}+\s+(?=\p{Lu}))?/u;
// "Selon nos informations", "según ha podido saber este periódico": the newspaper's own information, which is not a
// statement.
const OWN_PAPER =
  /^\s*(?:nos\s|notre\s|nuestr[ao]s?\s|ha\s+podido|pudo\s|unseren?r?\s|dieser\s+(?:Zeitung|Redaktion))/iu;
// "Hatte | unter Berufung auf Ermittler | berichtet": on whose word someone reports.
const ON_SOURCE = /^(?:unter|mit)\s(?:Berufung|Verweis|Hinweis)\sauf/u;
const PERFECT = /^(?:ha|han|había|habían)\s\p{Ll}+(?:[ai]do|cho)(?:\s+|(?=,))/u;
