// What somebody keeps to themselves, in German, with its object inside: "wollte | den Preis | nicht nennen".
import type { Reading } from "../../reading";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";

const MODAL = "(?:wollte|wollten|will|wollen|mochte|mochten|möchte|konnte|konnten|kann|können)";
const END =
  "(?:nennen|sagen|verraten|kommentieren|bestätigen|äu(?:ß|ss)ern|mitteilen|preisgeben|beantworten|erklären|dementieren|ausschlie(?:ß|ss)en|beziffern|erläutern|offenlegen|bekannt\\s?geben|Stellung\\snehmen|sprechen|spekulieren|festlegen|verkünden|machen|geben|eingehen)";
const NOT =
  "(?:weder\\s\\p{Ll}+\\snoch|(?:bislang\\s|bisher\\s|zunächst\\s)?nicht(?:\\s(?:näher|weiter|genauer|öffentlich|im\\sDetail))?|keine\\s(?:näheren\\s|weiteren\\s)?(?:Angaben|Auskunft|Auskünfte|Einzelheiten|Details|Stellungnahme))";
const HINDERED = new RegExp(
  `^([^,.;:«»„“”]{2,110}?)\\s${MODAL}\\s([^;:«»„“”]{0,150}?\\s?)(${NOT}\\s${END})[.,!]?$`,
  "u",
);
// "Äußerte sich zu dem Plan nicht", "bestätigte den Bericht nicht", "machte zur Höhe keine Angaben".
const PLAIN = new RegExp(
  `^([^,.;:«»„“”]{2,110}?)\\s(?:äu(?:ß|ss)erte(?:n)?|bestätigten?|bestätigte|kommentierten?|kommentierte|beantworteten?|beantwortete|dementierte|nannten?|machten?|gab|gaben|macht|nennt|nahm|nahmen|gibt|geben|machen)\\s([^;:«»„“”]{0,150}?\\s?)(${NOT}(?:\\sStellung)?)(\\szu[mr]?\\s[^,.;:]{3,90})?[.!]?$`,
  "u",
);
const WHEN =
  /^(?:(?:sich|zunächst|bislang|bisher|vorerst|bis\szu[mr]?\s\p{Lu}\p{L}+|derzeit|weiterhin|aber|jedoch|allerdings|dazu|auch|hingegen|gestern|heute|selbst|(?:auf|am|im|in|vor|bei|gegenüber)\s(?:de[mnr]\s|eine[mr]\s)?\p{Lu}[\p{L}-]+)\s+)+/u;
const LATE = /(?:\s|^)(?:zunächst|bislang|bisher|vorerst|auf\s(?:An|Nach)frage)\s*$/u;
const NOTHING = /^(?:das|dies|es|dazu|davon|sich|mehr|weiteres)?$/iu;
// "Auf Nachfrage", "am Montag": no subject, and nothing that somebody could be silent about.
const CIRCUMSTANCE = /^(?:Auf|Am|Im|In|An|Nach|Vor|Zunächst|Bislang|Bisher|Konkret|Mehr|Weiter)\b/u;

// "Nannte | keine | Summe für die Abfindungen".
const NONE =
  /^([^,.;:«»„“”]{2,110}?)\s((?:nannte|nannten|nennt|nennen)\s(?:\p{Ll}+\s){0,2}?keine?n?)\s((?:\p{Ll}+e[nrs]?\s)?\p{Lu}[^,.;:«»„“”]{2,120})[.!]?$/u;

// "Ob der Kanzler sie unterstützt, | blieb offen".
const OPEN =
  /^((?:Ob|Wann|Wie|Warum|Wer|Wo|Welche[rsnm]?)\s[^.;:«»„“”]{3,160}),\s(?:blieb|bleibt|ist|war)\s(?:\p{Ll}+\s){0,2}(?:offen|unklar|ungewiss)[.!]?$/u;

/** What a sentence says that somebody keeps silent about. Null if it is no such sentence. */
export function withheldIn(
  { text: piece, at }: Sentence,
  speakers: EuropeanSpeakers,
): Reading[] | null {
  const open = OPEN.exec(piece);
  const last = open && speakers.againBefore(at);
  if (open && !last) return [];
  if (open && last) {
    const lead = /^Ob\s/u.test(piece) ? 3 : 0;
    return [
      {
        ...{ start: at + lead, end: at + open[1]!.length, kind: "indirect", speaker: last },
        ...{ cue: "offen", assertion: "withheld", confidence: 0.5, because: "what is left open" },
      },
    ];
  }
  const none = NONE.exec(piece);
  const silent = none && speakers.somebodyOpening(at, at + none[1]!.length);
  if (none && silent) {
    const [, , cue = "", object = ""] = none;
    const start = at + piece.indexOf(object, none[1]!.length + cue.length);
    return [
      {
        ...{ start, end: start + object.length, kind: "indirect", speaker: silent, cue },
        ...{ assertion: "withheld", confidence: 0.7, because: `kept silent about: “${cue}”` },
      },
    ];
  }
  const found = HINDERED.exec(piece) ?? PLAIN.exec(piece);
  if (!found) return null;
  const [, front = "", middle = "", cue = "", behind = ""] = found;
  const begin = piece.indexOf(middle, front.length + 2);
  const fronts =
    CIRCUMSTANCE.test(front) || /^(?:Zu[mr]?|Ob|W\p{Ll}+|Die|Den|Das|Eine?)\s/u.test(front);
  let subject = CIRCUMSTANCE.test(front) ? null : speakers.somebodyOpening(at, at + front.length);
  let rest = middle;
  if (!subject) {
    if (!fronts) return null;
    const clitic = /^sich\s/u.exec(middle)?.[0].length ?? 0;
    const from = at + begin + clitic;
    const pronoun = /^(?:er|sie|es|man)(?=\s|$)/u.exec(middle.slice(clitic));
    subject = pronoun
      ? speakers.again([from, from + pronoun[0].length])
      : speakers.source(from, at + begin + middle.length, true);
    if (!subject) return null;
    const end = pronoun ? from + pronoun[0].length : (subject.span?.[1] ?? from);
    rest = middle.slice(Math.max(0, end - at - begin)).trimStart();
  }
  const wanted = behind || rest.replace(WHEN, "").replace(LATE, "");
  const lead = /^\s*(?:zu[mr]?|über|auf)\s+/u.exec(wanted)?.[0] ?? "";
  const object = wanted.slice(lead.length).replace(/[\s,]+$/u, "");
  // "Zu den Kosten wollte sie sich nicht äußern": it comes first.
  if (NOTHING.test(object)) return CIRCUMSTANCE.test(front) || !fronts ? [] : null;
  const start = at + piece.indexOf(object, behind ? begin + middle.length : begin);
  return [
    {
      ...{ start, end: start + object.length, kind: "indirect", speaker: subject, cue },
      ...{ assertion: "withheld", confidence: 0.7, because: `kept silent about: “${cue}”` },
    },
  ];
}
