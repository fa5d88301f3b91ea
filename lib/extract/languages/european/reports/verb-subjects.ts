import type { MarkedSpan } from "../../marked-spans";
import { NOBODY, type Speaker } from "../../reading";
import type { Content } from "../contents";
import { endsWithAnd, isPreposed, namesNobody, type Sentence } from "../grammar";
import { citedBefore, type EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import { namedBeforeRelative } from "./reporting-verbs";

const AND =
  /(?:^|[,\s])(?:y|e|et|und|pero|aunque|mais|aber|si\s+bien)\s+(?:no\s+|ne\s+|n['’])?(?:(?:le|la|se|lo|les|lui|y|en)\s)?$/u;
// "Rät die Botschaft | von nicht nötigen Reisen ab": a prepositional phrase is not part of the subject.
const PREPOSITION = /\s(?:von|vor|zu|auf|für|um|mit)\s(?!de[rmn]\s)\p{Ll}/u;

/** Finds the subject of each reporting verb of a sentence. */
export class VerbSubjects {
  constructor(
    private readonly sentence: Sentence,
    private readonly claimed: MarkedSpan[],
    private readonly patterns: Patterns,
    private readonly speakers: EuropeanSpeakers,
  ) {}

  /** Who says what a verb reports, and where that begins, which is after any subject in between. */
  of(
    verb: RegExpExecArray,
    content: Content,
    last: Speaker | null,
    topic: Speaker | null,
  ): { speaker: Speaker; content: Content } | null {
    const { at, text: piece } = this.sentence;
    const { speakers, patterns } = this;
    const { isGerman } = patterns.table;
    if (namesNobody(piece.slice(0, verb.index))) return { speaker: NOBODY, content };
    const cited = citedBefore(piece.slice(0, content.at), at, at + content.at, speakers);
    if (cited) return { speaker: cited, content };
    const behind = at + verb.index + verb[0].length;
    // "Am Freitag will | die Kommission | mitteilen, wie ...", "Wegen der Unruhen rät | die Botschaft ..."
    const isAdverbial =
      isGerman &&
      (isPreposed(piece.slice(0, verb.index)) ||
        speakers.isInverted([at, at + verb.index], [behind, at + content.at]));
    const speaker = this.inFront(verb, last, isAdverbial) ?? this.within(verb);
    // "Am Abend würdigte | die Ministerin | den Vertrag"
    if (isAdverbial && content.isObject && !speaker && !speakers.after(behind, at + content.at))
      return this.between(content);
    const found =
      speaker ??
      (isGerman ? speakers.after(behind, at + content.at) : null) ??
      topic ??
      speakers.again();
    return found && { speaker: found, content };
  }

  private inFront(
    verb: RegExpExecArray,
    last: Speaker | null,
    isAdverbial: boolean,
  ): Speaker | null {
    const { at, text: piece } = this.sentence;
    const { speakers, patterns } = this;
    const start = at + verb.index;
    // "..., schränkt sie ein, ...": the pronoun refers to the previous speaker.
    if (patterns.table.isGerman && /\s(?:er|sie|es)$/iu.test(verb[0]))
      return speakers.again([start, start + verb[0].length]);
    // A second verb has the subject of the first, or whatever the sentence begins with.
    const front = piece.slice(0, verb.index);
    const named = patterns.table.isGerman ? null : namedBeforeRelative(front, at, speakers);
    if (named) return named;
    if (endsWithAnd(front, AND, patterns.table) || patterns.gerund?.test(verb[0]))
      return (
        last ?? this.quoted(start) ?? speakers.opening(at, start) ?? speakers.before(at, start)
      );
    return isAdverbial ? null : speakers.before(at, start);
  }

  /** "«...», dijo, | y añadió que" */
  private quoted(verb: number): Speaker | null {
    const { at } = this.sentence;
    const isQuoted = this.claimed.some(({ close }) => close > at && close <= verb);
    return isQuoted ? this.speakers.again() : null;
  }

  /** "Will | die Kommission | mitteilen": the subject inside a German verb in two parts. */
  private within({ 0: verb, index }: RegExpExecArray): Speaker | null {
    const { isGerman } = this.patterns.table;
    if (!isGerman || !/^\p{L}+\s\p{L}/u.test(verb) || !this.patterns.future.test(verb)) return null;
    const from = this.sentence.at + index;
    return this.speakers.source(from + verb.search(/\s/u), from + verb.length, true);
  }

  private between(content: Content): { speaker: Speaker; content: Content } | null {
    const { at, text: piece } = this.sentence;
    const limit = piece.slice(content.at).search(PREPOSITION);
    const until = limit < 0 ? piece.length : content.at + limit;
    const speaker = this.speakers.source(at + content.at, at + until, true);
    if (!speaker?.span) return null;
    const past = this.speakers.endOf(speaker.span) - at;
    // "Am Abend kündigte | Ana Lee | an, | der Hafen werde schließen"
    const space = /^\s*(?:an,\s)?/u.exec(piece.slice(past))![0].length;
    return { speaker, content: { ...content, at: past + space } };
  }
}
