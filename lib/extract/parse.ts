import {
  assignRoleStarts,
  type Entity,
  findNominals,
  findPronouns,
  linkNames,
  type Mention,
  PERSON,
} from "./mentions";
import { findNames } from "./names";
import { findQuotedSpans, type QuotedSpan } from "./quotation-marks";
import {
  assignCues,
  assignParagraphs,
  capitaliseForeignNames,
  findParagraphs,
  findSentences,
  isSayingVerb,
  type Paragraph,
  type Sentence,
  type Token,
  tokenise,
} from "./tokens";

/** All that one pass over a text finds before anybody is held to have said anything. */
export interface ParsedText {
  text: string;
  tokens: Token[];
  paragraphs: Paragraph[];
  spans: QuotedSpan[];
  sentences: Sentence[];
  entities: Entity[];
  /** In the order of the text. */
  mentions: Mention[];
  /** The first mention of each entity. */
  firstMention: (Mention | undefined)[];
}

/** Takes a text; gives its words, paragraphs, marked spans, sentences, people and mentions. */
export function parseText(text: string): ParsedText {
  const tokens = tokenise(text);
  capitaliseForeignNames(tokens);
  assignCues(tokens);
  const paragraphs = findParagraphs(text);
  assignParagraphs(tokens, paragraphs);
  const spans = findQuotedSpans(text, tokens, paragraphs);
  const sentences = findSentences(tokens, isSayingVerb);
  const names = findNames(tokens);
  const { entities, mentions: named } = linkNames(text, tokens, names);
  assignRoleStarts(tokens, named);
  const taken = new Uint8Array(tokens.length);
  for (const name of names)
    if (name.kind !== "title")
      taken.fill(name.kind === "person" ? PERSON : 1, name.first, name.last);
  // "Minister of Education | Ann Lee": the noun is her title and no source of its own.
  for (const mention of named) {
    if (mention.kind === "person") taken.fill(1, mention.roleFirst, mention.first);
  }
  const mentions = [...named, ...findNominals(tokens, taken), ...findPronouns(tokens, taken)].sort(
    (a, b) => a.head - b.head,
  );
  const firstMention: (Mention | undefined)[] = [];
  for (const mention of named) firstMention[mention.entity] ??= mention;
  return { text, tokens, paragraphs, spans, sentences, entities, mentions, firstMention };
}
