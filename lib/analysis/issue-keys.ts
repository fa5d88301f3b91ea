import type { Tx } from "@/lib/core/command/command";
import { INVALID, refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { prefixOf } from "@/lib/text/markdown/issue-keys";
import { readProse } from "@/lib/text/markdown/read";
import { visibleIssues, visibleRelationships } from "@/lib/visibility";

/** What may be the keys of issues in an input's texts, by field: the prefix decides whether it is one. */
export type IssueKeys = Record<string, string[]>;

const SOME_KEY = /[A-Z]{2}-\d/;

/**
 * Reads what may be issue keys in an input's Markdown, given by field. Slow for long texts: call it before a
 * transaction.
 */
export const issueKeysOf = (texts: Record<string, string>): IssueKeys =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => {
      if (!SOME_KEY.test(text)) return [];
      const prose = readProse(text);
      return "keys" in prose && prose.keys.length > 0 ? [[field, prose.keys]] : [];
    }),
  );

/**
 * Refuses, by field, keys of issues that don't exist or are hidden from the viewer. Anything without the prefix of a
 * relationship that they may see is not a key: COVID-19 is a word. Runs no query if nothing may be a key.
 */
export async function requireIssues(
  tx: Tx,
  viewer: Pick<Viewer, "limits">,
  keys: IssueKeys,
): Promise<void> {
  const named = [...new Set(Object.values(keys).flat())];
  if (named.length === 0) return;
  const issues = await tx.issue.findMany({
    where: { key: { in: named }, ...visibleIssues(viewer) },
    select: { key: true },
  });
  const relationships = await tx.relationship.findMany({
    where: visibleRelationships(viewer),
    select: { keyPrefix: true },
  });
  const prefixes = new Set(relationships.map(({ keyPrefix }) => keyPrefix));
  const known = new Set(issues.map(({ key }) => key));
  const fields = Object.entries(keys).flatMap(([field, named]) => {
    const unknown = named.find((key) => prefixes.has(prefixOf(key)) && !known.has(key));
    return unknown === undefined ? [] : [[field, noIssue(unknown)] as const];
  });
  if (fields.length > 0) refuse("invalid", INVALID, { fields: Object.fromEntries(fields) });
}

/** Says that no issue has this key. */
export const noIssue = (key: string): string =>
  `There’s no issue ${key}. Correct the key, or write it as code: \`${key}\`.`;
