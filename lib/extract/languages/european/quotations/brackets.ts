// Quoted words between the two parts of a German verb: "Ana Lee | hat | vor einem «...» | gewarnt".
import type { EuropeanSpeakers } from "../speakers";
import { oneOf, type Patterns } from "../tables";
import { speakerAfter } from "./behind";
import type { Found } from "./found";
import type { Front } from "./introducing-verbs";

const AUXILIARY = /(?:^|\s)(?:hat|haben|hatten?|habe)\s/u;
const PARTICIPLE = oneOf`
  gewarnt angekündigt bezeichnet genannt vorgeworfen gesprochen gefordert verlangt zurückgewiesen bekräftigt gemeldet
  kritisiert verurteilt gerügt gelobt beklagt eingeräumt angedroht versprochen zugesagt bestritten dementiert begründet
  beschrieben geworben plädiert appelliert gemahnt angemahnt bestätigt betont unterstrichen erklärt begrüßt begrüsst
  gewürdigt bedauert vorausgesagt prophezeit prognostiziert unterstellt bescheinigt attestiert empfohlen geraten
  vorgeschlagen angeregt abgetan abgelehnt gedroht gesagt geschrieben geantwortet entgegnet beteuert versichert
  garantiert geäußert beschworen verteidigt gerechtfertigt eingestuft bewertet gewertet charakterisiert verspottet
  beschimpft vermutet behauptet tituliert gebrandmarkt gegeißelt geschildert`;
// "«...» | gewarnt", "«...» in der Region | angekündigt und".
const BEHIND = new RegExp(
  String.raw`^[^.,;:!?«»„“”]{0,90}?\s(${PARTICIPLE})(?=[.,;:!?]|\s(?:und|oder|sowie)\s|\s*$)`,
  "u",
);
const DENIES = /^(?:bestritten|dementiert)$/u;
const FRONTED =
  /^(?:Auf|Nach|Als|Zu[mr]?|Mit|Bei[m]?|In|Im|Am|An|Vor|Aus|Seit|Während|Wegen|Trotz|Laut)\s/u;

/**
 * The speaker of quoted words that stand between an auxiliary and its participle. They are from `open` to `close`, and
 * what follows them ends at `to`.
 */
export function byBracket(
  whole: string,
  { text, at, to: open }: Front,
  [close, to]: [number, number],
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Found | null {
  const auxiliary = AUXILIARY.exec(text);
  if (!auxiliary) return null;
  const [behind = "", cue] =
    BEHIND.exec(whole.slice(close, Math.min(to, close + MAX_BEHIND))) ?? [];
  if (cue === undefined) return null;
  // "Ana Lee habe «offen» gesprochen, | sagte ein Sprecher": the subjunctive reports what another says.
  const rest = whole.slice(close + behind.length, to);
  if (/habe\s$/u.test(auxiliary[0]) && (patterns.after.test(rest) || patterns.so?.test(rest)))
    return speakerAfter(whole, close + behind.length, to, patterns, speakers, false);
  const verb = at + auxiliary.index;
  const after = verb + auxiliary[0].length;
  const pronoun = PRONOUN.exec(text.slice(after - at))?.[0] ?? PRONOUN.exec(text)?.[0];
  const speaker =
    (FRONTED.test(text) ? null : speakers.somebodyOpening(at, verb)) ??
    (pronoun ? speakers.again() : null) ??
    speakers.after(after, open);
  const assertion = DENIES.test(cue) && !/\sals\s*$/u.test(text) ? "denied" : "asserted";
  const because = `the verb surrounds the words: “${auxiliary[0].trim()} ${cue}”`;
  return speaker && { speaker, cue, assertion, confidence: 0.85, because };
}

const MAX_BEHIND = 140;
const PRONOUN = /^(?:er|sie)(?=\s)/iu;
