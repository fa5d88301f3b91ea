import { checkCitations } from "./citations";
import { confidenceIn } from "./confidence";
import { confidenceMessage, hedgeMessage, softened } from "./explain";
import { type Checked, checkExpressions } from "./fit-to-figure";
import { hedgesIn } from "./hedges";
import { numbersIn } from "./numbers";
import { offScaleIn } from "./off-scale";
import { findingAt, type Reading } from "./reading";
import { reportedParts } from "./reported";
import { type Found, sentencesOf } from "./sentences";
import { termsIn } from "./terms";
import type { Field, Finding, FindingCode, WrittenEstimate } from "./types";

const FIELDS: readonly Field[] = ["judgement", "rationale"];

/**
 * Checks the words of an estimate while it is written. Returns what must change (`stop`) and what deserves a second
 * look (`warn`), in the order of the texts. Quoted and reported words of others are never taken for the writer's.
 *
 * After ICD 203 (D.6.e(2)): the terms of one row, in accord with the figure, and no likelihood and confidence in one
 * sentence; ICD 206: a citation for what a judgement rests on. docs/decisions/039 says what stops, and why.
 */
export function checkLanguage(estimate: WrittenEstimate): Finding[] {
  const found = FIELDS.flatMap((field) => checkText(estimate, field));
  const all = [...found, ...checkCitations(estimate)];
  return all.sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start);
}

function checkText(estimate: WrittenEstimate, field: Field): Finding[] {
  const checked = sentencesOf(estimate[field]).map((sentence) =>
    checkSentence({ estimate, field, sentence }),
  );
  // Where one word fits the figure, another that doesn't is about something else, as far as anyone can tell.
  const isSoft: Partial<Record<FindingCode, boolean>> = {
    "wrong-word": checked.some(({ hasFittingWord }) => hasFittingWord),
    "wrong-number": checked.some(({ hasFittingNumber }) => hasFittingNumber),
  };
  return checked
    .flatMap(({ findings }) => findings)
    .map((finding) => (isSoft[finding.code] ? softened(finding) : finding));
}

function checkSentence(reading: Reading): Checked {
  const { estimate, sentence } = reading;
  const reported = reportedParts(sentence);
  const isOwn = ({ start }: Found) =>
    !reported.some((part) => part.start <= start && start < part.end);
  const offScale = offScaleIn(sentence).filter(isOwn);
  const terms = termsIn(sentence)
    .filter(isOwn)
    .filter(({ start, end }) => !offScale.some((other) => other.start < end && start < other.end));
  const numbers = numbersIn(sentence).filter(isOwn);

  const { findings, ...fitting } = checkExpressions(reading, { terms, offScale, numbers });
  const hedges = hedgesIn(sentence)
    .filter(isOwn)
    .map((hedge) => findingAt(reading, hedge, "hedge", hedgeMessage(reading, hedge)));
  const hasLikelihood = terms.length + offScale.length + numbers.length > 0;
  const confidence = hasLikelihood && estimate.scale !== "PHIA" ? confidenceIn(sentence) : null;
  const shared = confidence
    ? [findingAt(reading, confidence, "confidence-and-likelihood", confidenceMessage)]
    : [];
  return { ...fitting, findings: [...findings, ...hedges, ...shared] };
}
