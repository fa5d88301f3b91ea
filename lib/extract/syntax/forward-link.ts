import { type Mention, phraseEnd, relativeClause } from "../mentions";
import { type CueClass, cueOf, type Token, wordAt } from "../tokens";

/** How a mention relates to the reporting verb after it. */
export interface ForwardLink {
  /** The verb after it, of which it may be the subject: "Smith, a senator, | said". -1 if there is none. */
  forward: number;
  forwardClass: CueClass | null;
  forwardFinite: boolean;
  /** Words between it and that verb; an apposition counts as one. */
  forwardGap: number;
}

const MAX_REACH = 26;
const ASIDE = new Set([",", "(", ")", "[", "]", "—", "–", "--"]);
const AUXILIARY = new Set(
  "has had have is was were are also then later further will would could did does be been not".split(
    " ",
  ),
);

const ORIGIN = new Set(["of", "from", "at", "with", "in", "for"]);

/** Where the name after a preposition ends. Returns the preposition's index if no name follows. */
function originEnd(tokens: Token[], preposition: number): number {
  let end = preposition + 1;
  if (/^(?:the|a|an|its|his|her)$/.test(wordAt(tokens, end))) end++;
  // "Of the | main opposition | Harbour Party".
  for (
    let skipped = 0;
    skipped < 2 &&
    /^(?:main|opposition|ruling|governing|far-right|far-left|centre-left|centre-right|junior|left-wing|right-wing)$/.test(
      wordAt(tokens, end),
    );
    skipped++
  )
    end++;
  const first = end;
  for (; end < preposition + 9; end++) {
    const t = tokens[end];
    if (t?.kind !== "word") break;
    const links = /^(?:of|and|for|the|&|'s|’s)$/.test(t.lower) && tokens[end + 1]?.cap;
    if (!t.cap && !links) break;
  }
  return end > first ? end : preposition;
}

const NONE: ForwardLink = {
  forward: -1,
  forwardClass: null,
  forwardFinite: false,
  forwardGap: 99,
};

/** Whether a reporting verb is within reach. Most mentions have none, which saves the search. */
function cueAhead(tokens: Token[], { head, last }: Mention): boolean {
  const { sentence } = tokens[head]!;
  const end = Math.min(last + MAX_REACH, tokens.length);
  for (let i = last; i < end; i++) {
    const t = tokens[i]!;
    if (t.sentence !== sentence) return false;
    if (t.cue !== null) return true;
  }
  return false;
}

/** Finds the first reporting verb after a mention, skipping appositions. Looks at a limited number of words. */
export function forwardLink(tokens: Token[], mention: Mention): ForwardLink {
  const home = tokens[mention.head]!;
  if (!cueAhead(tokens, mention)) return NONE;
  let gap = 0;
  let aside = false;
  let inAside: ForwardLink | null = null;
  // A modifier does not separate a speaker from the verb: "officials | familiar with it | said".
  const from =
    mention.kind === "nominal"
      ? (relativeClause(tokens, mention)?.[1] ?? phraseEnd(tokens, mention))
      : mention.last;
  for (let i = from; i < Math.min(mention.last + MAX_REACH, tokens.length); i++) {
    const t = tokens[i]!;
    if (t.paragraph !== home.paragraph || t.sentence !== home.sentence) break;
    // Skip an affiliation: "Smith | of the Example Institute | said".
    if (i === mention.last && ORIGIN.has(t.lower)) {
      const end = originEnd(tokens, i);
      if (end > i) {
        i = end - 1;
        continue;
      }
    }
    if (t.span !== home.span || t.kind === "mark") continue;
    if (t.kind === "punct" && ASIDE.has(t.text)) {
      aside = t.text === "(" || (t.text !== ")" && !aside);
      gap++;
      continue;
    }
    const cue = cueOf(t);
    if (cue && !(t.cap && i > mention.last)) {
      const found = {
        forward: i,
        forwardClass: cue.class,
        forwardFinite: cue.finite,
        forwardGap: gap,
      };
      if (!aside) return found;
      inAside ??= found;
    } else if (!aside && !AUXILIARY.has(t.lower) && !t.lower.endsWith("ly")) gap++;
  }
  return inAside ?? NONE;
}
