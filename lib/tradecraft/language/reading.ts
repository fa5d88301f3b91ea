import type { Found, Sentence } from "./sentences";
import type { Field, Finding, FindingCode, WrittenEstimate } from "./types";

/** A sentence that is being checked, and the estimate that it is part of. */
export interface Reading {
  estimate: WrittenEstimate;
  field: Field;
  sentence: Sentence;
}

/** The words at a place of a sentence, as they are written. */
export const wordsAt = ({ estimate, field, sentence }: Reading, { start, end }: Found): string =>
  estimate[field].slice(sentence.start + start, sentence.start + end);

/** A finding on words of a sentence. */
export const findingAt = (
  { field, sentence }: Reading,
  { start, end }: Found,
  code: FindingCode,
  message: string,
  severity: Finding["severity"] = "warn",
): Finding => ({
  field,
  start: sentence.start + start,
  end: sentence.start + end,
  severity,
  code,
  message,
});
