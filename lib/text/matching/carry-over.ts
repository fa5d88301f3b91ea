import type { Span } from "@/lib/text/anchors/edges";
import type { Reanchored } from "./reanchor";

/** Draft evidence that the extraction found in the later version. */
interface Found extends Span {
  id: string;
}

/** What to make of an earlier version's quotes in a later one. */
export interface CarryPlan {
  /**
   * One for each quote, in the order given: its class, where it stands, which proposal that is.
   * An altered one stands where the extraction found it whole, if it did.
   */
  carries: {
    anchor: Reanchored["class"];
    similarity: number;
    span: Span | null;
    found: string | null;
  }[];
  /**
   * Proposals that a carried quote makes redundant: they have much the same words, or share some of them and
   * were in the earlier version too, where a person turned them into this quote.
   */
  covered: string[];
  /** Proposals of words that were dropped in the earlier version and still stand. */
  droppedBefore: string[];
}

/**
 * Plans how the quotes of an earlier version go into a draft of a later one, from where each was
 * found again. Takes also the spans that were dropped there, the draft's own proposals, how alike
 * (0 to 1) the words of a quote, by its place in the order, and of a proposal are, and whether the
 * words of a proposal were in the earlier version.
 */
export function planCarries(
  quotes: Reanchored[],
  dropped: Reanchored[],
  found: Found[],
  alike: (quote: number, proposal: string) => number,
  stoodBefore: (proposal: string) => boolean,
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
  const others = found.filter((proposal) => !taken.has(placeOf(proposal)));
  const covered = others.filter((proposal) => {
    const most = Math.max(0, ...stand.map((span) => sharedOf(proposal, span)));
    return most > 1 / 2 || (most > 0 && stoodBefore(proposal.id));
  });
  const droppedBefore = dropped.flatMap((span) =>
    span.class === "INTACT" || span.class === "MOVED"
      ? taken.has(placeOf(span.span))
        ? []
        : (at.get(placeOf(span.span)) ?? [])
      : [],
  );
  const free = others.filter(
    (proposal) => !covered.includes(proposal) && !droppedBefore.includes(proposal.id),
  );
  const whole = wholeOf(carries, free);
  return {
    carries: carries.map((carry, k) => {
      const proposal = whole.get(k);
      if (!proposal) return carry;
      const { id, start, end } = proposal;
      return { ...carry, similarity: alike(k, id), span: { start, end }, found: id };
    }),
    covered: covered.map(({ id }) => id),
    droppedBefore,
  };
}

/**
 * Which proposals altered quotes are: where a quote was found by likeness alone its edges are a guess,
 * and those that the extraction found are better. The closest pairs come first, no proposal twice.
 */
function wholeOf(carries: CarryPlan["carries"], free: Found[]): Map<number, Found> {
  const pairs = carries.flatMap(({ anchor, span, found }, k) =>
    anchor === "ALTERED" && span && !found
      ? free
          .filter((proposal) => holds(proposal, span) || overlap(proposal, span))
          .map((proposal) => ({ k, proposal, shared: sharedOf(proposal, span) }))
      : [],
  );
  const whole = new Map<number, Found>();
  const used = new Set<Found>();
  for (const { k, proposal } of pairs.sort((a, b) => b.shared - a.shared)) {
    if (whole.has(k) || used.has(proposal)) continue;
    whole.set(k, proposal);
    used.add(proposal);
  }
  return whole;
}

const placeOf = ({ start, end }: Span) => `${start}-${end}`;

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share more than half of what they cover together. */
const overlap = (a: Span, b: Span) => sharedOf(a, b) > 1 / 2;

/** Of what two spans cover together, the share that both do; none or less where they are apart. */
function sharedOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared / together;
}
