import type { Citation, Citations } from "@/components/analysis/markdown/citation";
import { formatDate } from "@/components/ui/format-date";
import type { EditionQuote, EditionSource } from "@/lib/analysis/briefings/editions/content";
import { alsoInWords } from "@/lib/analysis/briefings/editions/describe";
import { speakerOf, wordsOf } from "@/lib/tradecraft/evidence";
import type { EditionView, QuoteView } from "./edition-view";

/** Who said it, in which language if not in English, and which copies of the report have the same words: "Ana Example, minister · original in German · also in Reuters". */
export const saidBy = (quote: QuoteView): string =>
  [speakerIn(quote), quote.inLanguage, alsoInWords(quote)].filter(Boolean).join(" · ");

/** Who said it: "Ana Example, deputy minister", or that the speaker is unknown. */
export const speakerIn = ({ speaker, kind }: EditionQuote): string =>
  speaker ? [speaker.name, speaker.role].filter(Boolean).join(", ") : speakerOf(kind, null);

/** Where it was published: the publisher and the date. */
export const publishedIn = ({ publisher, publishedAt }: EditionSource): string =>
  [publisher ?? "Publisher unknown", publishedAt && formatDate(new Date(publishedAt))]
    .filter(Boolean)
    .join(", ");

/** The quotations of an edition, as the texts in it cite them. */
export const endnotesOf = ({ quotes, sources }: EditionView): Citations =>
  new Map(
    quotes.map((quote): [number, Citation] => {
      const source = sources[quote.source - 1]!;
      return [
        quote.number,
        {
          number: quote.number,
          source: source.id,
          href: `#endnote-${quote.number}`,
          words: wordsOf(quote),
          by: `${speakerIn(quote)} · ${publishedIn(source)}`,
        },
      ];
    }),
  );
