// Stances, which governments' readouts report as things: "raised | concerns about X", "conveyed | its opposition to X".
import { PREPOSITIONS, wordSet } from "../lexicon";
import { type Cue, type Token, wordAt } from "./token";

const STANCES = wordSet(
  `concern concerns objection objections opposition alarm doubt doubts dissatisfaction displeasure dismay regret regrets
  disappointment support solidarity sympathy condolences appreciation gratitude thanks satisfaction confidence interest
  readiness willingness desire determination resolve commitment hope hopes protest protests complaint complaints
  representations indignation outrage anger frustration unease scepticism skepticism reservations misgivings optimism`,
);
/** What someone raises with someone else only if it is said of what: "raised | the case of". */
const TOPICS = wordSet(
  "case cases issue issues matter question plight situation problem topic subject fate",
);
const MAX_BEFORE_NOUN = 4;
const ENDS_PHRASE = /^(?:of|to|in|on|at|for|with|by|from|over|about|and|or|that|who|which)$/;

/** Whether the words from a token on are a stance with what it is about: "deep | concern | over X". */
export function isStance(tokens: Token[], from: number): boolean {
  const noun = nounOf(tokens, from, STANCES);
  // "Expressed hope | that": the clause is what is reported.
  return noun >= 0 && !/^(?:that|whether|if|[,.;:])$/.test(wordAt(tokens, noun + 1));
}

/** The first of these nouns in the phrase that begins at a token. Returns -1 if there is none. */
function nounOf(tokens: Token[], from: number, nouns: ReadonlySet<string>): number {
  for (let i = from; i < from + MAX_BEFORE_NOUN; i++) {
    const { kind, lower } = tokens[i] ?? {};
    if (lower === undefined || kind !== "word" || ENDS_PHRASE.test(lower)) return -1;
    if (nouns.has(lower)) return i;
  }
  return -1;
}

const express = (verb: string): Cue => ({
  class: "speak",
  base: "express",
  finite: /(?:ed|s)$/.test(verb),
});

/** "Conveyed | its opposition to X", "lodged | a protest over X", "conveyed to the king | that". */
export const conveyed = (tokens: Token[], i: number): Cue | null => {
  if (isStance(tokens, i + 1)) return express(tokens[i]!.lower);
  const { lower } = tokens[i]!;
  return lower.startsWith("convey") && conveysClause(tokens, i + 1)
    ? { class: "say", base: "state", finite: /(?:ed|s)$/.test(lower) }
    : null;
};

const MAX_LISTENER = 9;

/** Whether a clause follows, perhaps after a listener: "that", "to the king in Rabat | that". */
function conveysClause(tokens: Token[], from: number): boolean {
  if (wordAt(tokens, from) === "that") return true;
  if (wordAt(tokens, from) !== "to") return false;
  for (let i = from + 1; i < from + MAX_LISTENER && tokens[i]?.kind === "word"; i++) {
    if (tokens[i]!.lower === "that") return true;
    // "To the king | a | letter that": something else is conveyed.
    const opensObject = /^(?:an?|the|his|her|its|their|some)$/.test(tokens[i]!.lower);
    if (opensObject && i > from + 1 && !PREPOSITIONS.has(wordAt(tokens, i - 1))) return false;
  }
  return false;
}

/** "Raised | concerns about X", "raised | the case of X", but not what raises a doubt: "the sale | raised | doubts". */
export const raised = (tokens: Token[], i: number): Cue | null =>
  isStance(tokens, i + 1) || isTopic(tokens, i + 1) ? express(tokens[i]!.lower) : null;

/** Whether the words from a token on name what is talked about: "the case | of a detained journalist". */
export function isTopic(tokens: Token[], from: number): boolean {
  const noun = nounOf(tokens, from, TOPICS);
  return noun >= 0 && wordAt(tokens, noun + 1) === "of";
}
