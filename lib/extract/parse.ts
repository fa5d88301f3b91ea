import { readFlashes } from "./flashes";
import { HEADING_WORDS } from "./lexicon";
import { findMentions, type Mention, type Mentions } from "./mentions";
import { authorLines, type Metadata, readMetadata } from "./metadata";
import { findQuotedSpans, type QuotedSpan } from "./quotation-marks";
import {
  assignCues,
  assignParagraphs,
  capitaliseForeignNames,
  cueOf,
  findParagraphs,
  findSentences,
  isDateline,
  isPageFurniture,
  type Paragraph,
  type Sentence,
  type Token,
  tokenise,
} from "./tokens";

/** What a text contains, before any words are attributed to anyone. */
export interface ParsedText extends Mentions {
  text: string;
  tokens: Token[];
  paragraphs: Paragraph[];
  spans: QuotedSpan[];
  sentences: Sentence[];
}

/** Parses a text, with what it says about itself, into words, paragraphs, quoted spans, sentences and mentions. */
export function parseText(text: string, metadata: Metadata = readMetadata(text)): ParsedText {
  const tokens = tokenise(text);
  capitaliseForeignNames(tokens);
  assignCues(tokens);
  const paragraphs = readFlashes(text, tokens, findParagraphs(text));
  assignParagraphs(tokens, paragraphs);
  const spans = findQuotedSpans(text, tokens, paragraphs);
  const sentences = findSentences(tokens);
  const found = findMentions(text, tokens, authorLines(text, metadata));
  const mentions = outsideFurniture(text, paragraphs, tokens, found.mentions).filter(
    ({ first, head }) =>
      tokens[head]!.start >= metadata.bodyStart ||
      !metadata.publisher?.includes(text.slice(tokens[first]!.start, tokens[head]!.end)),
  );
  return { text, tokens, paragraphs, spans, sentences, ...found, mentions };
}

const MAX_LINE = 300;
// "HAWKS WANT PORT BAN: Senator Lee said": the heading of an item, in which nobody speaks.
const ITEM_HEADING =
  /^[^\p{L}\n]*(?:[\p{Lu}\p{N}'’.&-]+\s+){2,12}[\p{Lu}\p{N}'’.&-]+:(?=\W+\p{L}*\p{Ll})/u;
const MAX_SUBHEAD = 24;

/** The mentions that are not in a dateline or in page furniture, such as the name of the website. */
function outsideFurniture(
  text: string,
  paragraphs: Paragraph[],
  tokens: Token[],
  mentions: Mention[],
): Mention[] {
  // Where the article's own words begin in each paragraph.
  const starts = paragraphs.map(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + MAX_LINE));
    if (isPageFurniture(line) || isDateline(line)) return end;
    return start + (ITEM_HEADING.exec(line)?.[0].length ?? 0);
  });
  return mentions.filter(
    (mention) =>
      tokens[mention.head]!.start >= starts[tokens[mention.head]!.paragraph]! &&
      !isInSubhead(tokens, mention),
  );
}

/**
 * Whether a mention is in a subhead that only says what follows: "Interview: | Norway's envoy | on cod and ice". Someone
 * named there may speak below.
 */
function isInSubhead(tokens: Token[], { kind, head }: Mention): boolean {
  const { paragraph } = tokens[head]!;
  if (kind === "person") return false;
  let first = head;
  while (first > head - MAX_SUBHEAD && tokens[first - 1]?.paragraph === paragraph) first--;
  if (!HEADING_WORDS.has(tokens[first]!.lower) || tokens[first + 1]?.text !== ":") return false;
  const line = tokens.slice(first, first + MAX_SUBHEAD);
  return line.every(
    (t) => t.paragraph !== paragraph || (!cueOf(t)?.finite && t.text !== "." && t.span < 0),
  );
}
