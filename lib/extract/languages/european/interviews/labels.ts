// What precedes the words of a turn: a name, an office, or a word or letter for asking and answering.
import { PARTICLE, type Vocabulary } from "../grammar";
import { oneOf, only } from "../tables";
import { minutesLabel } from "./minutes";

const MAX_WORDS = 8;
const EMPHASIS = "[*_]{0,3}";
const NAME = new RegExp(
  String.raw`^\s*${EMPHASIS}(\p{Lu}[^:\n!?«»“”„"]{0,60}?|\p{Ll}[\p{L}-]{1,14})${EMPHASIS}\s*:${EMPHASIS}\s+(?=\S)`,
  "u",
);
// "LE FIGARO. - La France ...", "JUAN LEÑA. Me preocupa ...", but not "SPORT. Le club ...", which is a heading.
const CAPITALS =
  /^\s*(\p{Lu}[\p{Lu}\s.'’-]{2,40})(?:\.?\s?[-–—](?:\s+|$)|(?<=[\p{Lu}.]\s[\p{Lu}'’-]+)\.\s+(?=[¿¡«"]?\p{Lu}\p{Ll}))/u;
// "P. ¿Llegó tarde?", "PREGUNTA. ¿...?", "R.- Llegó a tiempo"
const LETTER = new RegExp(
  String.raw`^\s*${EMPHASIS}(${oneOf`
  PREGUNTA RESPUESTA Pregunta Respuesta QUESTION RÉPONSE REPONSE Question Réponse FRAGE ANTWORT Frage Antwort [PRQFA](?!\.\s?\p{Lu}\.?\s?[-–—:])`})${EMPHASIS}\s?(?:[.:]\s?[-–—]?|[-–—])${EMPHASIS}\s+(?=\S)`,
  "u",
);
// "Presidente.- He hablado con él", in transcripts of the Spanish government.
const OFFICE = /^\s*(\p{Lu}\p{Ll}+(?:\s(?:del?|de\sla)\s\p{Lu}\p{Ll}+)?)\.[-–—]\s+(?=\S)/u;
// "Vincent Delcourt. – Non.", "La Liberté du Nord. – Pourquoi ?", "V. D. – Oui."
const DASHED =
  /^\s*((?:\p{Lu}\.\s?){1,2}\p{Lu}|\p{Lu}[\p{Ll}'’][^.:\n!?«»“”„"]{1,50})\.\s?[-–—]\s+(?=\S)/u;
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
  /** Whether only minutes have such a label. */
  isSure: boolean;
}

export const isAsking = ({ label }: Label): boolean => label === ASKING;
export const isAnswering = ({ label }: Label): boolean => label === ANSWERING;

/** The label that a paragraph begins with. */
export function labelIn(paragraph: string, at: number, vocabulary: Vocabulary): Label | null {
  const minutes = minutesLabel(paragraph);
  if (minutes) {
    const start = at + minutes.whole.indexOf(minutes.speaker);
    return {
      label: minutes.speaker.replace(/,.*|\s\(.*/su, ""),
      start,
      end: start + minutes.speaker.length,
      words: at + minutes.whole.length,
      isSure: true,
    };
  }
  const office = OFFICE.exec(paragraph);
  const isOffice = office && vocabulary.isOffice(office[1]!.split(" ")[0]!);
  const letter = LETTER.exec(paragraph) ?? CAPITALS.exec(paragraph) ?? (isOffice ? office : null);
  const [whole, label] = letter ?? NAME.exec(paragraph) ?? DASHED.exec(paragraph) ?? [];
  if (whole === undefined || label === undefined || label.split(/\s+/).length > MAX_WORDS)
    return null;
  const start = at + whole.indexOf(label);
  const own = label.trim().replace(/(?<=\p{L}{3})\.$/u, "");
  const kind = ASKS.test(label) ? ASKING : ANSWERS.test(label) ? ANSWERING : own;
  if (!letter && kind === own && !maySpeak(own, vocabulary)) return null;
  const isSure = kind === own && isNameBehindOffice(own, vocabulary);
  return { label: kind, start, end: start + own.length, words: at + whole.length, isSure };
}

/** "Vizepräsidentin | Petra Haas" */
const isNameBehindOffice = (label: string, { isOffice, isCapital }: Vocabulary): boolean => {
  const [office = "", ...name] = label.split(/\s+/);
  return (
    name.length > 1 &&
    isCapital(office) &&
    isOffice(office) &&
    name.every((word) => isCapital(word) && !isOffice(word))
  );
};

const OPENS_ASIDE = only(
  oneOf`(?:erst|zweit|dritt|letzt|übrig)ens noch(?:mal)? zudem außerdem also nun ja nein kurz \p{L}+ment enfin primero segundo
  tercero \p{L}+mente además bueno`,
  "iu",
);

/**
 * Whether the words before a colon can name a speaker: "La jueza", "Böhm (AA)", but not "Une précision", "Zur zweiten
 * Frage".
 */
function maySpeak(label: string, { isOffice, isAgent, isSmall }: Vocabulary): boolean {
  const words = label.replace(/\s*\([^)]*\)|,.*/gu, "").split(/\s+/);
  if (OPENS_ASIDE.test(words[0]!)) return false;
  if (words.some((word) => isOffice(word) || isAgent(word))) return true;
  return words.every(
    (word, k) => !isSmall(word) || (k > 0 && PARTICLE.test(word)) || words.length === 1,
  );
}
