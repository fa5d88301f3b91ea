import { findParagraphs } from "../../../tokens";
import { isCredit } from "../../credits";
import type { Reading } from "../../reading";
import type { EuropeanSpeakers } from "../speakers";
import { labelledTurns } from "./labelled";
import { labelIn } from "./labels";
import { unlabelledTurns } from "./unlabelled";

/** Reads an interview by its labels, or by its questions. Returns nothing for other texts. */
export function europeanTurns(text: string, speakers: EuropeanSpeakers): Reading[] {
  const paragraphs = findParagraphs(text)
    .filter(({ start, end }) => !isCredit(text.slice(start, end)) && !isStage(text, start, end))
    .map(({ start, end }) => ({
      start,
      end,
      label: labelIn(text.slice(start, end), start, speakers.words),
    }));
  return labelledTurns(text, paragraphs, speakers) ?? unlabelledTurns(text, paragraphs, speakers);
}

/** "(Beifall bei der SPD)", "(Aplausos.)" */
const isStage = (text: string, start: number, end: number): boolean =>
  /^\s*\([^()]{1,200}\)\.?\s*$/u.test(text.slice(start, end));
