import type { OfferedIssue, OfferedQuote } from "@/lib/analysis/search/complete-references";
import type { OfferedValue } from "@/lib/analysis/search/complete-values";
import { excerpt } from "@/lib/core/wording";
import type { Mentionable } from "@/lib/desk/members/queries";
import type { Trigger } from "./find-trigger";

/** Something that completes a name. */
export interface Offer {
  /** What is inserted into the text. */
  insert: string;
  label: string;
  detail: string;
  /** Whether the label is a quotation. */
  quoted?: boolean;
}

const person = ({ handle, name }: Mentionable): Offer => ({
  insert: `@${handle}`,
  label: name,
  detail: `@${handle}`,
});

const quotation = ({ number, words, speaker, publisher }: OfferedQuote): Offer => ({
  insert: `[Q${number}]`,
  label: words,
  quoted: true,
  detail: [`Q${number}`, speaker, publisher].join(" · "),
});

const issue = ({ key, title }: OfferedIssue): Offer => ({
  insert: key,
  label: excerpt(title),
  detail: key,
});

const speaker = ({ value, detail = "" }: OfferedValue): Offer => ({
  insert: value,
  label: value,
  detail,
});

/** What completes a name in a text on an issue, if it is on one, most likely first. Throws if the request fails. */
export async function loadOffers(
  { kind, text }: Trigger,
  on: string,
  signal: AbortSignal,
): Promise<Offer[]> {
  const asked = text.trim();
  const query = new URLSearchParams(
    kind === "speaker" ? { operator: kind, value: asked } : { [kind]: asked, on },
  );
  const answer = await fetch(`/api/v1/completions?${query}`, { signal });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  const { items } = await answer.json();
  if (kind === "person") return (items as Mentionable[]).map(person);
  if (kind === "speaker") return (items as OfferedValue[]).map(speaker);
  return kind === "issue"
    ? (items as OfferedIssue[]).map(issue)
    : (items as OfferedQuote[]).map(quotation);
}
