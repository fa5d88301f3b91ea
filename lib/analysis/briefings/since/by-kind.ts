import { listed } from "@/lib/core/wording";
import { wordsOf } from "@/lib/tradecraft/evidence";
import {
  CHANGE_KINDS,
  type ChangedQuote,
  type ChangeKind,
  type Replaced,
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
 * graded within one period has its words only once, as it stands now, and words that later versions altered are shown
 * with what replaces them.
 */
export function byKind({ changes }: Pick<SinceIssue, "changes">): ListedKind[] {
  const seen = new Set<number>();
  const replaced = replacedIn(changes.flatMap(({ quotes }) => quotes));
  return CHANGE_KINDS.flatMap((kind) => {
    const some = changes.filter((change) => change.kind === kind);
    if (some.length === 0) return [];
    const all = some.flatMap(({ quotes }) => quotes);
    const quoted = new Set(all.map(({ number }) => number));
    for (const { replaces } of all) for (const { number } of replaces) quoted.delete(number);
    const countsQuotes = kind === "EVIDENCE_ADDED" || kind === "EVIDENCE_WITHDRAWN";
    const once = some.map((change) => {
      const quotes = change.quotes
        .filter(({ number }) => !seen.has(number))
        .map((quote) => ({ ...quote, replaces: replaced.get(quote.number) ?? [] }));
      const above = change.quotes.flatMap(({ number }) => (seen.has(number) ? [number] : []));
      for (const { number, replaces } of quotes)
        for (const each of [number, ...replaces.map((earlier) => earlier.number)]) seen.add(each);
      return { ...change, quotes, above };
    });
    return [{ kind, count: (countsQuotes && quoted.size) || some.length, changes: once }];
  });
}

/**
 * By number, what the quotations of a period replace: those of the version before, and of earlier ones only those that
 * the period would list otherwise.
 */
function replacedIn(quotes: ChangedQuote[]): Map<number, Replaced[]> {
  const numbers = new Set(quotes.map(({ number }) => number));
  return new Map(
    quotes
      .filter(({ replaces }) => replaces.length > 0)
      .map(({ number, replaces: [before, ...earlier] }) => [
        number,
        [before!, ...earlier.filter((each) => numbers.has(each.number))],
      ]),
  );
}

/** "Q3 and Q4: see above". Empty if a change has no quotations that are listed above it. */
export const aboveWords = ({ above }: ListedSinceChange): string =>
  above.length > 0 ? `${listed(above.map((number) => `Q${number}`))}: see above` : "";

/** "replaces Q5 “...”, which replaced Q3 “...”", of what a later version altered; null for the rest. */
export function replacesWords({ replaces, ...quote }: ChangedQuote): string | null {
  if (replaces.length === 0) return null;
  const words = ({ exact, ...rest }: Replaced) =>
    exact === null ? null : wordsOf({ exact, ...rest });
  const each = replaces.map((earlier, i) => {
    const own = words(earlier);
    const isSame = own !== null && own === words(replaces[i - 1] ?? quote);
    return [`Q${earlier.number}`, isSame ? "with the same words" : own].filter(Boolean).join(" ");
  });
  return `replaces ${each.join(", which replaced ")}`;
}
