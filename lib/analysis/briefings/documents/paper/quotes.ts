import type {
  EditionContent,
  EditionQuote,
  EditionSource,
} from "@/lib/analysis/briefings/editions/content";
import {
  alsoInWords,
  isGraded,
  wordsBeforeSpeaker,
} from "@/lib/analysis/briefings/editions/describe";
import { capitalised } from "@/lib/core/capitalised";
import { inLanguage } from "@/lib/core/language-name";
import { DRIVER_LABEL, isVerbatim, leadOf, QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";
import { admiralty, admiraltyLabel, NOT_GRADED } from "@/lib/tradecraft/grades";
import { em, plain, strong } from "./inline";
import type { Endnote, Inline, QuoteBlock } from "./schema";
import { dayText } from "./when";

const sourceOf = (content: EditionContent, quote: EditionQuote): EditionSource | undefined =>
  content.sources.find(({ number }) => number === quote.source);

const speakerOf = ({ speaker, kind }: EditionQuote): string | null =>
  speaker
    ? [speaker.name, speaker.role].filter(Boolean).join(", ")
    : kind === "PASSAGE"
      ? null
      : "Speaker unknown";

/** A piece of evidence: the words, then speaker, publisher and date on one line. */
export function quoteBlock(content: EditionContent, number: number, driver: boolean): QuoteBlock[] {
  const quote = content.quotes.find((one) => one.number === number);
  if (!quote) return [];
  const source = sourceOf(content, quote);
  const grade = source && admiralty(source.reliability, quote.credibility);
  const facts = [
    speakerOf(quote),
    source?.publisher ?? "Publisher unknown",
    source?.publishedAt && dayText(source.publishedAt, content.timeZone),
    inLanguage(quote.language),
    alsoInWords(quote),
    grade && `graded ${grade}`,
    driver && DRIVER_LABEL,
    source?.withdrawnAt && `source withdrawn ${dayText(source.withdrawnAt, content.timeZone)}`,
  ];
  return [
    {
      n: number,
      lead: precedes(quote),
      words: plain(quote.exact, quote.language),
      marks: isVerbatim(quote.kind),
      line: plain(facts.filter(Boolean).join(" · ")),
    },
  ];
}

/** "Denies:", if the speaker did not simply assert it. */
function precedes(quote: EditionQuote): string | null {
  const lead = leadOf(quote);
  if (!lead) return null;
  return quote.speaker ? `${quote.speaker.name} ${lead}` : capitalised(lead);
}

/** The endnotes: each says where its words are from. `shown` holds the numbers of those quoted in the body. */
export function endnotes(content: EditionContent, shown: ReadonlySet<number>): Endnote[] {
  return content.quotes.map((quote) => ({
    n: quote.number,
    words: shown.has(quote.number)
      ? null
      : // The citation says whether they were denied.
        plain(wordsBeforeSpeaker({ ...quote, assertion: "ASSERTED" }), quote.language),
    text: citation(content, quote),
  }));
}

/** That its source had been withdrawn when the edition was issued. */
function withdrawnWords(source: EditionSource | undefined, timeZone: string): Inline[] {
  if (!source?.withdrawnAt) return [];
  const words = `Source withdrawn ${dayText(source.withdrawnAt, timeZone)}, before this edition.`;
  return [...plain(" "), strong(...plain(words))];
}

function citation(content: EditionContent, quote: EditionQuote): Inline[] {
  const source = sourceOf(content, quote);
  const date = source?.publishedAt ? dayText(source.publishedAt, content.timeZone) : "undated";
  const grade = source && admiralty(source.reliability, quote.credibility);
  const meaning = source
    ? admiraltyLabel(source.reliability, quote.credibility, isGraded(source))
    : NOT_GRADED;
  const speaker = speakerOf(quote);
  const more = [inLanguage(quote.language), alsoInWords(quote)].filter(Boolean);
  const assertion = quote.assertion === "ASSERTED" ? "" : `, ${quote.assertion.toLowerCase()}`;
  return [
    ...plain(speaker ? `${speaker}, in ` : ""),
    ...(source ? [em(...plain(source.title, null))] : []),
    ...plain(
      `, ${source?.publisher ?? "publisher unknown"}, ${date} (source ${quote.source})${more.map((words) => `; ${words}`).join("")}. `,
    ),
    ...plain(`${QUOTE_KIND_LABELS[quote.kind]}${assertion}, ${quote.ref}, characters `),
    ...plain(`${quote.start}–${quote.end}. `),
    ...plain(grade ? `Graded ${grade}: ${meaning.toLowerCase()}.` : `${meaning}.`),
    ...withdrawnWords(source, content.timeZone),
  ];
}
