import type { Proposal } from "@/lib/sources/review/schema";
import type { IssueChoice } from "./toggled-links";

/** What a commit will make, in a sentence: "Russia gets 7 quotes, Taiwan 9; 3 go to no issue." */
export function quotesByIssue(accepted: Proposal[], issues: IssueChoice[]): string {
  if (accepted.length === 0)
    return "Nothing was accepted: the article goes on file, and no issue gets a quote of it.";
  const counts = issues.flatMap(({ id, title }) => {
    const count = accepted.filter(({ links }) => links.some((l) => l.issueId === id)).length;
    return count > 0 ? [`${title} ${count}`] : [];
  });
  const loose = accepted.filter(({ links }) => links.length === 0).length;
  const parts = [
    counts.length > 0 && `Quotes by issue: ${counts.join(", ")}.`,
    loose > 0 && `${loose} ${loose === 1 ? "bears" : "bear"} on no issue yet.`,
  ];
  return parts.filter(Boolean).join(" ");
}
