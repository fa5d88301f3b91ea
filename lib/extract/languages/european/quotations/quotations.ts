import type { MarkedSpan } from "../../marked-spans";
import type { Reading } from "../../reading";
import { sentenceStart } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { oneOf, type Patterns } from "../tables";
import { speakerAfter, speakerLater } from "./behind";
import { byBracket } from "./brackets";
import { asserted, type Found, SAID_BY_NOBODY } from "./found";
import { speakerBefore } from "./in-front";
import type { Front } from "./introducing-verbs";
import { byOpeningClause } from "./opening-clause";
import { isMentioned, isPaper } from "./papers";
import { byQuotedVerb } from "./quoted-verbs";
import { byRelativeVerb } from "./relative-verb";

/** At most this many words in quotation marks, without a speaker, are a term. */
const FEW_WORDS = 5;
/** More than this many are a clause. */
const MANY_WORDS = 14;
const MAX_BEFORE = 1000;
const MAX_SOURCE = 60;
const IN_DOCUMENT = new RegExp(
  `^[\\s,]*(?:selon|d['’]après|según)\\s(?:un|une|le|la|el|su|son)\\s${oneOf`
  communiqué compte_rendu compte-rendu texte note lettre déclaration comunicado nota texto carta acta declaración`}`,
  "u",
);
const ONLY_DASHES = /^[\s—–-]*$/;

/** The quotations of a paragraph, which are read one by one, in order. */
export class Quotations {
  private next = 0;
  /** The first that is not closed before the sentence. */
  private firstOpen = 0;
  /** Those that someone says; the others are names and terms. */
  private readonly claimed: MarkedSpan[] = [];

  constructor(
    private readonly text: string,
    private readonly paragraph: [number, number],
    readonly spans: MarkedSpan[],
    private readonly patterns: Patterns,
    private readonly speakers: EuropeanSpeakers,
  ) {}

  /** Words set off by a dash, which are spoken, however few they are. */
  spoken(k: number): Reading[] {
    const found = this.speakerBeside(k) ?? this.inTurn(k) ?? this.carriedTo(k, false, 0);
    const reading = this.reading(k, found ?? UNKNOWN);
    this.speakers.dialogue.add(this.paragraph, reading.speaker);
    return [reading];
  }

  /** Whoever answers the paragraph before. */
  private inTurn(k: number): Found | null {
    const speaker = k === 0 ? this.speakers.answering(this.paragraph[0]) : null;
    return asserted(speaker, null, 0.7, "two people speak in turns");
  }

  /** Those that are at least partly in a sentence. Sentences must be requested in order. */
  within(start: number, end: number): MarkedSpan[] {
    const { spans } = this;
    while (this.firstOpen < spans.length && spans[this.firstOpen]!.close <= start) this.firstOpen++;
    const rest = spans.slice(this.firstOpen);
    const behind = rest.findIndex(({ open }) => open >= end);
    return behind < 0 ? rest : rest.slice(0, behind);
  }

  /** Reads those that open before a position and have not been read. */
  readUntil(end: number, goesOn: boolean): Reading[] {
    const readings: Reading[] = [];
    for (; this.next < this.spans.length && this.spans[this.next]!.open < end; this.next++) {
      const own = this.marked(this.next, goesOn || readings.length > 0);
      if (own.length > 0) this.claimed.push(this.spans[this.next]!);
      readings.push(...own);
    }
    return readings;
  }

  /** Those that someone says, from a position on. */
  claimedFrom = (at: number): MarkedSpan[] =>
    this.claimed.slice(this.claimed.findLastIndex(({ close }) => close <= at) + 1);

  /**
   * Reads words in quotation marks. Returns nothing for a term or a name. `goesOn` says whether anyone has spoken or
   * been mentioned in the paragraph.
   */
  private marked(k: number, goesOn: boolean): Reading[] {
    const { open, start } = this.spans[k]!;
    // Words without an opening mark of their own continue what someone said.
    const next = this.spans[k + 1];
    const few = open === start || (next && next.open === next.start) ? 0 : FEW_WORDS;
    if (isMentioned(this.before(k), this.wordsOf(this.spans[k]!))) return [];
    const found = this.speakerBeside(k) ?? this.carriedTo(k, goesOn, few);
    if (found === SAID_BY_NOBODY || (!found && this.wordCount(k) <= few)) return [];
    const quotesNobody =
      this.patterns.table.isGerman && isPaper(this.before(k), this.wordsOf(this.spans[k]!));
    return quotesNobody ? [] : [this.reading(k, found ?? UNKNOWN)];
  }

