import { findParagraphs } from "../../tokens";
import type { Assertion } from "../../types";
import { type MarkedSpan, markedSpans } from "../marked-spans";
import type { Reading, Speaker } from "../reading";
import { dashSpans } from "./dashes";
import { withoutIncises } from "./incises";
import { assertionIn, compile, type Patterns, saidBehind, sentenceStart } from "./patterns";
import { europeanReports } from "./reports";
import { EuropeanSpeakers } from "./speakers";
import type { Table } from "./table";
import { europeanTurns } from "./turns";

interface Found {
  speaker: Speaker;
  cue: string | null;
  assertion: Assertion;
  confidence: number;
  because: string;
}

/** Reads an article by the table of its language. */
export function readEuropean(text: string, table: Table): Reading[] {
  const patterns = compile(table);
  const speakers = new EuropeanSpeakers(text, table);
  const turns = europeanTurns(text, speakers);
  if (turns.length > 0) return turns;
  return findParagraphs(text).flatMap(({ start: from, end }) => {
    const start = from + (STAMP.exec(text.slice(from, end))?.[0].length ?? 0);
    const dashes = table.dashes ? dashSpans(text, start, end) : [];
    const marked = () =>
      withoutIncises(text, markedSpans(text, start, end, table.marks), patterns, speakers);
    const spans = dashes.length > 0 ? dashes : marked();
    // Whatever dashes set off is spoken; a few words in marks may be a term.
    const terms = dashes.length > 0 ? 0 : FEW_WORDS;
    const quotation = (k: number, spoken = false) =>
      readQuotation(text, [start, end], spans, k, spoken, terms, patterns, speakers);
    return dashes.length > 0
      ? spans.flatMap((_, k) => quotation(k))
      : europeanReports(text, [start, end], spans, quotation, patterns, speakers);
  });
}

// "14 h 40. Selon ...", "18:42 | ...", "06:50 Uhr: ...": when an entry of a live blog was written.
const STAMP = /^\s*(?:\+\+\+\s)?\d{1,2}\s?[h:.]\s?\d{2}(?:\s?(?:Uhr|h))?\s?[.:|–—-]?\s+/u;

