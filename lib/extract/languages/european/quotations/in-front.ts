// Who says quoted words, by what stands in front of them: Ana Lee a déclaré : | «...»
import type { Assertion } from "../../../types";
import type { Speaker } from "../../reading";
import { assertionIn, endsWithAnd, saidBehind, sentenceStart } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";

/** Who says something, and how that is known. */
export interface Found {
  speaker: Speaker;
  cue: string | null;
  assertion: Assertion;
  confidence: number;
  because: string;
}

// "Auf die Frage, ob er gehe, | antwortete Meier: «...»"
const FRONTED = /^(?:Auf|Nach|Als|Wenn|Ob|Dass|Zu[mr]?|Mit|Bei|Angesprochen|Gefragt|Befragt)\s/u;
const JOINS = /(?:\s(?:y|e|et|und)|,\s(?:pero|aunque|mais|aber|si\s+bien|bien\s+que))\s*$/u;

const BY = /\s(?:par|por|von|durch)\s([^,.;:«»“”„]{3,80})$/u;

/** What is set off by commas directly in front of quoted words. */
const SET_OFF = /,[^,.;:]{1,80},\s*$/u;

/** Ana Lee a déclaré : | «...». The verb may be followed by when and where. */
export function speakerBefore(
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
  const verbs = cues.all(sentence);
  const verb = verbs.at(-1);
  if (verb) {
    // "Ana Lee dijo que ... y señaló": the second verb has the subject of the first.
    const lead = sentence.slice(0, verb.index);
    const joined = verbs.length > 1 && endsWithAnd(lead, JOINS, table);
    // "L'avocate a plaidé la relaxe, | jugeant le dossier «...»"
    // "Bestellte den Gesandten ein | und bezeichnete ...": a verb that says nothing has the subject.
    const opener =
      verbs.length === 1 && endsWithAnd(lead.trimEnd(), JOINS, table)
        ? speakers.opening(at, at + verb.index)
        : null;
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
      opener ??
      speakers.antecedent(at, end) ??
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
  // "Un conseiller se contente d'un sourire : |", "rappelé à l'ordre par la présidente : |"
  const agent = colon && BY.exec(sentence.slice(0, colon.index));
  const subject =
    colon &&
    ((agent &&
      speakers.whole(at + agent.index + agent[0].length - agent[1]!.length, at + colon.index)) ??
      speakers.somebodyOpening(at, at + colon.index));
  if (subject) {
    const because = "whom the sentence is about, before a colon";
    return { speaker: subject, cue: ":", assertion: "asserted", confidence: 0.75, because };
  }
  // "Brüssel habe, so Ana Lee, | «...»"
  const comma = so && sentence.search(SET_OFF);
  const aside = so && comma! >= 0 ? so.exec(sentence.slice(comma!)) : null;
  const named = aside && speakers.after(at + comma! + aside[0].length, to);
  if (aside && named) {
    const because = `“${aside[1]}” names the speaker`;
    return { speaker: named, cue: aside[1]!, assertion: "asserted", confidence: 0.9, because };
  }
  const same = table.own?.exec(sentence);
  const own = same ? speakers.again() : null;
  const source = according.exec(sentence);
  if (own && !source) {
    const because = "the speaker before is the source";
    return { speaker: own, cue: same![0].trim(), assertion: "asserted", confidence: 0.8, because };
  }
  if (!source) return null;
  const behind = at + source.index + source[0].length;
  const speaker = own ?? speakers.source(behind, to, weak.test(source[0]));
  if (!speaker) return null;
  const because = `“${source[1]}” introduces the speaker`;
  return { speaker, cue: source[1]!, assertion: "asserted", confidence: 0.85, because };
}
