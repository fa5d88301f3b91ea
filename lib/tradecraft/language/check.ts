import { checkCitations } from "./citations";
import { confidenceIn } from "./confidence";
import { confidenceMessage, hedgeMessage } from "./explain";
import { checkExpressions } from "./expressions";
import { hedgesIn } from "./hedges";
import { numbersIn } from "./numbers";
import { offScaleIn } from "./off-scale";
import { findingAt, type Reading } from "./reading";
import { reportedParts } from "./reported";
import { type Found, type Sentence, sentencesOf } from "./sentences";
import { termsIn } from "./terms";
import type { Field, Finding, WrittenEstimate } from "./types";

const FIELDS: readonly Field[] = ["judgement", "rationale"];

/**
 * Checks the words of an estimate while it is written. Returns what must change (`stop`) and what deserves a second
 * look (`warn`), in the order of the texts. Quoted and reported words of others are never taken for the writer's.
 *
 * After ICD 203 (D.6.e(2)): the terms of one row, in accord with the figure, and no likelihood and confidence in one
 * sentence; ICD 206: a citation for what a judgement rests on. docs/decisions/039 says what stops, and why.
 */
export function checkLanguage(estimate: WrittenEstimate): Finding[] {
  const found = FIELDS.flatMap((field) =>
    sentencesOf(estimate[field]).flatMap((sentence) => checkSentence(estimate, field, sentence)),
  );
  const all = [...found, ...checkCitations(estimate)];
  return all.sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start);
}

function checkSentence(estimate: WrittenEstimate, field: Field, sentence: Sentence): Finding[] {
  const reported = reportedParts(sentence);
  const isOwn = ({ start }: Found) =>
    !reported.some((part) => part.start <= start && start < part.end);
  const offScale = offScaleIn(sentence).filter(isOwn);
  const terms = termsIn(sentence)
    .filter(isOwn)
    .filter(({ start, end }) => !offScale.some((other) => other.start < end && start < other.end));
  const numbers = numbersIn(sentence).filter(isOwn);
  const reading: Reading = { estimate, field, sentence };

  const findings = checkExpressions(reading, { terms, offScale, numbers });
  for (const hedge of hedgesIn(sentence).filter(isOwn))
    findings.push(findingAt(reading, hedge, "hedge", hedgeMessage(reading, hedge)));

  const confidence = estimate.scale === "PHIA" ? null : confidenceIn(sentence);
  if (confidence && terms.length + offScale.length + numbers.length > 0)
    findings.push(findingAt(reading, confidence, "confidence-and-likelihood", confidenceMessage));
  return findings;
}