const FEW_WORDS = 5;
// "Le cargo | « Astrolabe »": a name in marks, after the noun for what it names.
const NAME = /^\p{Lu}[\p{L}\p{N}'’-]*(?:\s+[\p{L}\p{N}'’-]+){0,3}$/u;
const AFTER_NOUN =
  /(?:^|\s)(?:le|la|les|l['’]|un|une|du|der|die|das|dem|den|des|ein|eine|el|los|las|del|al|au|aux|zum|zur|im|vom)\s?(?:\p{L}+\s+){0,2}$/iu;

// Every German noun has a capital, so that a name needs one before it: "das Schiff | „Margarete“".
const AFTER_GERMAN_NOUN =
  /(?:^|\s)(?:der|die|das|dem|den|des|ein|eine|im|am|vom)\s+\p{Lu}\p{L}+\s+$/u;

const TITLE = /^\p{Lu}\p{Ll}+(?:\s(?:am\s)?\p{Lu}[\p{L}-]+){1,3}$/u;
const PAPER = /^\p{Lu}[\p{L}-]+$/u;
const GENITIVE = /(?:Bericht|Angaben|Informationen|Recherchen)\s(?:des|der)\s+$/u;
const TOLD =
  /(?:sagt|erklärt|äußert|bestätigt|berichtet|verriet|gegenüber|Interview)[^.«»„“”]{0,40}\s(?:der|dem|mit\s+der)\s+$/u;

function readQuotation(
  text: string,
  [start, end]: [number, number],
  spans: MarkedSpan[],
  k: number,
  spoken: boolean,
  terms: number,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const span = spans[k]!;
  const from = spans[k - 1]?.close ?? start;
  const to = spans[k + 1]?.open ?? end;
  const words = text.slice(span.start, span.end).split(/\s+/).length;
  const before = text.slice(start, span.open);
  // A quotation that is a sentence of its own continues what was said in the paragraph.
  const isSentence = /[.!?…]$/u.test(text.slice(span.start, span.end)) && words > 1;
  // "Wer nur die Köpfe zähle, | „hat das Prinzip nicht verstanden“": the subjunctive goes on with what was said.
  const reported = spoken && patterns.table.subjunctive?.test(before.slice(sentenceStart(before)));
  const goesOn =
    k > 0 || reported || /^[\s—–-]*$/.test(before) || (spoken && /[.!?…:]\s*$/u.test(before));
  const found =
    speakerAfter(text, span.close, to, patterns, speakers) ??
    speakerBefore(text, from, span.open, patterns, speakers) ??
    (goesOn && (words > terms || (spoken && isSentence)) ? carried(speakers) : null);
  if (!found && words <= terms) return [];
  const noun = patterns.table.inverts ? AFTER_GERMAN_NOUN : AFTER_NOUN;
  // "Sagte sie der | „Rheinischen Post“": a newspaper.
  if (patterns.table.inverts && TITLE.test(text.slice(span.start, span.end)) && TOLD.test(before))
    return [];
  // "Laut einem Bericht des | „Kurier“"
  if (
    patterns.table.inverts &&
    PAPER.test(text.slice(span.start, span.end)) &&
    GENITIVE.test(before)
  )
    return [];
  if (NAME.test(text.slice(span.start, span.end)) && noun.test(text.slice(from, span.open)))
    return [];
  const whole = /^\p{Lu}|^[¿¡]/u.test(text.slice(span.start, span.start + 1)) && words > 2;
  const kind = whole || words > 14 ? "direct" : "mixed";
  return [{ start: span.start, end: span.end, kind, ...(found ?? UNKNOWN) }];
}

const UNKNOWN: Found = {
  ...{ speaker: { name: null, role: null, span: null }, cue: null, assertion: "asserted" },
  ...{ confidence: 0.4, because: "no likely speaker nearby" },
};

function carried(speakers: EuropeanSpeakers): Found | null {
  const speaker = speakers.again();
  const because = "the speaker before goes on";
  return speaker && { speaker, cue: null, assertion: "asserted", confidence: 0.7, because };
}

/** «...», | a déclaré Ana Lee. */
function speakerAfter(
  text: string,
  from: number,
  to: number,
  { after, behind, when, bare, so, according, weak, table }: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const rest = text.slice(from, to);
  // "A déclaré | lundi à Paris | Ana Lee": when and where it was said.
  const past = (at: number) => at + (when.exec(rest.slice(at))?.[0].length ?? 0);
  // A new sentence begins.
  if (/^[\s.»”"]*\p{Lu}/u.test(rest)) return null;
  const pronoun = bare.exec(rest);
  const verb = after.exec(rest) ?? so?.exec(rest);
  const made = (speaker: Speaker | null, cue: string, confidence: number): Found | null => {
    if (!speaker) return null;
    const because = `the verb follows the words: “${cue}”`;
    return { speaker, cue, confidence, because, assertion: "asserted" };
  };
  // "Sagte sie" has a pronoun; in Spanish the verb alone means the speaker before.
  const behindVerb = verb && from + past(verb[0].length);
  // "Dijo a EFE | el general": the verb alone means the speaker before only if nobody follows.
  const subject =
    behindVerb &&
    table.bare.includes("(?=") &&
    /^[^.,;:]*$/u.test(text.slice(from + verb![0].length, behindVerb))
      ? speakers.source(behindVerb, to, true)
      : null;
  if (verb && subject) return made(subject, verb[1]!, 0.93);
  if (
    pronoun &&
    (!verb || pronoun[0].length > verb[0].trimEnd().length || table.bare.includes("(?="))
  )
    return made(speakers.again([from, from + pronoun[0].length]), pronoun[1]!, 0.85);
  if (verb) return made(speakers.after(from + past(verb[0].length), to), verb[1]!, 0.93);
  // "«...», hatte Ana Lee zuvor | gewarnt": an auxiliary, whoever speaks, and the verb at the end.
  const perfect = PERFECT.exec(rest);
  if (table.inverts && perfect)
    return made(speakers.after(from + perfect[1]!.length, to), perfect[2]!, 0.85);
  according.lastIndex = 0;
  const source = according.exec(rest);
  if (source && /^[\s,]*$/.test(rest.slice(0, source.index)))
    return made(
      speakers.source(from + source.index + source[0].length, to, weak.test(source[0])),
      source[1]!,
      0.9,
    );
  // Behind quoted words, a verb and somebody report them, whatever the verb: "«...», tonne Ana Lee".
  const any = PAUSE.test(text.slice(Math.max(0, from - 2), from + 2)) ? behind.exec(rest) : null;
  return any && made(speakers.after(from + past(any[0].length), to), any[1]!, 0.8);
}

const PERFECT =
  /^([\s,.!?…»”"“—–-]*(?:hatte|hatten|hat|haben)\s+)[^.;:!?«»„“”]{3,160}?\s((?:\p{Ll}{2,6})?ge\p{Ll}{2,}(?:t|en)|(?:er|be|ver|ent|wider|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}+iert)(?=[.,;:]|$)/u;
// A comma, question or exclamation closes quoted words that the sentence goes on after; so does a dash.
const PAUSE = /[,!?…—–]/;

// "Auf die Frage, ob er gehe, | antwortete Meier: «...»"
const FRONTED = /^(?:Auf|Nach|Als|Wenn|Ob|Dass|Zu[mr]?|Mit|Bei|Angesprochen|Gefragt|Befragt)\s/u;
const JOINS = /(?:\s(?:y|e|et|und)|,\s(?:pero|aunque|mais|aber|si\s+bien|bien\s+que))\s*$/u;

/** What is set off by commas directly in front of quoted words. */
const SET_OFF = /,[^,.;:]{1,80},\s*$/u;

/** Ana Lee a déclaré : | «...». The verb may be followed by when and where. */
function speakerBefore(
  text: string,
  from: number,
  to: number,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const { cues, according, weak, so, table } = patterns;
  const clause = text.slice(from, to);
  const start = sentenceStart(clause);
  const sentence = clause.slice(start);
  const at = from + start;
  const verbs = [...sentence.matchAll(cues)];
  const verb = verbs.at(-1);
  if (verb) {
    // "Ana Lee dijo que ... y señaló": the second verb has the subject of the first.
    const joined = verbs.length > 1 && JOINS.test(sentence.slice(0, verb.index));
    // "L'avocate a plaidé la relaxe, | jugeant le dossier «...»"
    const shared = joined || (verbs.length > 1 && patterns.gerund?.test(verb[0]));
    const end = at + (shared ? verbs[0]! : verb).index;
    // "Antwortete sie | : «...»": the pronoun means the speaker before.
    const pronoun = /(?:\s|-)(?:er|sie|il|elle|ils|elles)$/iu.test(verb[0]);
    // "Den Vorwurf, er sei zu spät gekommen, | wies Ana Lee zurück: «...»"
    const isFronted = table.inverts && /,\s*$/u.test(sentence.slice(0, verb.index));
    const behind = end + verb[0].length;
    const named = isFronted && (speakers.namedUntil(behind, to) >= 0 || FRONTED.test(sentence));
    const speaker =
      (pronoun ? speakers.again() : null) ??
      (named ? speakers.after(behind, to) : null) ??
      speakers.before(at, end) ??
      (table.inverts || /:\s*$/u.test(sentence) ? speakers.after(behind, to) : null) ??
      speakers.opening(at, end) ??
      speakers.again();
    if (!speaker) return null;
    const given = assertionIn(sentence, verb.index, verb[0], patterns);
    const assertion = saidBehind(sentence, given);
    const because = `the verb introduces the words: “${verb[0]}”`;
    return { speaker, cue: verb[0], assertion, confidence: 0.9, because };
  }
  // "Darauf Ana Lee: | «...»", without a verb.
  const colon = /\s?:\s*$/u.exec(sentence);
  const labelled = colon && speakers.namedAt(at + colon.index);
  if (labelled) {
    const because = "a name and a colon introduce the words";
    return { speaker: labelled, cue: ":", assertion: "asserted", confidence: 0.85, because };
  }
  // "Brüssel habe, so Ana Lee, | «...»"
  const comma = so && sentence.search(SET_OFF);
  const aside = so && comma! >= 0 ? so.exec(sentence.slice(comma!)) : null;
  const named = aside && speakers.after(at + comma! + aside[0].length, to);
  if (aside && named) {
    const because = `“${aside[1]}” names the speaker`;
    return { speaker: named, cue: aside[1]!, assertion: "asserted", confidence: 0.9, because };
  }
  according.lastIndex = 0;
  const source = according.exec(sentence);
  if (!source) return null;
  const behind = at + source.index + source[0].length;
  const own = table.own?.test(sentence) ? speakers.again() : null;
  const speaker = own ?? speakers.source(behind, to, weak.test(source[0]));
  if (!speaker) return null;
  const because = `“${source[1]}” introduces the speaker`;
  return { speaker, cue: source[1]!, assertion: "asserted", confidence: 0.85, because };
}
