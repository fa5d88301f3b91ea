// What interviewers put to their guest without a question mark: "Kritiker werfen Ihnen vor, dass ...".
import { oneOf } from "../tables";

const MAX_PROMPT = 240;
const MAX_SENTENCES = 2;
const OWN = new RegExp(
  String.raw`(?<!\p{L})(?:j['’]|${oneOf`ich mich mir mein\p{L}* wir uns unser\p{L}* je moi me nous notre nos mon ma mes yo mí mi nosotros nosotras nuestr[oa]s? creo pienso`}(?!\p{L}))`,
  "iu",
);
// Only a capital tells "Sie" from "sie", and not at the start of a sentence.
const GUEST =
  /(?<=[^.!?»”]\s)(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})|(?<!\p{L})(?:vous|votre|vos|ustedes|usted|Vous|Votre|Vos|Usted|Ustedes)(?!\p{L})/u;
const REACTION = new RegExp(
  String.raw`^\s*(?:${oneOf`
  Da_(?:hat|haben|irrt|muss) Das_(?:stimmt|ist|sehe|höre|glaube|sagen|sagt|behaupte[nt]|weiß|mag|wird) Ja Nein Genau Richtig Falsch Natürlich Stimmt Eben Gewiss Sicher
  Leider Mag_sein Unsinn Nun Oui Non Bien_sûr C['’]est Il_a_(?:raison|tort) Elle_a_(?:raison|tort) Ils_ont
  (?:Il|Elle|Ils|Elles)_l['’]a\p{L}* Certes Exact Faux Si Sí
  No Claro Tiene_razón Eso Es_(?:cierto|verdad|falso) Por_supuesto Exacto Así_es Cierto
  (?:Ya_)?[Ll]o_(?:dice|dijo|dicen|prometió|promete|sé)`}(?!\p{L}))`,
  "u",
);

/** Whether a line of an interview is put to the guest, given the line after it. */
export function isPrompt(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > MAX_PROMPT || /^["“«„»]/u.test(line)) return false;
  if (line.split(/(?<=[.!…])\s+/u).length > MAX_SENTENCES || OWN.test(line)) return false;
  return GUEST.test(line) || REACTION.test(next);
}
