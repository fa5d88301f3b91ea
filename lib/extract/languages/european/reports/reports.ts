import type { Reading, Speaker } from "../../reading";
import { type Sentence, sentencesIn } from "../grammar";
import type { Quotations } from "../quotations";
import type { EuropeanSpeakers } from "../speakers";
import { oneOf, type Patterns } from "../tables";
import { asides } from "./asides";
import { bracketed } from "./bracketed";
import { expectedIn } from "./expected";
import { besideVerb, insideSource } from "./inside-sources";
import { perfects } from "./perfects";
import { withheldIn } from "./silences";
import { opensWithSource, sources } from "./sources";
import { subjunctive } from "./subjunctive";
import { takenUp } from "./taken-up";
import { verbReports } from "./verb-reports";

const isHypothetical = ({ assertion }: Reading): boolean => assertion === "hypothetical";

/** A colon and quoted words. */
const QUOTES = /:\s*[«“„"]/u;
/** What opens a sentence that says where, when or how someone speaks. */
const FRONTED = new RegExp(
  `^(?:${oneOf`
  Am Im In An Auf Bei[m]? Nach Vor Zu[mr]? Mit Seit Gefragt Angesprochen En Au[x]? À A Al Dans Lors Depuis Après Avant Sur Devant
  Interrogée?s? Desde Tras Ante Con Sobre Durante Preguntad[oa]s? Consultad[oa]s?`})\\s`,
  "u",
);
/** Text this long without a stop is not a sentence. */
const MAX_SENTENCE = 2000;

/**
 * Reads what the sentences of a text report without quotation marks, as in "Ana Lee a déclaré que | les négociations
 * reprendraient".
 */
export class Reports {
  /** The previous sentence, if nobody is known to have said it. */
  private previous: Sentence | null = null;

  constructor(
    private readonly text: string,
    private readonly patterns: Patterns,
    private readonly speakers: EuropeanSpeakers,
  ) {}

  /**
   * Reads a paragraph sentence by sentence, including its quotations, so that a pronoun refers to whoever spoke before
   * it.
   */
  inParagraph([start, end]: [number, number], quotations: Quotations): Reading[] {
    const { speakers } = this;
    const { isGerman } = this.patterns.table;
    const readings: Reading[] = [];
    // Whether anything has been said, and whether anyone has been mentioned who may speak next: "Ana Lee lacht. «...»"
    let isSaid = false;
    let isSpokenOf = false;
    for (const [at, text] of sentencesIn(this.text, start, end, isGerman)) {
      const last = at + text.length;
      const inside = quotations.within(at, last);
      const opensQuoted = inside.some(({ open }) => open <= at + 1);
      const topic = opensQuoted ? null : speakers.topic(at, last);
      const isMet = !opensQuoted && !topic && speakers.meet(at, last);
      const quoted = quotations.readUntil(last, readings.length > 0 || isSpokenOf);
      isSaid ||= opensQuoted || quoted.length > 0;
      isSpokenOf ||= topic !== null || isMet;
      readings.push(...quoted);
      if (text.length > MAX_SENTENCE) continue;
      // Names and terms in quotation marks are part of what is reported around them.
      const claimed = quotations.claimedFrom(at).filter(({ open }) => open < last);
      const outside = (index: number) =>
        !claimed.some(({ open, close }) => open <= at + index && at + index < close);
      const sentence = { text, at, outside };
      const own =
        claimed.length > 0
          ? this.besideQuotations(sentence, quotations, topic)
          : this.withoutQuotations(sentence, quotations, topic, isSaid);
      readings.push(...own.readings);
      isSaid ||= own.isReport;
    }
    return readings;
  }

  private besideQuotations(sentence: Sentence, quotations: Quotations, topic: Speaker | null) {
    const { patterns, speakers, previous } = this;
    this.previous = null;
    // "Lo confirmó él mismo: «...»": the verb introduces other words.
    const before = previous && !QUOTES.test(sentence.text) && takenUp(sentence, previous, speakers);
    const silence = patterns.table.fronted?.test(sentence.text)
      ? asides(sentence, patterns, speakers)
      : [];
    const verbs = silence.length > 0 ? silence : this.ofVerbs(sentence, quotations, topic);
    const own = verbs.length > 0 ? verbs : this.beforeColon(sentence);
    const readings = before ? [before, ...own.filter(({ cue }) => cue !== before.cue)] : own;
    return { readings, isReport: readings.length > 0 };
  }

  /** "Der Plan ist tot, sagte Ana Lee: «...»": what is reported before a verb that introduces quoted words, too. */
  private beforeColon(sentence: Sentence): Reading[] {
    const colon = sentence.text.search(QUOTES);
    if (colon < 0 || FRONTED.test(sentence.text)) return [];
    const text = sentence.text.slice(0, colon).trimEnd();
    return asides({ ...sentence, text }, this.patterns, this.speakers);
  }

  private withoutQuotations(
    sentence: Sentence,
    quotations: Quotations,
    topic: Speaker | null,
    isSaid: boolean,
  ): { readings: Reading[]; isReport: boolean } {
    const { patterns, speakers, previous } = this;
    this.previous = sentence;
    const before = previous && takenUp(sentence, previous, speakers);
    const taken = before ? [before] : [];
    const expected = expectedIn(sentence, patterns, speakers);
    if (expected.length > 0) {
      this.previous = null;
      return { readings: [...taken, ...expected], isReport: false };
    }
    const withheld = patterns.table.isGerman ? withheldIn(sentence, speakers) : null;
    if (withheld) return { readings: [...taken, ...withheld], isReport: false };
    const found = this.found(sentence, quotations, topic).filter(({ cue }) => cue !== before?.cue);
    const inherited =
      found.length === 0 && isSaid ? subjunctive(sentence, patterns, speakers) : null;
    if (found.length > 0 || inherited) this.previous = null;
    if (inherited) speakers.forgetMet(sentence.at);
    // "Seine Leute seien müde, | klagte er.": part of what he says.
    for (const { start, end } of found) speakers.forgetMet(start, end);
    return {
      readings: [...taken, ...(inherited ? [inherited] : found)],
      isReport: found.length > 0 || before !== null,
    };
  }

  /** What the first matching construction in a sentence reports. */
  private found(sentence: Sentence, quotations: Quotations, topic: Speaker | null): Reading[] {
    const { patterns, speakers } = this;
    const bySource = () => sources(sentence, patterns, speakers);
    const byAside = () => asides(sentence, patterns, speakers);
    const byInside = () => insideSource(sentence, patterns, speakers);
    const byVerb = () => this.ofVerbs(sentence, quotations, topic);
    const isCondition = patterns.table.condition.test(sentence.text);
    const byPerfect = () => {
      const own = perfects(sentence, patterns, speakers);
      const end = own.at(-1)?.end;
      return end === undefined ? [] : [...own, ...byVerb().filter(({ start }) => start >= end)];
    };
    const first = patterns.table.fronted?.test(sentence.text)
      ? [byAside]
      : // "Selon Ana Lee, ...": the whole sentence is hers.
        opensWithSource(sentence.text, patterns)
        ? [bySource]
        : [
            () => besideVerb(sentence, patterns, speakers),
            () => bracketed(sentence, patterns, speakers),
            byPerfect,
          ];
    const last = patterns.table.isGerman ? [byAside, byInside] : [byAside];
    // "Habrá una guerra, | advirtieron los productores |, que exigen ayuda": the clause in front, and what they demand.
    const byBoth = () => {
      if (patterns.table.isGerman) return [];
      const before = speakers.remembered();
      const front = byAside();
      const verb = front.length === 1 ? byVerb() : [];
      const [one, other] = [front[0], verb[0]];
      if (one && other && one.end < other.start && one.cue !== other.cue) return [one, ...verb];
      speakers.restore(before);
      return [];
    };
    for (const read of [...first, byBoth, byVerb, bySource, ...last]) {
      const readings = read();
      // "Bolivia exigirá una disculpa, | anunció la canciller": the announcement of what is yet to be said is itself a
      // statement.
      const isAhead = read === byVerb && !isCondition && readings.every(isHypothetical);
      const announced = isAhead && readings.length > 0 ? byAside() : [];
      if (announced.length > 0) return announced;
      if (readings.length > 0) return readings;
    }
    return [];
  }

  private ofVerbs = (sentence: Sentence, quotations: Quotations, topic: Speaker | null) =>
    verbReports(
      this.text,
      sentence,
      quotations.claimedFrom(sentence.at),
      topic,
      this.patterns,
      this.speakers,
    );
}
