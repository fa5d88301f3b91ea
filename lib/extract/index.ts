import { attribute, makeScene } from "./attribution";
import { findReported } from "./indirect";
import {
  DEFAULT_ISSUES,
  findPassages,
  findTerms,
  indexTerms,
  SPEAKS_OF_IT,
  type TermHit,
} from "./issues";
import { type Metadata, readMetadata } from "./metadata";
import { MODELS, type Models } from "./models";
import { parseText } from "./parse";
import { findQuotations, reportedQuotes } from "./proposals";
import { countPositions } from "./syntax";
import type { ExtractedArticle, IssueTerms } from "./types";

export { DEFAULT_ISSUES } from "./issues";
export { readMetadata } from "./metadata";
export { kindByMarks, type Suggestion, suggest } from "./suggest";
export { normaliseText } from "./tokens";
export type * from "./types";

/**
 * Finds in one article every quotation, who said it, and the issues it bears on.
 *
 * Takes the article's text, which is never altered, and the desk's issues; gives the article with
 * its quotations in the order of the text. Offsets count UTF-16 code units. Never throws; time is
 * linear in the length of the text.
 */
export function extract(
  text: string,
  issues: IssueTerms[] = DEFAULT_ISSUES,
  models: Models = MODELS,
): ExtractedArticle {
  const parsed = parseText(text);
  const metadata = readMetadata(text);
  const hits = findTerms(indexTerms(issues), text, parsed.tokens);
  const scene = makeScene(parsed, countPositions(parsed), models.source);
  const judged = attribute(scene, models);
  const quotations = findQuotations(parsed, judged, hits, isHeadlined(hits, metadata), scene.roles);
  const reported = findReported(scene, models);
  const indirect = reportedQuotes(parsed, reported, hits, scene.roles);
  const attributed = new Set([
    ...parsed.spans.map((span) => parsed.tokens[span.firstToken]!.sentence),
    ...reported.map(({ stretch }) => parsed.tokens[stretch.cue]!.sentence),
  ]);
  // Where quotations only stand near an issue's terms, what the reporter says of it is still wanted.
  const quoted = new Set(
    [...quotations, ...indirect]
      .filter((q) => q.speaker_text !== null)
      .flatMap((q) => q.issues.filter(({ score }) => score >= SPEAKS_OF_IT))
      .map(({ slug }) => slug),
  );
  const passages = findPassages(parsed, hits, metadata.bodyStart, attributed, quoted);
  const quotes = [...quotations, ...indirect, ...passages].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const { title, byline, publishedAt, publisher } = metadata;
  return { text, title, byline, publishedAt, publisher, quotes };
}

/** Whether the headline bears on one of the desk's issues. */
function isHeadlined(hits: TermHit[], { titleSpan }: Metadata): boolean {
  if (!titleSpan) return false;
  const [start, end] = titleSpan;
  return hits.some((hit) => hit.start >= start && hit.end <= end);
}
