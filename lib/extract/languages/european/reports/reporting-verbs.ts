// Which verbs of saying report something: not nouns, participles, or verbs that attribute other words.
import type { Speaker } from "../../reading";
import { isSaidByNobody, makesNoun, type Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { oneOf, only, type Patterns } from "../tables";
import { isAside } from "./set-off";

/** The verbs of a sentence, outside quotation marks, that may report what follows them. */
export function reportingVerbs(
  sentence: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): RegExpExecArray[] {
  const { isGerman } = patterns.table;
  const mayReport = isGerman ? mayReportInGerman : mayReportInRomance;
  return patterns.cues.all(sentence.text).filter((verb) => {
    const front = sentence.text.slice(0, verb.index);
    const behind = sentence.text.slice(verb.index + verb[0].length);
    return (
      sentence.outside(verb.index) &&
      (!PARTICIPLE.test(verb[0]) || sharesAuxiliary(front, behind)) &&
      !isSaidByNobody(front, behind, isGerman) &&
      (mayReport(front, verb[0], behind) ||
        // After a further comma the sentence would go on.
        (!isGerman &&
          !behind.includes(",") &&
          namedBeforeRelative(front, sentence.at, speakers) !== null)) &&
      (!NOUN_IN_FRONT.test(front) || !VERB_BEHIND.test(behind)) &&
      !isAside(verb, sentence, isGerman, speakers) &&
      (!makesNoun(front) || /(?:^|\s)(?:ils?|elles?)\sl['’]$/iu.test(front.slice(-MAX_NEAR)))
    );
  });
}

// "Le juge | ne cache pas", "la denuncia | ha sido archivada": another verb follows the noun.
const NOUN_IN_FRONT = /(?:^|[\s'’])(?:l[ae]s?|el|los)\s$/iu;
const VERB_BEHIND =
  /^\s(?:ne\s|n['’]|a\s|ont\s|est\s|sont\s|se\s|s['’]|no\s|ha\s|han\s|es\s|son\s)/u;

/** How much of what precedes a verb is examined. */
const MAX_NEAR = 20;

// "Prometido" without "ha" is not a verb.
const PARTICIPLE = only(
  oneOf`\p{L}+é promis admis démenti exclu reconnu \p{L}+[aei]do dicho propuesto escrito`,
);
const AUXILIARY = /(?<!\p{L})(?:ai?|ont|avai(?:t|ent)|ha|han|había|habían)\s/u;

// "Que ...", "une enquête", "les élus à voter", "aux parties de négocier"
const SHARED = /^\s+(?:qu[e'’]|(?:l[ae]s?|aux?|des|ses|sa|son|une?)\s|à\s(?=\p{Ll})|l['’])/u;
// "Un rapport publié et | critiqué | à Paris", but not "a dénoncé et | condamné | l'attaque".
const PARTICIPLE_IN_FRONT =
  /(?<!(?:\sa|ont|avai(?:t|ent))\s)(?<!\p{L})\p{L}+(?:[éiu]e?s?|is)\set\s$/u;

/** Whether a participle has the auxiliary of the verb before: "a plaidé pour ... et | assuré | que". */
const sharesAuxiliary = (front: string, behind: string): boolean =>
  /\s(?:et|y|e)\s$/u.test(front.slice(-4)) &&
  SHARED.test(behind) &&
  AUXILIARY.test(front) &&
  (/^\s+qu/u.test(behind) || !PARTICIPLE_IN_FRONT.test(front));

// "Dass die Zahlen stimmen, | bezweifelt die Opposition": what is said comes first.
const FRONTED = /^(?:Dass|Ob|Wann|Wie|Warum|Wer|Wo)\s/u;

// "Als Ana Lee | sprach |, blieben Stühle leer": the verb ends a clause that the main clause follows.
const SUBORDINATE =
  /^(?:Als|Nachdem|Während|Bevor|Sobald|Obwohl|Weil|Seitdem|Da|Kaum\sdass)\s(?!.*[“”„"])/u;
const MAIN_CLAUSE = new RegExp(
  String.raw`^,\s(?!${oneOf`
  dass ob was wie wo wer wen wem warum wann weshalb er sie es man ihm ihr ihn de[rmns] die das eine?[nrms]? sein\p{L}* ihr\p{L}* kein\p{L}* und
  aber denn um ohne statt in im am auf bei mit nach vor seit für zu zum zur nur auch nun dann`}\s)\p{Ll}{2,}(?:t|en)\s`,
  "u",
);

// "Als | Nachbar müsse man", "während | der Sitzung sei": no clause with a verb of its own at the end.
const WITH_VERB =
  /^(?:Als\s(?:er|sie|es|man|de[rnm]|die|das|eine?)\s|(?!Als)\p{L}+\s)(?:(?!,\s)[^.;:]){2,120}\s\p{Ll}{2,}(?:te|ten|en|t|att?en?|ist|war|sind|gab|kam|hatte)(?:,|$)/u;
const INDIRECT = oneOf`
  müsse sei seien habe werde könne solle wolle dürfe gebe komme bleibe müssten hätten würden könnten sollten`;
// "Weil das Geld fehle, | bleibe | die Brücke zu", "während der Sitzung | sei | nichts passiert"
const MAIN_BEHIND = new RegExp(
  `^[^,]*\\s${INDIRECT}\\s[^,]*$|,\\s(?:${INDIRECT}|\\p{Ll}{3,}e)\\s`,
  "u",
);

/** "Als der Minister kam, | protestierten die Fischer": whether words are a clause that another follows. */
export const isSubordinate = (front: string): boolean =>
  SUBORDINATE.test(`${front} `) && WITH_VERB.test(front) && !MAIN_BEHIND.test(front);

function mayReportInGerman(front: string, _verb: string, behind: string): boolean {
  if (SUBORDINATE.test(front) && MAIN_CLAUSE.test(behind)) return false;
  return !(FRONTED.test(front) && /,\s+$/u.test(front));
}

// "Funcionarios que | pidieron", "la consejera, a la que | respaldó": a description of them, unless the clause continues:
// ", en la que descartó".
const RELATIVE =
  /(?:(?<!\p{L})qui|(?<!(?:el|la|lo|los|las)\s)(?<!\p{L})(?:que|quien|quienes)|(?<!\p{L})a(?:l|\s(?:la|los|las))\sque)\s+(?:(?:se|les?|lo|la|lui|leur|ne|n['’]|no)\s+)?$/iu;
// "El portavoz, Juan Roca, quien | anunció que": the clause says more of someone named.
const OF_NAMED = /,\s(?:quien|quienes|qui|que)\s(?:a\s|ha\s|han\s|ont\s)?$/iu;

/** Whoever is named before a relative clause that a verb directly opens. */
export function namedBeforeRelative(
  front: string,
  at: number,
  speakers: EuropeanSpeakers,
): Speaker | null {
  const found = OF_NAMED.exec(front);
  return found && speakers.namedAt(at + found.index);
}

// "Según | publicó el semanario", "como | reclaman los científicos": the sentence around it is what they say.
const SOURCE = /(?<!\p{L})(?:según|selon|como|comme)\s+(?:lo\s+que\s+|ce\s+qu['’]|ya\s+|l['’])?$/iu;
// "La puerta se niega a abrirse": refusing is not denying.
const REFUSES = /^n(?:ie|e)g(?:a|ó|an|aron|aba)$/iu;
// "Se espera que | ...": nobody in particular expects it.
const IMPERSONAL = /^(?:esper|prev|calcul|estim|sospech|cre[eí]|dice|sab|consider|tem)\p{L}*$/iu;
// "A rejeté la demande | du voisin": a noun, not a verb.
const OF_NOUN = /^\s(?:du|des|del|de\s(?:las?|los?)|de\sl['’])(?=\s|(?<=['’]))/u;

function mayReportInRomance(front: string, verb: string, behind: string): boolean {
  const near = front.slice(-MAX_NEAR);
  const isReflexive = /(?:^|[\s,])se\s$/iu.test(near);
  if (isReflexive && (REFUSES.test(verb) || IMPERSONAL.test(verb))) return false;
  if (/(?<!\p{L})l[ea]s?\s$/iu.test(near) && OF_NOUN.test(behind)) return false;
  return !RELATIVE.test(near) && !SOURCE.test(near);
}
