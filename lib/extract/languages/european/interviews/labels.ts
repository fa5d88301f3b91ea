// What precedes the words of a turn: a name, an office, or a word or letter for asking and answering.
import { oneOf, only } from "../tables";

const MAX_WORDS = 8;
const EMPHASIS = "[*_]{0,3}";
const NAME = new RegExp(
  String.raw`^\s*${EMPHASIS}(\p{Lu}[^:\n!?«»“”„"]{0,60}?|\p{Ll}[\p{L}-]{1,14})${EMPHASIS}\s*:${EMPHASIS}\s+(?=\S)`,
  "u",
);
// "LE FIGARO. - La France ..."
const CAPITALS = /^\s*(\p{Lu}[\p{Lu}\s.'’-]{2,40})\.?\s?[-–—](?:\s+|$)/u;
// "P. ¿Llegó tarde?", "PREGUNTA. ¿...?", "R.- Llegó a tiempo"
const LETTER = new RegExp(
  String.raw`^\s*${EMPHASIS}(${oneOf`
  PREGUNTA RESPUESTA Pregunta Respuesta QUESTION RÉPONSE REPONSE Question Réponse FRAGE ANTWORT Frage Antwort [PRQFA]`})${EMPHASIS}\s?(?:[.:]\s?[-–—]?|[-–—])${EMPHASIS}\s+(?=\S)`,
  "u",
);
const ASKS = only(
  oneOf`
  (?:zusatz|nach|zwischen)?frage(?:\s.*)? question pregunta q f p journaliste reporter(?:in)? periodista moderator(?:in)?
  moderadora? interviewer(?:in)? modération redaktion redacción rédaction`,
  "iu",
);
const ANSWERS = only(oneOf`antwort réponse reponse respuesta r a`, "iu");

/** The person asking and the person answering, if the label is not a name: "PREGUNTA." and "P." are the same. */
export const ASKING = "?";
const ANSWERING = "!";

export interface Label {
  /** The name, or `ASKING` or `ANSWERING`. */
  label: string;
  start: number;
  end: number;
  /** Where the words begin. */
  words: number;
}

export const isAsking = ({ label }: Label): boolean => label === ASKING;
export const isAnswering = ({ label }: Label): boolean => label === ANSWERING;

/** The label that a paragraph begins with. */
export function labelIn(paragraph: string, at: number): Label | null {
  const [whole, label] =
    LETTER.exec(paragraph) ?? CAPITALS.exec(paragraph) ?? NAME.exec(paragraph) ?? [];
  if (whole === undefined || label === undefined || label.split(/\s+/).length > MAX_WORDS)
    return null;
  const start = at + whole.indexOf(label);
  const own = label.trim().replace(/(?<=\p{L}{3})\.$/u, "");
  const kind = ASKS.test(label) ? ASKING : ANSWERS.test(label) ? ANSWERING : own;
  return { label: kind, start, end: start + own.length, words: at + whole.length };
}
