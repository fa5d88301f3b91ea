import { PROPOSED_RELATION } from "@/lib/extract";
import type { ExtractedArticle, ExtractedQuote } from "@/lib/extract/types";
import { toCodePoints } from "@/lib/text/anchors/code-points";

const isSaid = ({ assertion }: ExtractedQuote): boolean =>
  assertion === "asserted" || assertion === "denied";

/** Rows per statement: few enough that passing them on doesn't hold up the process. */
const ROWS_PER_STATEMENT = 250;

/**
 * The proposals of an extracted article as rows for the database: JSON texts, each an array of rows for one
 * statement, with offsets in code points.
 *
 * @param issueIds the ids of the desk's issues by slug
 */
export function proposalRows(
  { text, quotes }: ExtractedArticle,
  issueIds: Map<string, string>,
): string[] {
  const point = toCodePoints(text);
  const rowOf = (quote: ExtractedQuote, k: number) => ({
    ordinal: k + 1,
    kind: quote.kind.toUpperCase(),
    exact: quote.text,
    start: point(quote.start),
    end: point(quote.end),
    speakerName: quote.speaker_text,
    foundSpeaker: quote.speaker_text,
    speakerRole: quote.speaker_role,
    cue: quote.cue,
    assertion: quote.assertion.toUpperCase(),
    foundAssertion: quote.assertion.toUpperCase(),
    // What nobody has said is there to be accepted, but it is not proposed.
    state: isSaid(quote) ? "PENDING" : "REJECTED",
    certainty: quote.confidence,
    because: quote.because,
    suggested: quote.issues,
    links: quote.issues.map(({ slug }) => ({
      issueId: issueIds.get(slug),
      relation: PROPOSED_RELATION,
    })),
  });
  const rows = quotes.map(rowOf);
  const batches: string[] = [];
  for (let k = 0; k < rows.length; k += ROWS_PER_STATEMENT)
    batches.push(JSON.stringify(rows.slice(k, k + ROWS_PER_STATEMENT)));
  return batches;
}
