import type { Choice, Found } from "@/components/ui/choice-box";
import { findInList } from "@/components/ui/find-in-list";
import type { IssueNames, IssueRow } from "@/lib/analysis/issues/schema";

/** An issue offered as a choice, identified by its short name. */
export interface IssueFound extends Choice {
  issue: IssueNames & Pick<IssueRow, "status">;
}

/** The issues that a text may mean: those with it in their title first, then active ones and those of most evidence. */
export async function findIssues(q: string, signal: AbortSignal): Promise<Found<IssueFound>> {
  const query = { q, status: "all", sort: "quotes" };
  const choiceOf = ({ id, slug, key, title, status }: IssueRow): IssueFound => ({
    id: slug,
    value: title,
    detail: key,
    issue: { id, slug, key, title, status },
  });
  const { choices, more } = await findInList("issues", query, signal, choiceOf);
  const isOther = ({ value }: Choice) => !value.toLowerCase().includes(q.toLowerCase());
  return { choices: choices.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b))), more };
}
