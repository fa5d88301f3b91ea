import type { Syntax } from "../../syntax";
import { wordAt } from "../../tokens";
import type { ContentSpan } from "../content-span";
import { isAbstract } from "./abstract";
import { isAsideOrPronoun, isCircumstance } from "./circumstances";
import { isDeed } from "./deeds";
import { isHeard } from "./heard";
import { isOtherWord } from "./other-words";
import { type Report, reportOf } from "./report";
import { isTalk } from "./talk";
import { isManner, isMused, isThing } from "./things";
import { isVerbsSubject } from "./verbs-subject";

/** Whether nobody says what seems to be reported, because the verb reports nothing here. */
export function isUnsaid(syntax: Syntax, content: ContentSpan): boolean {
  const { cue, shape, first, from } = content;
  const { tokens } = syntax.parsed;
  // "According to the summary, Lee said": this is the source.
  if (tokens[first]!.lower === "according") return true;
  if (shape !== "after") return shape === "before" && isAbstract(tokens, cue);
  const report = reportOf(syntax, content);
  return (
    isAbstract(tokens, cue) ||
    isOtherWord(report) ||
    isManner(report) ||
    isMused(report) ||
    (from !== "clause" && isNoStatement(report))
  );
}

function isNoStatement(report: Report): boolean {
  if (isAsideOrPronoun(report)) return true;
  // "Put the toll at | nine", but not "put out a fire at | a warehouse".
  if (report.from === "that" && report.before === "at")
    return wordAt(report.tokens, report.cue + 1) === "out";
  return (
    isHeard(report) ||
    isDeed(report) ||
    isCircumstance(report) ||
    isTalk(report) ||
    isVerbsSubject(report) ||
    isThing(report)
  );
}
