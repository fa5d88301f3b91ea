import { type IssueKeys, issueKeysOf, requireIssues } from "@/lib/analysis/issue-keys";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import {
  type Mentioned,
  type Mentions,
  mentionsOf,
  peopleMentioned,
} from "@/lib/desk/members/mentions";
import { type Citations, citationsOf } from "@/lib/evidence/check-citations";
import { type CitedQuote, holdSources, requireThere } from "@/lib/evidence/held-quotes";

/** By field, what texts cite, and which people and issues they name. */
export interface ReadTexts {
  citations: Citations;
  mentions: Mentions;
  keys: IssueKeys;
}

/**
 * Reads an input's Markdown, given by field. Refuses formatting that is beyond the limits. Slow for long texts: call it
 * before a transaction.
 */
export const readTexts = (texts: Record<string, string>): ReadTexts => ({
  citations: citationsOf(texts),
  mentions: mentionsOf(texts),
  keys: issueKeysOf(texts),
});

/**
 * Locks what texts cite, so that it can't be removed before they are saved; call it before any issue is locked. Refuses
 * citations, people and issues that don't exist. Returns the people mentioned, and the quotations.
 *
 * @param ids further quotations to lock with those
 */
export async function holdTexts(
  tx: Tx,
  viewer: Viewer,
  { citations, mentions, keys }: ReadTexts,
  ids: string[] = [],
): Promise<{ mentioned: Mentioned[]; quotes: CitedQuote[] }> {
  const mentioned = await peopleMentioned(tx, mentions);
  await requireIssues(tx, viewer, keys);
  const quotes = await holdSources(tx, { ids, citations });
  requireThere(quotes, citations);
  return { mentioned, quotes };
}
