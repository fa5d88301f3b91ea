import { mapTexts } from "@/lib/core/map-texts";
import { copyName } from "@/lib/evidence/quotes/places";
import { numbersIn } from "@/lib/text/markdown/citations";
import { withCitedNouns } from "@/lib/text/markdown/cited-nouns";
import { asEndnotes, withEndnotes } from "@/lib/text/markdown/endnotes";
import type { Names } from "@/lib/text/markdown/names";
import type { EditionContent, EditionForecast, EditionQuote, EditionSource } from "./content";
import type { QuoteRow } from "./gather";

/** A day as ISO text. */
export const dayOf = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;

/**
 * Numbers the quotations of an edition, and their sources, in the order in which they are cited. Only the given ones
 * can be cited, and only people with these names are called by them: anything else that a text names stays as typed.
 * `alsoIn` says by their ids in which sources the words of quotations also are.
 */
export function endnotesOf(
  rows: readonly QuoteRow[],
  names: Names,
  alsoIn: readonly [quoteId: string, source: Pick<QuoteRow["source"], "publisher">][] = [],
) {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const numbers = new Map<string, number>();
  const quotes: EditionQuote[] = [];
  const sources: EditionSource[] = [];

  function sourceOf({ source }: QuoteRow): number {
    const known = sources.findIndex(({ id }) => id === source.id);
    if (known >= 0) return known + 1;
    const { id, title, publisher, byline, publishedAt, url, reliability, textSha256, events } =
      source;
    const withdrawn = source.status === "WITHDRAWN" ? source.removal?.removedAt : null;
    return sources.push({
      number: sources.length + 1,
      id,
      title,
      publisher,
      authors: byline ? [byline] : [],
      publishedAt: dayOf(publishedAt),
      url,
      reliability,
      ...(reliability === "F" && events.length > 0 && ({ graded: true } as const)),
      sha256: textSha256,
      withdrawnAt: withdrawn?.toISOString() ?? null,
    });
  }

  const alsoOf = ({ id, source }: QuoteRow): string[] => {
    const others = alsoIn.flatMap(([quoteId, other]) => (quoteId === id ? [other.publisher] : []));
    // Another text in the same paper needs no name.
    const named = others.filter((publisher) => !publisher || publisher !== source.publisher);
    return [...new Set(named.map(copyName))];
  };

  function numberOf(row: QuoteRow | undefined): number | null {
    if (!row) return null;
    const known = numbers.get(row.id);
    if (known) return known;
    const also = alsoOf(row);
    const { id, exact, kind, assertion, start, end, credibility, speaker, speakerRole } = row;
    const number = quotes.push({
      number: quotes.length + 1,
      id,
      ref: `Q${row.number}`,
      exact,
      kind,
      assertion,
      language: row.source.language,
      speaker: speaker && { name: speaker.name, role: speakerRole },
      source: sourceOf(row),
      start,
      end,
      credibility,
      ...(also.length > 0 && { alsoIn: also }),
    });
    numbers.set(id, number);
    return number;
  }

  return {
    quotes,
    sources,
    /** The endnote of a quotation by its id; null if it cannot be cited. */
    endnote: (id: string): number | null => numberOf(byId.get(id)),
    /** Markdown with its citations as endnotes, and people by name. */
    text: (markdown: string): string =>
      withEndnotes(markdown, { numberOf: (number) => numberOf(byNumber.get(number)), names }),
    /** A text as typed, whose citations get endnotes: `asShown` turns them into those. */
    kept: (text: string): string => {
      for (const number of numbersIn(text)) numberOf(byNumber.get(number));
      return text;
    },
  };
}

export type Endnotes = ReturnType<typeof endnotesOf>;

/**
 * An edition as readers are shown it: with the references of the quotations that its texts speak of, and with endnotes in
 * the reasons for revisions, whose citations editions keep as typed.
 */
export function asShown(content: EditionContent): EditionContent {
  const refs = content.quotes.map(({ ref }) => ref);
  const { coverNote, changes } = content;
  const sections = content.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({
      ...item,
      forecasts: item.forecasts.map((forecast) => withReason(forecast, refs)),
    })),
  }));
  const shown = mapTexts({ coverNote, sections, changes }, (text) => withCitedNouns(text, refs));
  return { ...content, ...shown };
}

function withReason(forecast: EditionForecast, refs: readonly string[]): EditionForecast {
  const { estimate } = forecast;
  if (!estimate?.reasonNote) return forecast;
  return {
    ...forecast,
    estimate: { ...estimate, reasonNote: asEndnotes(estimate.reasonNote, refs) },
  };
}
