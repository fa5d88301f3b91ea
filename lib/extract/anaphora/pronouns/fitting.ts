// Who a pronoun may refer to, by gender and by what the sentence before it is about.
import { PREPOSITIONS } from "../../lexicon";
import { type Mention, mentionsBefore, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { cueOf, isApostropheS, type Sentence, type Token, wordAt } from "../../tokens";
import { looksFinite, reporterIn, sentenceBefore } from "../sentence-before";
import type { Antecedent } from "./antecedents";
import { opensClause } from "./first-of-chain";

/** Leaves out men for "she", women for "he", and people that the sentence before is not about, if others are left. */
export function fitting(parsed: ParsedText, pronoun: Mention, options: Antecedent[]): Antecedent[] {
  const { gender, head } = pronoun;
  const { entities, tokens, sentences } = parsed;
  const genderOf = ({ entity }: Antecedent) => entities[entity]!.gender;
  const others = options.filter(
    (option) => gender === null || (genderOf(option) ?? gender) === gender,
  );
  if (!others.some(({ entity }) => entities[entity]!.kind === "person")) return options;
  const leading = others.filter(({ nearest }) => leadsIn(tokens, sentences, nearest.first, head));
  if (leading.length === 1) return leading;
  // "Berg, | Lee | said, has left. “...,” she said": the one who spoke, not the one who opens the sentence.
  const acting = others.filter(({ nearest }) => isOwnSubject(parsed, nearest, head));
  if (acting.length === 1) return acting;
  const reporting = others.filter(({ entity }) => entity === reporterBefore(parsed, pronoun));
  if (reporting.length === 1) return reporting;
  // "Helga Strand shrugged. “...,” she said": a woman who opens the sentence before, not someone who may be a man.
  const sure = others.filter((option) => gender !== null && genderOf(option) === gender);
  // "Ann Lee was unconvinced ...\n\n| Helga Strand, a spokeswoman, | dismissed it. “...,” she said": not Lee.
  const opener = openerBefore(parsed, pronoun);
  const opening = sure.filter(({ entity }) => entity === opener?.entity);
  if (opening.length > 0) return opening;
  // "Deputy mayor Kim Berg called it “rash.” “...,” she said": introduced in full, and nobody since is known to be a woman.
  const introduced = opener && isInFull(opener) && others.find((o) => o.entity === opener.entity);
  if (introduced && !sure.some(({ nearest }) => nearest.head > opener.head)) return [introduced];
  const about = others.filter(({ nearest }) => isSubjectBefore(parsed, nearest, head));
  const [only] = about;
  if (!only || about.length > 1) return others;
  return genderOf(only) === gender || !sure.some((rival) => isRival(parsed, rival, only, head))
    ? about
    : others;
}

/** Who spoke in the sentence before, if nobody has been named since. Returns the entity, or -1. */
function reporterBefore(parsed: ParsedText, pronoun: Mention): number {
  const { tokens, mentions, sentences } = parsed;
  const before = sentenceBefore(parsed, pronoun);
  if (before < 0) return -1;
  const { first } = sentences[tokens[pronoun.head]!.sentence]!;
  for (let k = mentionsBefore(mentions, first); mentions[k]!.head < pronoun.head; k++)
    if (mentions[k]!.kind === "person" && tokens[mentions[k]!.head]!.span < 0) return -1;
  return reporterIn(parsed, before)?.entity ?? -1;
}

/** "On Monday | Berg | went to a rally at which he called for “calm”": the subject of the pronoun's own sentence. */
function isOwnSubject({ tokens }: ParsedText, nearest: Mention, head: number): boolean {
  const { sentence, span } = tokens[nearest.head]!;
  if (sentence !== tokens[head]!.sentence || span >= 0 || nearest.head > head || nearest.inRole)
    return false;
  // "Berg is late, he said": what is reported is about somebody else.
  if (tokens[head - 1]?.kind !== "word") return false;
  const end = phraseEnd(tokens, nearest);
  const verb = tokens[end];
  return (
    opensClause(tokens, Math.min(nearest.outerFirst, nearest.roleFirst)) &&
    verb?.kind === "word" &&
    looksFinite(verb)
  );
}

/** Who opens the sentence before: "| Deputy mayor Kim Berg | shrugged", but not "Berg's claim", "Berg aide Ann Lee". */
function openerBefore(parsed: ParsedText, pronoun: Mention): Mention | null {
  const { tokens, mentions, sentences } = parsed;
  const before = sentenceBefore(parsed, pronoun);
  if (before < 0) return null;
  const { first: start, last } = sentences[before]!;
  if (!isBefore(tokens, last, pronoun.head)) return null;
  const first = /^(?:and|but|so|yet|nor|or)$/.test(tokens[start]!.lower) ? start + 1 : start;
  for (let k = mentionsBefore(mentions, first); k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (mention.head >= last || Math.min(mention.outerFirst, mention.roleFirst) > first) break;
    if (!mention.inRole && mention.entity >= 0 && !isApostropheS(tokens[mention.last]))
      return mention;
  }
  return null;
}

const isInFull = ({ kind, first, last }: Mention): boolean => kind === "person" && last - first > 1;

/** "Asked about it, | Strand | smiled. “...,” he said": the only person that the previous sentence is about. */
function isSubjectBefore(
  { tokens, sentences }: ParsedText,
  { head: own, outerFirst, last }: Mention,
  head: number,
): boolean {
  const t = tokens[own]!;
  if (t.paragraph !== tokens[head]!.paragraph || t.span >= 0 || own >= head) return false;
  if (isApostropheS(tokens[last]) || !isBefore(tokens, sentences[t.sentence]!.last, head))
    return false;
  // "When asked about “the leak,” | Strand | smiled".
  const before = tokens[outerFirst - (tokens[outerFirst - 1]?.kind === "mark" ? 2 : 1)];
  if (before?.sentence !== t.sentence) return true;
  if (PREPOSITIONS.has(before.lower)) return false;
  // "It was | Lew | who spoke".
  const cleft = before.lower === "was" && wordAt(tokens, outerFirst - 2) === "it";
  // "He suggested that | Lew | was tired" is about him, not about Lew.
  return cleft || isOwned(tokens, outerFirst) || /^(?:,|and|but|yet|so)$/.test(before.lower);
}

/**
 * Whether someone else of the right gender may be the referent, rather than the subject of the sentence before. A woman
 * in an earlier paragraph does not outrank the person that this paragraph is about.
 */
function isRival(
  { tokens, entities }: ParsedText,
  rival: Antecedent,
  about: Antecedent,
  head: number,
): boolean {
  if (rival.entity === about.entity) return false;
  // "Ivo's friend | Ola Berg |": the rival is the possessor, Ivo.
  if (rival.nearest.last === about.nearest.outerFirst - 2) return false;
  const earlier = tokens[rival.nearest.head]!.paragraph < tokens[head]!.paragraph;
  return !(earlier && entities[about.entity]!.kind === "person");
}

/** Whether a name follows a noun with a possessor: "Ivo's friend | Ola Berg |". */
const isOwned = (tokens: Token[], first: number): boolean =>
  tokens[first - 1]?.cap === false && isApostropheS(tokens[first - 2]);

/** Who the words before a colon are about: "Oslo's | Ann Lee | was careful: prices, she said, had risen". */
function leadsIn(tokens: Token[], sentences: Sentence[], name: number, head: number): boolean {
  const { sentence, span } = tokens[name]!;
  if (sentence !== tokens[head]!.sentence || span >= 0 || name > head) return false;
  const before = tokens.slice(sentences[sentence]!.first, name);
  if (before.some((t) => PREPOSITIONS.has(t.lower) || cueOf(t)?.finite)) return false;
  return tokens.slice(name, head).some(({ text }) => text === ":");
}

/** Whether only quoted words come between the end of a sentence and a pronoun. */
function isBefore(tokens: Token[], last: number, head: number): boolean {
  if (last > head) return false;
  const { sentence } = tokens[head]!;
  // "The clause, | he | told a rally, was clear": the reported words begin before the pronoun.
  const interrupts = tokens[head - 1]?.text === "," && cueOf(tokens[head + 1])?.class === "say";
  for (let i = last; i < head; i++)
    if (interrupts && tokens[i]!.sentence === sentence) return true;
    else if (tokens[i]!.span < 0 && tokens[i]!.kind === "word") return false;
  return true;
}
