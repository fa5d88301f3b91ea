import { assignBlocks, type Block, findBlocks } from "./blocks";
import { noteForeignNames } from "./caseless";
import { findNominals, findPronouns, PERSON } from "./common-sources";
import { noteCues, saysWords } from "./cues";
import { linkNames } from "./entities";
import type { Entity } from "./entity";
import type { MarkedSpan } from "./marked-span";
import type { Mention } from "./mention";
import { findNames } from "./names";
import { pairMarks } from "./pairs";
import { noteRoles } from "./role-start";
import { findSentences, type Sentence } from "./sentences";
import type { Token } from "./token";
import { tokenise } from "./tokens";

/** All that one pass over a text finds before anybody is held to have said anything. */
export interface Reading {
  text: string;
  tokens: Token[];
  blocks: Block[];
  spans: MarkedSpan[];
  sentences: Sentence[];
  entities: Entity[];
  /** In the order of the text. */
  mentions: Mention[];
  /** The first mention of each entity. */
  firstMention: (Mention | undefined)[];
}

/** Takes a text; gives its words, paragraphs, marked spans, sentences, people and mentions. */
export function readText(text: string): Reading {
  const tokens = tokenise(text);
  noteForeignNames(tokens);
  noteCues(tokens);
  const blocks = findBlocks(text);
  assignBlocks(tokens, blocks);
  const spans = pairMarks(text, tokens, blocks);
  const sentences = findSentences(tokens, saysWords);
  const names = findNames(tokens);
  const { entities, mentions: named } = linkNames(text, tokens, names);
  noteRoles(tokens, named);
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
  return { text, tokens, blocks, spans, sentences, entities, mentions, firstMention };
}
