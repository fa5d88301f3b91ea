import type { ExtractedArticle, ExtractedQuote } from "@/lib/extract/types";
import { toCodePoints } from "@/lib/text/anchors/code-points";

/** Rows inserted by one statement: few enough that passing them on holds up nobody. */
const AT_ONCE = 250;

/**
 * The proposals of an extracted article as the database takes them: JSON texts, each an array of rows
 * for one statement. Offsets are in code points. Takes the ids of the desk's issues by slug.
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
    certainty: quote.confidence,
    because: quote.because,
    suggested: quote.issues,
    links: quote.issues.map(({ slug }) => ({ issueId: issueIds.get(slug), relation: "CONTEXT" })),
  });
  const rows = quotes.map(rowOf);
  const batches: string[] = [];
  for (let k = 0; k < rows.length; k += AT_ONCE)
    batches.push(JSON.stringify(rows.slice(k, k + AT_ONCE)));
  return batches;
}
