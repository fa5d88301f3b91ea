// German verbs around the speaker, between commas: "..., schränkte Ana Lee ein, ...", "..., wie die Polizei mitteilte."
import type { Speaker } from "../../reading";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";

interface Around {
  pieces: [number, string][];
  speaker: Speaker;
  cue: string;
}

// "..., schränkte Ana Lee am Montag | ein": the verb and its particle around the speaker.
const SEPARATED =
  /,\s+(\p{Ll}{3,}t(?:e|en)?|(?:hob|schob|gab|wies|hielt|fuhr)(?:en)?)\s+([^,.;:«»„“”]{2,110}?)\s(?:ein|hinzu|fort|nach|an|klar|fest|dagegen|entgegen|mit|bei|weiter|hervor|zusammen|deutlich|darauf\shin|zu\s(?:bedenken|verstehen|Protokoll)|(?<=\sführ(?:t|te|ten)\s[^,.;:]{2,110}\s)aus)(?=[,.!]|$)/u;

// "..., wie | die Polizei | am Abend mitteilte.", "..., wie | der Chef der Bahn, Jan Holm, | sagte."
const AS_TOLD =
  /,\s+wie\s+((?!vo[nm]\s)(?:[^,.;:«»„“”]|(?<=\s(?:Prof|Dr|Mag))\.){3,110}?(?:,\s[^,.;:«»„“”]{2,80},(?:\s[^,.;:«»„“”]{2,40})?)?)\s((?:(?:mitteil|berichte|sag|erklär|bestätig|beton|versicher|erläuter|meld|präzisier|einräum|ankündig|formulier|unterstreich)(?:t|te|ten|e?n)|schreib(?:t|en)|schrieb(?:en)?|(?:bekannt\s?|an)gab(?:en)?|hervorhob(?:en)?))(?=[,.!]|$)/u;

// "Er weiß, wie | Ärzte ihren Patienten die Diagnose | sagen.": how they say it.
const PRESENT = /(?:(?<!t|rieb|gab|hob)en|ern|^berichten)$/u;
const OBJECT = /\p{Lu}.*\s(?!am\s)\p{Ll}+\s\p{Lu}/u;
const NOBODY = /(?<!\p{L})(?:Name|Titel|Blick|Zahlen|Sprichwort|Volksmund)(?!\p{L})/u;

/** The speaker of the words around such a verb. Returns null if there is none. */
export function setAround(
  { text: piece, at, outside }: Sentence,
  speakers: EuropeanSpeakers,
): Around | null {
  const found = SEPARATED.exec(piece);
  const told = found ? null : AS_TOLD.exec(piece);
  const aside = found ?? told;
  if (!aside || !outside(aside.index)) return null;
  const [whole, first = "", second = ""] = aside;
  const [who, cue] = told ? [first, second] : [second, first];
  if (told && PRESENT.test(cue) && OBJECT.test(who)) return null;
  const begin = at + aside.index + whole.indexOf(who, told ? 5 : cue.length + 2);
  // "..., wie | am Abend | die Polizei mitteilte."
  const from = begin + (told ? speakers.whenBehind(who) : 0);
  const pronoun = /^(?:er|sie|es|man)(?!\p{L})/u.exec(who)?.[0];
  // "Ana Lee, Ministerin, | räumte ein" has its subject before the verb.
  const isInFront = !told && speakers.opensSetOff(at, at + aside.index);
  // In "wie | der Kreml | mitteilte", a noun is the subject, but not in "wie Fotos bestätigen", "wie im Mai berichtet",
  // "wie der Name sagt".
  const isSure =
    told !== null && /\p{Lu}/u.test(who) && !NOBODY.test(who) && !/^bestätig/u.test(cue);
  const behindVerb = () => (isInFront ? null : speakers.source(from, begin + who.length, !isSure));
  const speaker = pronoun ? speakers.again([from, from + pronoun.length]) : behindVerb();
  const behind = aside.index + whole.length;
  const pieces: [number, string][] = [
    [at, piece.slice(0, aside.index)],
    [at + behind, piece.slice(behind)],
  ];
  return speaker && { pieces, speaker, cue };
}
