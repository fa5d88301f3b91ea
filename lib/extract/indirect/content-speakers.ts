import { type Referent, referentOf } from "../anaphora";
import type { Attribution, SpeakerHistory } from "../attribution";
import { type Mention, phraseEnd, wholeOf } from "../mentions";
import type { Models } from "../models";
import { likeliestSubject, type Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";
import { isCertain } from "./certain-contents";
import { describedBefore, namedBefore } from "./colon-speakers";
import type { ContentSpan } from "./content-span";
import { sourceIn } from "./source-phrases";

const NAMED_BESIDE = 0.95;

/** Finds who is reported to have said something, given who spoke before. Returns null if nobody is found. */
export function attributionOf(
  syntax: Syntax,
  content: ContentSpan,
  history: SpeakerHistory,
  models: Models,
): Attribution | null {
  const { shape, cue } = content;
  const according = shape.startsWith("according");
  const colon = shape === "colon";
  const named = according
    ? mentionAt(syntax, sourceIn(syntax.parsed.tokens, cue))
    : colon
      ? (namedBefore(syntax, cue) ?? describedBefore(syntax, cue))
      : null;
  const actor =
    shape === "after"
      ? (byWhom(syntax, cue) ??
        forWhom(syntax, cue) ??
        quotedBy(syntax, cue) ??
        directlyBefore(syntax, cue))
      : shape === "before" && isCertain(syntax, content)
        ? subjectBeside(syntax, content)
        : null;
  // "According to family legend, the old man left": nobody says it.
  if (according && !named) return null;
  const chosen = actor
    ? { mention: actor, probability: NAMED_BESIDE }
    : named
      ? { mention: named, probability: NAMED_BESIDE }
      : likeliestSubject(syntax, cue, content);
  if (!chosen) return null;
  const { probability } = chosen;
  const mention = wholeOf(syntax.parsed, chosen.mention);
  const rule = according
    ? "“according to” introduces the speaker"
    : colon
      ? "a colon after the name introduces what is said"
      : "the speaker is the subject of the reporting verb";
  const referent: Referent = referentOf(syntax, mention, history.discourse(null), models);
  return {
    ...{ mention, probability, verb: cue, rule: { rule, strength: 2 } },
    link: { ...syntax.link(mention), according },
    ...referent,
  };
}

/** The subject that fills all between a comma and the verb, or follows the verb: "X, | Ann Lee | said", "X, said | Ann Lee |". */
function subjectBeside({ parsed, counts }: Syntax, { cue, last }: ContentSpan): Mention | null {
  const { tokens, mentions } = parsed;
  const inverted = last + 1 === cue;
  const here = counts.mentions[cue]!;
  for (const k of inverted ? [here, here + 1] : [here - 1, here - 2, here - 3]) {
    const index = counts.outsideMentions[k];
    const mention = index === undefined ? null : mentions[index]!;
    if (!mention || mention.inRole) continue;
    if (inverted ? mention.outerFirst === cue + 1 : isBetween(tokens, mention, last + 1, cue))
      return mention;
  }
  return null;
}

const isBetween = (tokens: Token[], mention: Mention, first: number, end: number): boolean =>
  Math.min(mention.outerFirst, mention.roleFirst) === first && phraseEnd(tokens, mention) === end;

const MAX_QUOTED = 14;

/** "Was told by | his secretary | that", "is denied by | the ministry". Null if there is no such phrase. */
function byWhom(syntax: Syntax, cue: number): Mention | null {
  const { tokens } = syntax.parsed;
  const passive = /^(?:is|are|was|were|been|being|be)$/.test(tokens[cue - 1]?.lower ?? "");
  return passive && tokens[cue + 1]?.lower === "by" ? mentionAt(syntax, cue + 2) : null;
}

/** Who is quoted: "Reuters quoted | an official | as saying". Null if there is no such phrase. */
function quotedBy({ parsed, counts, ...rest }: Syntax, cue: number): Mention | null {
  const { tokens, mentions } = parsed;
  if (tokens[cue - 1]?.lower !== "as" || !tokens[cue]!.lower.endsWith("ing")) return null;
  // "The governor | was quoted by the agency as saying".
  for (
    let i = cue - 2;
    i > cue - MAX_QUOTED && tokens[i]?.sentence === tokens[cue]!.sentence;
    i--
  ) {
    if (!/^(?:quoted|cited|reported)$/.test(tokens[i]!.lower)) continue;
    // "Quoted | a banker |, whom it did not name, as saying".
    if (!/^(?:is|are|was|were|been|being)$/.test(tokens[i - 1]?.lower ?? ""))
      return mentionAt({ parsed, counts, ...rest }, i + 1);
    return (
      likeliestSubject({ parsed, counts, ...rest }, i, { first: i, last: cue })?.mention ?? null
    );
  }
  const index = counts.outsideMentions[counts.mentions[cue]! - 1];
  return index === undefined ? null : mentions[index]!;
}

/** A name that opens a further clause before its verb: "and | Ann Lee | said". Null if there is none. */
function directlyBefore({ parsed, counts }: Syntax, cue: number): Mention | null {
  const { tokens, mentions } = parsed;
  const index = counts.outsideMentions[counts.mentions[cue]! - 1];
  const mention = index === undefined ? null : mentions[index]!;
  const finite = cueOf(tokens[cue])?.class === "say" && cueOf(tokens[cue])!.finite;
  if (!finite || mention?.last !== cue || mention.kind !== "person") return null;
  const before = tokens[mention.outerFirst - 1];
  const opens = /^(?:and|but|while)$/.test(before?.lower ?? "");
  // "Lee and Roe said": the conjunction joins two subjects.
  const joined = mentions[index! - 1]?.last === mention.outerFirst - 1;
  return opens && !joined ? mention : null;
}

/** Who is to say it: "a mistake for | Norway | to claim". Null if there is no such phrase. */
function forWhom({ parsed, counts }: Syntax, cue: number): Mention | null {
  const { tokens, mentions } = parsed;
  if (tokens[cue - 1]?.lower !== "to") return null;
  const index = counts.outsideMentions[counts.mentions[cue]! - 1];
  const mention = index === undefined ? null : mentions[index]!;
  const before = mention && tokens[mention.outerFirst - 1];
  return mention?.last === cue - 1 && before?.lower === "for" ? mention : null;
}

/** The mention that begins at or shortly after a token. */
function mentionAt({ parsed, counts }: Syntax, token: number): Mention | null {
  for (let k = counts.mentions[token]!; k < counts.mentions[token]! + 2; k++) {
    const index = counts.outsideMentions[k];
    const mention = index === undefined ? null : parsed.mentions[index]!;
    // "According to the plan. | Traffic |": a name in the next sentence is not what is meant.
    if (mention && parsed.tokens[mention.head]!.sentence !== parsed.tokens[token]!.sentence)
      return null;
    // "By | his secretary", "by | the town's brigade": the noun, not whose it is.
    const next = parsed.mentions[counts.outsideMentions[k + 1] ?? -1];
    if (
      mention &&
      /^(?:pronoun|nominal)$/.test(mention.kind) &&
      next?.outerFirst === mention.outerFirst
    )
      return next;
    if (mention && mention.first - token < 6)
      return isApart(parsed.tokens, token, mention.outerFirst) ? null : mention;
  }
  return null;
}

/** Whether a comma parts two tokens. */
function isApart(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ",") return true;
  return false;
}
