import type { Span } from "@/lib/text/anchors/span";
import type { Reanchored } from "./reanchor";

/** Draft evidence that the extraction found in the later version. */
interface Found extends Span {
  id: string;
}

/** What to make of an earlier version's quotes in a later one. */
export interface MatchPlan {
  /**
   * One for each quote, in the order given: its class, where it stands, which proposal that is.
   * An altered one stands where the extraction found it whole, if it did.
   */
  matches: {
    state: Reanchored["class"];
    similarity: number;
    span: Span | null;
    found: string | null;
  }[];
  /**
   * Proposals that a matched quote makes redundant: they have much the same words, or share some of them and
   * were in the earlier version too, where a person turned them into this quote.
   */
  covered: string[];
  /** Proposals of words that were rejected in the earlier version and still stand. */
  leftBehindBefore: string[];
}

/**
 * Plans how the quotes of an earlier version go into a draft of a later one, from where each was
 * found again. Takes also the spans that were rejected there, the draft's own proposals, how alike
 * (0 to 1) the words of a quote, by its place in the order, and of a proposal are, and whether the
 * words of a proposal were in the earlier version.
 */
export function planMatches(
  quotes: Reanchored[],
  rejected: Reanchored[],
  found: Found[],
  alike: (quote: number, proposal: string) => number,
  stoodBefore: (proposal: string) => boolean,
): MatchPlan {
  const at = new Map(found.map((proposal) => [placeOf(proposal), proposal.id]));
  const taken = new Set<string>();
  const matches = quotes.map((quote): MatchPlan["matches"][number] => {
    const gone = { state: "GONE", similarity: 0, span: null, found: null } as const;
    // Two quotes cannot become one: the second waits for a person.
    if (quote.class === "GONE" || taken.has(placeOf(quote.span))) return gone;
    taken.add(placeOf(quote.span));
    return {
      state: quote.class,
      similarity: quote.class === "INTACT" ? 1 : quote.similarity,
      span: quote.span,
      found: at.get(placeOf(quote.span)) ?? null,
    };
  });
  const stand = matches.flatMap(({ state, span }) => (span && state !== "ALTERED" ? [span] : []));
  const others = found.filter((proposal) => !taken.has(placeOf(proposal)));
  const covered = others.filter((proposal) => {
    const most = Math.max(0, ...stand.map((span) => sharedOf(proposal, span)));
    return most > 1 / 2 || (most > 0 && stoodBefore(proposal.id));
  });
  const leftBehindBefore = rejected.flatMap((span) =>
    span.class === "INTACT" || span.class === "MOVED"
      ? taken.has(placeOf(span.span))
        ? []
        : (at.get(placeOf(span.span)) ?? [])
      : [],
  );
  const free = others.filter(
    (proposal) => !covered.includes(proposal) && !leftBehindBefore.includes(proposal.id),
  );
  const whole = wholeOf(matches, free);
  return {
    matches: matches.map((match, k) => {
      const proposal = whole.get(k);
      if (!proposal) return match;
      const { id, start, end } = proposal;
      return { ...match, similarity: alike(k, id), span: { start, end }, found: id };
    }),
    covered: covered.map(({ id }) => id),
    leftBehindBefore,
  };
}

/**
 * Which proposals altered quotes are: where a quote was found by likeness alone its edges are a guess,
 * and those that the extraction found are better. The closest pairs come first, no proposal twice.
 */
function wholeOf(matches: MatchPlan["matches"], free: Found[]): Map<number, Found> {
  const pairs = matches.flatMap(({ state, span, found }, k) =>
    state === "ALTERED" && span && !found
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
