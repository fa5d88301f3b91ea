import { listed } from "@/lib/core/wording";
import { wordsOf } from "@/lib/tradecraft/evidence";
import {
  CHANGE_KINDS,
  type ChangedQuote,
  type ChangeKind,
  type SinceChange,
  type SinceIssue,
} from "./schema";

/** A change as it is listed: its quotations without those that are listed above it, whose numbers are `above`. */
export interface ListedSinceChange extends SinceChange {
  above: number[];
}

/** The changes of an issue of one kind, and how many there are of what is listed: of evidence, quotations. */
export interface ListedKind {
  kind: ChangeKind;
  count: number;
  changes: ListedSinceChange[];
}

/**
 * The changes of an issue by kind, in the order in which pages and documents list them. What was added, withdrawn and
 * graded within one period has its words only once, as it stands now, and words that a later version altered are shown
 * with what replaces them.
 */
export function byKind({ changes }: Pick<SinceIssue, "changes">): ListedKind[] {
  const seen = new Set<number>();
  const replaced = new Map(
    changes.flatMap(({ quotes }) =>
      quotes.flatMap(({ number, replaces }) => (replaces ? [[number, replaces] as const] : [])),
    ),
  );
  return CHANGE_KINDS.flatMap((kind) => {
    const some = changes.filter((change) => change.kind === kind);
    if (some.length === 0) return [];
    const all = some.flatMap(({ quotes }) => quotes);
    const quoted = new Set(all.map(({ number }) => number));
    for (const { replaces } of all) if (replaces) quoted.delete(replaces.number);
    const countsQuotes = kind === "EVIDENCE_ADDED" || kind === "EVIDENCE_WITHDRAWN";
    const once = some.map((change) => {
      const quotes = change.quotes
        .filter(({ number }) => !seen.has(number))
        .map((quote) => ({ ...quote, replaces: replaced.get(quote.number) ?? null }));
      const above = change.quotes.flatMap(({ number }) => (seen.has(number) ? [number] : []));
      for (const { number, replaces } of quotes) {
        seen.add(number);
        if (replaces) seen.add(replaces.number);
      }
      return { ...change, quotes, above };
    });
    return [{ kind, count: (countsQuotes && quoted.size) || some.length, changes: once }];
  });
}

/** "Q3 and Q4: see above". Empty if a change has no quotations that are listed above it. */
export const aboveWords = ({ above }: ListedSinceChange): string =>
  above.length > 0 ? `${listed(above.map((number) => `Q${number}`))}: see above` : "";

/** "replaces Q3 “...”", of words that a later version altered; null for others. */
export const replacesWords = ({ replaces }: ChangedQuote): string | null =>
  replaces && `replaces Q${replaces.number} ${wordsOf(replaces)}`;
