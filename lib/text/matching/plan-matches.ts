import type { Span } from "@/lib/text/anchors/span";
import type { Reanchored } from "./reanchor";

/** A proposal of the later version. */
interface Found extends Span {
  id: string;
}

/** How an earlier version's quotations match a later one. */
interface MatchPlan {
  /**
   * One for each quotation, in the order given: its state, its place, and the id of the proposal there, if
   * any. An altered quotation takes the place of the proposal that contains it whole, if there is one.
   */
  matches: {
    state: Reanchored["class"];
    similarity: number;
    span: Span | null;
    found: string | null;
  }[];
  /**
   * Proposals that a matched quotation makes redundant: they have much the same words, or share some of them and
   * were in the earlier version too, where a person changed them into this quotation.
   */
  covered: string[];
  /** Proposals whose words were rejected in the earlier version. */
  rejectedBefore: string[];
}

/**
 * Plans how the quotations of an earlier version match a draft of a later one.
 *
 * @param quotes where each quotation was found again
 * @param rejected where each proposal that was rejected in the earlier version was found again
 * @param found the draft's own proposals
 * @param alike how similar, from 0 to 1, the words of a quotation (by index) and of a proposal (by id) are
 * @param wasInEarlier whether the words of a proposal (by id) were in the earlier version
 */
export function planMatches(
  quotes: Reanchored[],
  rejected: Reanchored[],
  found: Found[],
  alike: (quote: number, proposal: string) => number,
  wasInEarlier: (proposal: string) => boolean,
): MatchPlan {
  const at = new Map(found.map((proposal) => [placeOf(proposal), proposal.id]));
  const taken = new Set<string>();
  const matches = quotes.map((quote): MatchPlan["matches"][number] => {
    const gone = { state: "GONE", similarity: 0, span: null, found: null } as const;
    // Two quotations can't become one: the second is left to a person.
    if (quote.class === "GONE" || taken.has(placeOf(quote.span))) return gone;
    taken.add(placeOf(quote.span));
    return {
      state: quote.class,
      similarity: quote.class === "INTACT" ? 1 : quote.similarity,
      span: quote.span,
      found: at.get(placeOf(quote.span)) ?? null,
    };
  });
  const unchanged = matches.flatMap(({ state, span }) =>
    span && state !== "ALTERED" ? [span] : [],
  );
  const others = found.filter((proposal) => !taken.has(placeOf(proposal)));
  const covered = others.filter((proposal) => {
    const most = Math.max(0, ...unchanged.map((span) => overlapShare(proposal, span)));
    return most > 1 / 2 || (most > 0 && wasInEarlier(proposal.id));
  });
  const rejectedBefore = rejected.flatMap((span) =>
    span.class === "INTACT" || span.class === "MOVED"
      ? taken.has(placeOf(span.span))
        ? []
        : (at.get(placeOf(span.span)) ?? [])
      : [],
  );
  const free = others.filter(
    (proposal) => !covered.includes(proposal) && !rejectedBefore.includes(proposal.id),
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
    rejectedBefore,
  };
}

/**
 * Pairs altered quotations with proposals, closest pairs first, no proposal twice. The edges of a quotation that
 * was found only by similarity are a guess; those of a proposal are better.
 */
function wholeOf(matches: MatchPlan["matches"], free: Found[]): Map<number, Found> {
  const pairs = matches.flatMap(({ state, span, found }, k) =>
    state === "ALTERED" && span && !found
      ? free
          .filter((proposal) => holds(proposal, span) || overlap(proposal, span))
          .map((proposal) => ({ k, proposal, shared: overlapShare(proposal, span) }))
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

/** Whether two spans share more than half of their union. */
const overlap = (a: Span, b: Span) => overlapShare(a, b) > 1 / 2;

/** The share of the union of two spans that both cover; zero or less if they are apart. */
function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared / together;
}
