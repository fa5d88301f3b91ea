import { sentencesOf } from "./sentences";
import type { Finding, WrittenCitation, WrittenEstimate } from "./types";

const SAYS_AGAINST =
  /\b(?:although|though|despite|in spite of|however|but|yet|against|contrary|by contrast|contradict\w*|nevertheless|nonetheless|still|admittedly|while|whereas|even so|doubts?|other hand)\b/i;
const SAYS_DENIED =
  /\b(?:den(?:y|ies|ied|ial)|reject\w*|dismiss\w*|disput\w*|disavow\w*|contradict\w*|retract\w*)\b/i;

/** What is wrong with the citations of an estimate. A broken one stops; one that argues otherwise warns. */
export function checkCitations(estimate: WrittenEstimate): Finding[] {
  const sentences = {
    judgement: sentencesOf(estimate.judgement),
    rationale: sentencesOf(estimate.rationale),
  };
  const found = estimate.citations.flatMap((citation) => {
    const { field, start, end } = citation;
    const around = sentences[field].findLast((sentence) => sentence.start <= start)?.text ?? "";
    const ref = estimate[field].slice(start, end).replace(/[[\]]/g, "");
    const problem = problemOf(citation, ref, around);
    return problem ? [{ field, start, end, ...problem }] : [];
  });
  if (estimate.citations.length > 0 || estimate.judgement.trim() === "") return found;
  return [
    {
      field: "judgement" as const,
      start: 0,
      end: 0,
      severity: "warn" as const,
      code: "no-citation" as const,
      message: "Nothing is cited. Cite the quotations that the judgement rests on, such as [Q12].",
    },
  ];
}

type Problem = Pick<Finding, "severity" | "code" | "message">;

function problemOf(citation: WrittenCitation, ref: string, sentence: string): Problem | null {
  if (citation.missing)
    return {
      severity: "stop",
      code: "citation-missing",
      message: `There’s no ${ref}, or it was removed. Cite another, or delete the citation.`,
    };
  if (citation.withdrawn)
    return {
      severity: citation.confirmed ? "warn" : "stop",
      code: "citation-withdrawn",
      message: `The source of ${ref} was withdrawn. Cite another, or confirm that you rely on it all the same.`,
    };
  if (citation.denied && !SAYS_DENIED.test(sentence))
    return {
      severity: "warn",
      code: "citation-denied",
      message: `In ${ref} the speaker rejects the words. Say so (“denied that …”), or cite another.`,
    };
  if (citation.relation === "CONTRADICTS" && !SAYS_AGAINST.test(sentence))
    return {
      severity: "warn",
      code: "citation-contradicts",
      message: `${ref} is evidence against the judgement. Say so (“Against this, …”), or cite another.`,
    };
  return null;
}
