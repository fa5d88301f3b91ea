// Lines above a headline: the letterhead of a body, the section or series, the kind of text.
import { ORGANISATION_WORDS } from "../lexicon";
import { parseDate } from "./dates";
import { isKindOfText } from "./publications";

const LABEL =
  /^(?:entretien|tribune|analyse|éditorial|reportage|décryptage|enquête|chronique|point de vue|kommentar|leitartikel|gastbeitrag|hintergrund|meinung|entrevista|análisis|opinión|tribuna|reportaje|columna|opinion|analysis|news analysis|comment|commentary|editorial|explainer|interview|essay|backgrounder|(?:policy|issue|research|country|discussion|working|briefing) (?:note|brief|paper|report|memo))s?(?:\s+(?:no\.?\s*)?\d[\d/.-]*)?(?:\s*[|·•].*)?$/iu;
const MAX_LETTERHEAD = 7;

/** Whether a line is the name of the body that issues a text, in capitals: "MINISTRY OF PORTS". */
const isLetterhead = (line: string): boolean =>
  line === line.toUpperCase() &&
  line.split(/\s+/).length <= MAX_LETTERHEAD &&
  /^[\p{Lu}\s.&'’-]+$/u.test(line) &&
  ORGANISATION_WORDS.has(/^(?:(?:U\.?S|THE)\.? )?(\p{Lu}+)/u.exec(line)?.[1]?.toLowerCase() ?? "");

/** Whether a line only comes above a headline. */
export const isAboveHeadline = (line: string): boolean =>
  LABEL.test(line) || isLetterhead(line) || isKindOfText(line);

const MIN_WORDS = 5;
const NAMED = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}, /u;

/** Whether a line below such lines says what the text is about, and isn't a name with an office. */
export const saysMore = (line: string): boolean =>
  isDatedOccasion(line) || (line.split(/\s+/).length >= MIN_WORDS && !NAMED.test(line));

const OCCASION =
  /\p{L}{3,}\s+(?:briefing|conference|hearing|remarks)\P{L}|(?:point|conférence|rueda|conferencia) de pre(?:sse|nsa)\P{L}|pressekonferenz\P{L}|\p{Script=Han}{3,}(?:发布会|發布會|记者会|記者會)/iu;

/** Whether a line with a date is the headline of what happened on it: "Ministry Press Briefing – 3 May 2024". */
export const isDatedOccasion = (line: string): boolean =>
  parseDate(line) !== null && OCCASION.test(line);
