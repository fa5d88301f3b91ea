// German sources in mid-sentence that are not set off by commas: "Die Mieten steigen | laut Mieterbund | weiter."
import type { Reading } from "../../reading";
import type { Sentence } from "../grammar";
import type { EuropeanSpeakers } from "../speakers";
import { GERMAN_OWN_INSIDE, type Patterns } from "../tables";
import { reportedPieces } from "./reported";

const NAMES_SOURCE = /^(?:laut|nach|gemäß|gemäss)(?!\p{L})/iu;
const MAY_NAME = /\s(?:laut|nach|gemäß|gemäss)\s/u;

// What media report, they say of the subject: "Die Bank fordert | laut dpa | mehr Geld". A document may be the subject's own.
const MEDIUM =
  /(?:medien|bericht\p{Ll}*|agentur|zeitung|zeitschrift|magazin|sender|blatt|portal|dpa|AFP|APA|KNA|epd|Reuters|Tass|Xinhua|mitteilung|erklärung|redemanuskript|brief|papier|studie|umfrage|entwurf|protokoll)(?![\p{L}])/iu;

/**
 * The same in a sentence with a verb of saying that has no clause of its own: "Die Bank rechnet | laut einem Insider | nicht mit
 * Verlusten" is what the insider says.
 */
export function besideVerb(
  sentence: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  if (!patterns.table.isGerman || sentence.text.includes(",")) return [];
  const before = speakers.remembered();
  const readings = insideSource(sentence, patterns, speakers);
  const isMedium = readings.some(({ speaker }) => MEDIUM.test(speaker.name ?? ""));
  if (!isMedium && readings.length > 0 && !GERMAN_OWN_INSIDE.test(sentence.text)) return readings;
  speakers.restore(before);
  return [];
}

/** What a sentence reports around its source. */
export function insideSource(
  sentence: Sentence,
  patterns: Patterns,
  speakers: EuropeanSpeakers,
): Reading[] {
  const { text: piece, at } = sentence;
  if (!MAY_NAME.test(piece)) return [];
  const own = ofOwn(sentence, speakers);
  if (own) return own;
  const found = patterns.according.all(piece).find(({ 1: cue = "" }) => NAMES_SOURCE.test(cue));
  if (!found || found.index === 0 || piece.slice(0, found.index).includes(",")) return [];
  const from = at + found.index + found[0].length;
  // "Laut" alone may mean "loudly".
  const isWeak = !/\s/u.test(found[1]!);
  const speaker = speakers.source(from, at + piece.length, isWeak);
  if (!speaker?.span) return [];
  const behind = speakers.endOf(speaker.span) - at;
  return around(sentence, found.index, behind, speaker, found[1]!);
}

/** "Die Bank hat | nach eigenen Angaben | ihre Filialen verkauft." */
function ofOwn(sentence: Sentence, speakers: EuropeanSpeakers): Reading[] | null {
  const { text: piece, at } = sentence;
  const found = GERMAN_OWN_INSIDE.exec(piece);
  if (!found || piece.slice(0, found.index).includes(",")) return null;
  const speaker = speakers.somebodyOpening(at, at + found.index);
  const behind = found.index + found[0].length;
  return speaker && around(sentence, found.index, behind, speaker, found[0].trim());
}

const around = (
  { text: piece, at }: Sentence,
  index: number,
  behind: number,
  speaker: Parameters<typeof reportedPieces>[1],
  cue: string,
): Reading[] =>
  reportedPieces(
    [
      [at, piece.slice(0, index)],
      [at + behind, piece.slice(behind)],
    ],
    speaker,
    cue,
  );