  private speakerBeside(k: number): Found | null {
    const { text, patterns, speakers, spans } = this;
    const [start, end] = this.paragraph;
    const span = spans[k]!;
    const from = spans[k - 1]?.close ?? start;
    const to = spans[k + 1]?.open ?? end;
    const opens = k === 0 && ONLY_DASHES.test(this.before(k));
    return (
      this.inBracket(k) ??
      this.inDocument(k, from, to) ??
      this.inOpeningClause(k) ??
      speakerAfter(text, span.close, to, patterns, speakers, opens) ??
      speakerBefore(text, from, span.open, patterns, speakers) ??
      speakerLater(text, span.close, to, patterns, speakers)
    );
  }

  /** The subject of quoted words that a document reports: "La ministre « a salué l'accord », | selon un communiqué". */
  private inDocument(k: number, from: number, to: number): Found | null {
    const { open, close } = this.spans[k]!;
    if (!IN_DOCUMENT.test(this.text.slice(close, Math.min(to, close + MAX_SOURCE)))) return null;
    const at = from + sentenceStart(this.text.slice(from, open));
    return byQuotedVerb(this.text, [at, open], this.patterns, this.speakers);
  }

  /** Who says words that a clause before the subject contains. */
  private inOpeningClause(k: number): Found | null {
    const { at, to } = this.front(k);
    const behind: [number, number] = [this.spans[k]!.close, this.until(k)];
    return byOpeningClause(this.text, [at, to], behind, this.speakers);
  }

  /** Who says words between the two parts of a German verb, or before a verb that ends its clause. */
  private inBracket(k: number): Found | null {
    if (!this.patterns.table.isGerman) return null;
    const front = this.front(k);
    const { close } = this.spans[k]!;
    return (
      byBracket(this.text, front, [close, this.until(k)], this.patterns, this.speakers) ??
      byRelativeVerb(this.text, front, close, this.speakers)
    );
  }

  /** What precedes the words in their sentence. */
  private front(k: number): Front {
    const { open } = this.spans[k]!;
    const before = this.before(k);
    const at = open - before.length + sentenceStart(before);
    return { text: this.text.slice(at, open), at, to: open };
  }

  private until = (k: number): number => this.spans[k + 1]?.open ?? this.paragraph[1];

  /** The previous speaker, if the words continue what they said. */
  private carriedTo(k: number, goesOn: boolean, few: number): Found | null {
    const before = this.before(k);
    const sentence = this.patterns.table.subjunctive ? sentenceStart(before) : 0;
    // "Wer nur die Köpfe zähle, | „hat das Prinzip nicht verstanden“": the subjunctive continues what was said.
    const isReported = goesOn && this.patterns.table.subjunctive?.test(before.slice(sentence));
    const continues =
      k > 0 || isReported || ONLY_DASHES.test(before) || (goesOn && /[.!?…:]\s*$/u.test(before));
    const count = this.wordCount(k);
    // A quotation that is a separate sentence continues what was said in the paragraph.
    const isSentence =
      count > 1 && (/[.!?…]$/u.test(this.wordsOf(this.spans[k]!)) || this.isAlone(k, before));
    if (!continues || !(count > few || isReported || (goesOn && isSentence))) return null;
    const speaker = isReported
      ? this.speakers.againBefore(this.spans[k]!.open - before.length + sentence)
      : this.speakers.again();
    return asserted(speaker, null, 0.7, "the previous speaker continues");
  }

  /** «...». | «No antes de la votación».: whether a full stop follows the words, and nothing else is in their sentence. */
  private isAlone = (k: number, before: string): boolean =>
    /[.!?…»”"]\s+$/u.test(before) &&
    /^\s*\./u.test(this.text.slice(this.spans[k]!.close, this.spans[k]!.close + 3));

  private reading(k: number, found: Found): Reading {
    const { start, end } = this.spans[k]!;
    const count = this.wordCount(k);
    const opensSentence = count > 2 && /^[\p{Lu}¿¡]/u.test(this.text.slice(start, end));
    const kind = opensSentence || count > MANY_WORDS ? "direct" : "mixed";
    return { start, end, kind, ...found };
  }

  /** What precedes it in the paragraph, as far as it matters. */
  private before(k: number): string {
    const { open } = this.spans[k]!;
    return this.text.slice(Math.max(this.paragraph[0], open - MAX_BEFORE), open);
  }

  private wordsOf = ({ start, end }: MarkedSpan): string => this.text.slice(start, end);
  private wordCount = (k: number): number => this.wordsOf(this.spans[k]!).split(/\s+/).length;
}

const UNKNOWN: Found = {
  speaker: { name: null, role: null, span: null },
  cue: null,
  assertion: "asserted",
  confidence: 0.4,
  because: "no likely speaker nearby",
};
