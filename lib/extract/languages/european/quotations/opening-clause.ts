// Quoted words in a clause before the subject that says them: "Dénonçant « ... », | la ministre | a quitté la salle".
import type { EuropeanSpeakers } from "../speakers";
import { oneOf } from "../tables";
import { asserted, type Found } from "./found";

const STEM = oneOf`
  dénon[cç] critiqu fustig invoqu évoqu qualifi plaid assur affirm estim salu accus regrett déplor rappel soulign promett
  condamn réclam jug parl vant lou denunci critic invoc asegur afirm consider calific acus alab lament record reclam exig promet
  anunci elogi habl advirt alert tild tach`;
const OPENS = new RegExp(
  `^${oneOf`
  (?:Tout_en_|En_)?${STEM}(?:ant|ando|iendo) Après_avoir_${STEM}é Après_avoir_promis (?:Tras|Al|Después_de|Luego_de)_(?:haber_)?${STEM}(?:[ae]r|ir|[ai]do)`}(?!\\p{L})([^,.;:«»“”„"]{0,80})$`,
  "iu",
);
// "Rappelant que le pape | avait dénoncé | «...»", "évoquant ce que le pape | appelle | «...»": someone else's words.
const OTHERS = new RegExp(
  String.raw`\s(?:${STEM}(?:ée?s?|[ai]d[oa]s?)|dit(?:es?)?|dich[oa]s?|appelée?s?|llamad[oa]s?|(?:qu['’]|(?:que|qui|quien)\s).*?\s(?:${STEM}|appell?|llam)(?:e|ent|ait|aient|a|an|aba|aban|ó|ía|ían|it))(?!\p{L})`,
  "iu",
);
const COMMA = /^[^,.;:!?«»“”„"]{0,60},\s+/u;
const MAX_BEHIND = 300;

/** Who acts in a sentence, if quoted words from `open` to `close` are in such a clause at its start. */
export function byOpeningClause(
  text: string,
  [start, open]: [number, number],
  [close, end]: [number, number],
  speakers: EuropeanSpeakers,
): Found | null {
  const [cue, rest = ""] = OPENS.exec(text.slice(start, open).trimEnd()) ?? [];
  const to = Math.min(end, close + MAX_BEHIND);
  const comma = cue === undefined ? null : COMMA.exec(text.slice(close, to));
  if (cue === undefined || !comma || OTHERS.test(rest)) return null;
  const subject = speakers.somebodyOpening(close + comma[0].length, to);
  return asserted(subject, cue, 0.8, "a clause before its subject contains the words");
}
