// Which verbs of saying in a sentence report something: no nouns, participles or verbs that tell whose words they are elsewhere.

import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import type { Patterns } from "../tables";
import { isAside } from "./set-off";

/** The verbs of a sentence, outside quotation marks, that may report what stands behind them. */
export function reportingVerbs(
  { text: piece, at, outside }: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): RegExpExecArray[] {
  const { inverts } = patterns.table;
  return patterns.cues.all(piece).filter(
    ({ 0: verb, index }) =>
      outside(index) &&
      // "Man sieht darin ...": nobody in particular.
      !(inverts && /(?:^|\s)man\s$/iu.test(piece.slice(0, index))) &&
      !PARTICIPLE.test(verb) &&
      !RELATIVE.test(piece.slice(Math.max(0, index - 20), index)) &&
      !(inverts && FRONTED.test(piece) && /,\s+$/u.test(piece.slice(0, index))) &&
      !isAside(piece, at, index, verb.length, inverts, speakers) &&
      !(REFUSES.test(verb) && /\sse\s$/u.test(piece.slice(0, index))) &&
      !(
        /(?<!\p{L})l[ea]s?\s$/iu.test(piece.slice(0, index)) &&
        OF_NOUN.test(piece.slice(index + verb.length))
      ) &&
      !SOURCE.test(piece.slice(Math.max(0, index - 20), index)) &&
      !(IMPERSONAL.test(verb) && /(?:^|[\s,])[Ss]e\s$/u.test(piece.slice(0, index))) &&
      (!NOUN.test(piece.slice(Math.max(0, index - 12), index)) ||
        /(?:^|\s)(?:ils?|elles?)\sl['’]$/iu.test(piece.slice(0, index))),
  );
}

// "Funcionarios que | pidieron": who they are, unless the clause goes on: ", en la que descartó".
const RELATIVE =
  /(?:(?<!\p{L})qui|(?<!(?:el|la|lo|los|las)\s)(?<!\p{L})(?:que|quien|quienes))\s+(?:(?:se|le|lo|la|ne|n['’]|no)\s+)?$/iu;
// "Prometido" without "ha" is no verb.
const PARTICIPLE =
  /^(?:\p{L}+é|promis|admis|démenti|exclu|reconnu|\p{L}+[aei]do|dicho|propuesto|escrito)$/u;
// "Dass die Zahlen stimmen, | bezweifelt die Opposition": what is said comes first.
const FRONTED = /^(?:Dass|Ob|Wann|Wie|Warum|Wer|Wo)\s/u;
// "Según | publicó el semanario": the sentence is what it published.
const SOURCE = /(?<!\p{L})(?:según|selon)\s+(?:lo\s+que\s+|ce\s+qu['’])?$/iu;
// "La puerta se niega a abrirse": what refuses denies nothing.
const REFUSES = /^n(?:ie|e)g(?:a|ó|an|aron|aba)$/iu;
// "A rejeté la demande | du voisin": a noun, too.
const OF_NOUN = /^\s(?:du|des|del|de\s(?:las?|los?)|de\sl['’])(?=\s|(?<=['’]))/u;
// "Se espera que | ...": nobody in particular expects it.
const IMPERSONAL = /^(?:esper|prev|calcul|estim|sospech|cre[eí]|dice|sab|consider|tem)\p{L}*$/iu;
// "L'annonce": a noun.
const NOUN =
  /(?:l['’]|(?<!\p{L})(?:une?|des|cette|ce|cet|son|leur|el|los|las|una|der|die|das|eine?|d['’]|de|du|au|à\s+la|de\s+la))\s?$/iu;
