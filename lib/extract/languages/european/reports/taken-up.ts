// Sentences that attribute the sentence before: "Cerrará la mina. Así lo anunció la ministra."
import type { Reading } from "../../reading";
import { type Sentence, withoutStop } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { either, oneOf } from "../tables";
import { reported } from "./reported";

const MIN_WORDS = 4;
const WHO = String.raw`(?<who>[^,.;:«»„“”]{2,110}(?:,\s\p{Lu}[^,.;:«»„“”]{3,40})?)`;

const SENTENCES = [
  // "Así lo ha anunciado este lunes la ministra.", "Lo confirmó el alcalde."
  String.raw`(?:(?:Así|Tal\sy\scomo)\s(?:se\s)?lo|Eso\ses\slo\sque|Lo)\s(?<verb>(?:ha|han|había)\s\p{Ll}+(?:ado|ido|cho)|\p{Ll}+(?:ó|aron|ieron|ijo|a|an))\s${WHO}`,
  // "C'est ce qu'a indiqué mardi la préfecture."
  String.raw`C['’]est\s(?:du\smoins\s)?ce\squ['’](?<verb>(?:a|ont)\s(?:fait\ssavoir|\p{Ll}+(?:é|it|is))|\p{Ll}+(?:e|ent|it))\s${WHO}`,
  // "Sa direction l'a annoncé mardi."
  String.raw`(?<who>[^,.;:«»„“”]{2,90}(?:,\s[^,.;:«»„“”]{3,60},)?)\sl['’](?:a|ont)\s(?:(?:lui-même|elle-même|également|aussi|ainsi|\p{L}+ment)\s)?(?<verb>${oneOf`
  annoncé indiqué confirmé affirmé déclaré révélé assuré fait_savoir précisé rapporté`})(?:\s[^,.;:«»„“”]{2,110})?[.!]?$`,
  // "Das teilte die Polizei am Montag mit.", "Dies machte ein Sprecher deutlich."
  String.raw`(?:Das|Dies)\s(?<verb>${either(
    `${oneOf`teil sag erklär bestätig bericht kündig meld beton versicher erläuter äußer schilder`}e?t(?:en?)?`,
    "schr(?:eib|ieb)(?:t|en)?",
    String.raw`g[ai]b(?:t|en)?(?=\s[^.]{3,80}\s(?:bekannt|an))`,
    String.raw`(?:mach|stell)te?n?(?=\s[^.]{3,120}\s(?:deutlich|klar))`,
  )})\s${WHO}`,
].map((pattern) => new RegExp(`^${pattern}`, "u"));
// Verbs of saying in these constructions; "lo compró la empresa" reports nothing.
const SAYS = new RegExp(
  oneOf`
  anunci confirm asegur explic indic señal inform declar afirm dicho dijo denunci manifest advert advirti adelant comunic reconoc
  recog revel annonc indiqu affirm déclar expliqu savoir précis rapport assur dit révél soulign estim teil sag erklär bestätig
  bericht kündig meld beton versicher gab gibt schreib schrieb erläuter äußer schilder macht stellt`,
  "u",
);

// "Dies schrieb | sie | am Abend."
const PRONOUN = /^(?:er|sie)(?!\p{L})/u;

/** What the sentence before reports, if this one attributes it. */
export function takenUp(
  { text: piece, at }: Sentence,
  before: Sentence,
  speakers: EuropeanSpeakers,
): Reading | null {
  const found = SENTENCES.map((pattern) => pattern.exec(piece)).find((match) => match !== null);
  const { who = "", verb = "" } = found?.groups ?? {};
  if (!found || !SAYS.test(verb)) return null;
  const begin = found[0].startsWith(who) ? 0 : piece.indexOf(who, found[0].length - who.length);
  const from = at + begin + speakers.whenBehind(piece.slice(begin));
  const pronoun = PRONOUN.exec(piece.slice(begin))?.[0].length;
  const speaker =
    begin === 0
      ? speakers.somebodyOpening(at, at + who.length)
      : pronoun === undefined
        ? speakers.source(from, at + begin + who.length, true)
        : speakers.again([from, from + pronoun]);
  const words = withoutStop(before.text);
  return speaker && words.split(/\s+/u).length >= MIN_WORDS
    ? reported({
        start: before.at,
        words,
        speaker,
        cue: verb,
        confidence: 0.65,
        because: "the next sentence says who said it",
      })
    : null;
}
