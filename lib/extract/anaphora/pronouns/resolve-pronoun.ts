import type { Mention } from "../../mentions";
import { type Models, scoreTrees, softmax } from "../../models";
import type { ParsedText } from "../../parse";
import type { Syntax } from "../../syntax";
import { wordAt } from "../../tokens";
import type { Discourse } from "../discourse";
import { type Antecedent, antecedentCandidates } from "./antecedents";
import { firstOfChain } from "./first-of-chain";
import { fitting } from "./fitting";
import { withoutNamed } from "./named-in-own-words";

/** The person that a pronoun most likely refers to, how likely, and why. */
export interface Resolution {
  entity: number;
  probability: number;
  because: string;
}

const SINGULAR = /^(?:he|she|his|her|him)$/;

/** Resolves a singular personal pronoun. Returns null for any other, or if there is no candidate. */
export function resolvePronoun(
  syntax: Syntax,
  pronoun: Mention,
  discourse: Discourse,
  models: Models,
): Resolution | null {
  const { parsed } = syntax;
  if (!SINGULAR.test(parsed.tokens[pronoun.head]!.lower)) return null;
  const candidates = antecedentCandidates(syntax, pronoun, discourse);
  const others = withoutNamed(syntax, pronoun, discourse.span, candidates);
  const fit = fitting(parsed, firstOfChain(parsed, pronoun), others);
  const options = withoutAddressee(syntax, pronoun, fit, discourse.lastSpeaker);
  if (options.length === 0) return null;
  const shares = softmax(
    options.map((option) => scoreTrees(models.antecedent, option.features.values)),
  );
  const best = shares.indexOf(Math.max(...shares));
  const { entity, nearest } = options[best]!;
  return {
    entity,
    probability: shares[best]!,
    because: reason(parsed, pronoun, nearest, entity === discourse.lastSpeaker),
  };
}

// Whoever replies is not the person who spoke last.
const REPLIES = /^(?:repl(?:ied|ies)|retort(?:ed|s)|counter(?:ed|s))$/;

/** Leaves out the last speaker if the pronoun's verb is one of replying and someone else has been mentioned since. */
function withoutAddressee(
  { parsed: { tokens, entities } }: Syntax,
  { head }: Mention,
  options: Antecedent[],
  lastSpeaker: number,
): Antecedent[] {
  if (!REPLIES.test(wordAt(tokens, head + 1))) return options;
  const others = options.filter(({ entity }) => entity !== lastSpeaker);
  const near = others.some(
    ({ entity, nearest }) =>
      entities[entity]!.kind === "person" &&
      nearest.head < head &&
      tokens[nearest.outerFirst - 1]?.sentence !== tokens[nearest.head]!.sentence &&
      tokens[head]!.sentence - tokens[nearest.head]!.sentence <= MAX_BACK,
  );
  return near ? others : options;
}

const MAX_BACK = 2;

function reason(
  { tokens }: ParsedText,
  pronoun: Mention,
  nearest: Mention,
  spoke: boolean,
): string {
  const back = tokens[pronoun.head]!.sentence - tokens[nearest.head]!.sentence;
  const where =
    back === 0
      ? "in the same sentence"
      : back === 1
        ? "in the previous sentence"
        : `${back} sentences earlier`;
  return spoke ? "the last to speak before this" : `the likeliest match, ${where}`;
}
