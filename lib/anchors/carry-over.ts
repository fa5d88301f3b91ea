import type { Span } from "./edges";
import type { Reanchored } from "./reanchor";

/** Draft evidence that the extraction found in the later version. */
interface Found extends Span {
  id: string;
}

/** What to make of an earlier version's quotes in a later one. */
export interface CarryPlan {
  /** One for each quote, in the order given: its class, where it stands, which proposal that is. */
  carries: {
    anchor: Reanchored["class"];
    similarity: number;
    span: Span | null;
    found: string | null;
  }[];
  /** Proposals that a carried quote makes superfluous: they are its words, more or less. */
  covered: string[];
  /** Proposals of words that were dropped in the earlier version and still stand. */
  droppedBefore: string[];
}

/**
 * Plans how the quotes of an earlier version go into a draft of a later one, from where each was
 * found again. Takes also the spans that were dropped there, and the draft's own proposals.
 */
export function planCarries(
  quotes: Reanchored[],
  dropped: Reanchored[],
  found: Found[],
): CarryPlan {
  const at = new Map(found.map((proposal) => [placeOf(proposal), proposal.id]));
  const taken = new Set<string>();
  const carries = quotes.map((quote): CarryPlan["carries"][number] => {
    const gone = { anchor: "GONE", similarity: 0, span: null, found: null } as const;
    // Two quotes cannot become one: the second waits for a person.
    if (quote.class === "GONE" || taken.has(placeOf(quote.span))) return gone;
    taken.add(placeOf(quote.span));
    return {
      anchor: quote.class,
      similarity: quote.class === "INTACT" ? 1 : quote.similarity,
      span: quote.span,
      found: at.get(placeOf(quote.span)) ?? null,
    };
  });
  const stand = carries.flatMap(({ anchor, span }) => (span && anchor !== "ALTERED" ? [span] : []));
  return {
    carries,
    covered: found
      .filter(
        (proposal) =>
          !taken.has(placeOf(proposal)) && stand.some((span) => overlap(proposal, span)),
      )
      .map(({ id }) => id),
    droppedBefore: dropped.flatMap((span) =>
      span.class === "INTACT" || span.class === "MOVED"
        ? taken.has(placeOf(span.span))
          ? []
          : (at.get(placeOf(span.span)) ?? [])
        : [],
    ),
  };
}

const placeOf = ({ start, end }: Span) => `${start}-${end}`;

/** Whether two spans share more than half of what they cover together. */
function overlap(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared > together / 2;
}
