import type { Syntax } from "../../syntax";
import type { ContentSpan } from "../content-span";
import { describedBefore, isFlash } from "../sources";
import { isCertainClause } from "./clauses";
import { hasFiniteVerb } from "./inflected";
import { isCertainObject } from "./objects";
import { isOpenQuestion, isUnanswered } from "./questions";
import { type Report, reportOf } from "./report";
import { isSentenceBefore } from "./sentence-before";

/** Whether grammar alone shows that a candidate is what its verb reports, so that only its end is in doubt. */
export function isCertain(syntax: Syntax, content: ContentSpan): boolean {
  const { tokens } = syntax.parsed;
  const { cue, shape, first, last } = content;
  switch (shape) {
    // "According to Lee, head of research at the bank, | rates will rise".
    case "according after":
      return true;
    case "according before":
      return (
        tokens[cue]!.kind === "punct" ||
        (tokens[cue]!.lower !== "according" && hasFiniteVerb(tokens.slice(first, last)))
      );
    case "colon":
      return describedBefore(syntax, cue) !== null || isFlash(syntax, content);
    case "before":
      return (
        content.to === "interrupted" ||
        isOpenQuestion(tokens, content) ||
        isSentenceBefore(syntax, content)
      );
    default:
      return isCertainAfter(reportOf(tokens, content));
  }
}

const isCertainAfter = (report: Report): boolean =>
  // "X, she said, and | Y": what continues after the verb.
  report.from === "clause" ||
  report.from === "second" ||
  isCertainClause(report) ||
  isUnanswered(report) ||
  isCertainObject(report);
