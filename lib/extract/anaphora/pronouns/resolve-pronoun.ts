import { PREPOSITIONS } from "../../lexicon";
import type { Mention } from "../../mentions";
import { type Models, scoreTrees, softmax } from "../../models";
import type { ParsedText } from "../../parse";
import type { Syntax } from "../../syntax";
import { cueOf, isApostropheS, type Sentence, type Token, wordAt } from "../../tokens";
import type { Discourse } from "../discourse";
import { type Antecedent, antecedentCandidates } from "./antecedents";

/** The person a pronoun most likely means, how likely, and why. */
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
  const options = withoutAddressee(
    syntax,
    pronoun,
    fitting(parsed, pronoun, antecedentCandidates(syntax, pronoun, discourse)),
    discourse.lastSpeaker,
  );
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

/** Leaves out a man for "she" and a woman for "he", if anybody else may be meant. */
function fitting(
  { entities, tokens, sentences }: ParsedText,
  { gender, head }: Mention,
  options: Antecedent[],
): Antecedent[] {
  const others = options.filter(({ entity }) => {
    const own = entities[entity]!.gender;
    return own === null || gender === null || own === gender;
  });
  if (!others.some(({ entity }) => entities[entity]!.kind === "person")) return options;
  // "Helga Strand shrugged. “...,” she said": a woman who opens the sentence before, not somebody who may be a man.
  const sure = others.filter(
    ({ entity }) => gender !== null && entities[entity]!.gender === gender,
  );
  const leading = others.filter(({ nearest }) => leadsIn(tokens, sentences, nearest.first, head));
  if (leading.length === 1) return leading;
  const opening = sure.filter(({ nearest }) => {
    const { first, last } = sentences[tokens[nearest.head]!.sentence]!;
    return nearest.head < head && nearest.outerFirst === first && isBefore(tokens, last, head);
  });
  // "Ann Lee was unconvinced ...\n\n| Helga Strand, a spokeswoman, | dismissed it. “...,” she said": not Lee.
  if (opening.length > 0) return opening;
  // "Asked about it, | Strand | smiled. “...,” he said": the only person that the previous sentence is about.
  const about = others.filter(({ nearest }) => {
    const t = tokens[nearest.head]!;
    const before = tokens[nearest.outerFirst - 1];
    const object = before?.sentence === t.sentence && PREPOSITIONS.has(before.lower);
    const owner = isApostropheS(tokens[nearest.last]);
    const near = t.paragraph === tokens[head]!.paragraph && t.span < 0 && nearest.head < head;
    // "He suggested that | Lew | was tired" is about him, not about Lew.
    // "It was | Lew | who spoke".
    const cleft = before?.lower === "was" && tokens[nearest.outerFirst - 2]?.lower === "it";
    const opens =
      before?.sentence !== t.sentence ||
      cleft ||
      isOwned(tokens, nearest.outerFirst) ||
      /^(?:,|and|but|yet|so)$/.test(before.lower);
    return (
      near && opens && !object && !owner && isBefore(tokens, sentences[t.sentence]!.last, head)
    );
  });
  // A woman in the paragraph before doesn’t outrank the person this paragraph is about.
  const person = about[0] && entities[about[0].entity]!.kind === "person";
  const rivals = sure.some(
    ({ entity, nearest }) =>
      entity !== about[0]?.entity &&
      !(about[0] && nearest.last === about[0].nearest.outerFirst - 2) &&
      !(person && tokens[nearest.head]!.paragraph < tokens[head]!.paragraph),
  );
  const known = about[0] && entities[about[0].entity]!.gender === gender;
  return about.length === 1 && (known || !rivals) ? about : others;
}

/** "Ivo's friend | Ola Berg |": a name behind a noun that somebody else's name owns. */
const isOwned = (tokens: Token[], first: number): boolean =>
  tokens[first - 1]?.cap === false && isApostropheS(tokens[first - 2]);

/** "Oslo's | Ann Lee | was careful: prices, she said, had risen": whoever the words before a colon are about. */
function leadsIn(tokens: Token[], sentences: Sentence[], name: number, head: number): boolean {
  const { sentence, span } = tokens[name]!;
  if (sentence !== tokens[head]!.sentence || span >= 0 || name > head) return false;
  const before = tokens.slice(sentences[sentence]!.first, name);
  if (before.some((t) => PREPOSITIONS.has(t.lower) || cueOf(t)?.finite)) return false;
  return tokens.slice(name, head).some(({ text }) => text === ":");
}

/** Whether nothing but quoted words is between the end of a sentence and a pronoun. */
function isBefore(tokens: Token[], last: number, head: number): boolean {
  if (last > head) return false;
  const { sentence } = tokens[head]!;
  // "The clause, | he | told a rally, was clear": the reported words come before the pronoun.
  const interrupts = tokens[head - 1]?.text === "," && cueOf(tokens[head + 1])?.class === "say";
  for (let i = last; i < head; i++)
    if (interrupts && tokens[i]!.sentence === sentence) return true;
    else if (tokens[i]!.span < 0 && tokens[i]!.kind === "word") return false;
  return true;
}

// Whoever replies isn't the last to have spoken.
const REPLIES = /^(?:repl(?:ied|ies)|retort(?:ed|s)|counter(?:ed|s))$/;

/** Leaves out the last speaker where the pronoun replies, if somebody else was mentioned since. */
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
