import { detailOf } from "@/components/evidence/speakers/use-speaker-names";
import type { Choice, Found } from "@/components/ui/choice-box";
import type { IssueNames, IssueRow } from "@/lib/analysis/issues/schema";
import type { SpeakerRow } from "@/lib/evidence/speakers/schema";
import { MAX_PUBLISHERS } from "@/lib/sources/catalogue/schema";

/** How many choices to offer at once. */
const MAX_CHOICES = 20;

/** The first choices from a list of the REST interface. Throws if the request fails. */
async function find<T, C extends Choice>(
  list: "issues" | "speakers",
  query: Record<string, string>,
  signal: AbortSignal,
  choiceOf: (item: T) => C,
): Promise<Found<C>> {
  const asked = new URLSearchParams({ ...query, limit: String(MAX_CHOICES) });
  const answer = await fetch(`/api/v1/${list}?${asked}`, { signal });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  const { items, nextCursor }: { items: T[]; nextCursor: string | null } = await answer.json();
  return { choices: items.map(choiceOf), more: nextCursor !== null };
}

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
  const { choices, more } = await find("issues", query, signal, choiceOf);
  const isOther = ({ value }: Choice) => !value.toLowerCase().includes(q.toLowerCase());
  return { choices: choices.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b))), more };
}

/** The named speakers that a text may mean, most quoted first. */
export const findSpeakers = (q: string, signal: AbortSignal) =>
  find(
    "speakers",
    { q, named: "yes" },
    signal,
    (speaker: SpeakerRow): Choice => ({
      id: speaker.id,
      value: speaker.name,
      detail: detailOf(speaker),
    }),
  );

/** The publishers whose name contains a text, and the text itself, in case it is the name of another one. */
export async function findPublishers(publishers: string[], text: string): Promise<Found> {
  const words = text.toLowerCase();
  const found = publishers.filter((name) => name.toLowerCase().includes(words));
  const isMenuFull = publishers.length === MAX_PUBLISHERS;
  const other = isMenuFull && text && !publishers.includes(text) ? [text] : [];
  const choices = [...found, ...other].map((name) => ({ id: name, value: name }));
  return { choices, more: isMenuFull && !text };
}
