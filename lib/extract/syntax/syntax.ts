import type { Mention } from "../mentions";
import type { Trees } from "../models";
import type { ParsedText } from "../parse";
import { type CueLink, linkCue } from "./cue-links";
import { runningCounts } from "./running-counts";
import type { LinkedText } from "./subject-features";
import { possibleSubjects, subjectShares } from "./subjects";

/** Which mention is the subject of which reporting verb. Verbs are token indices. */
export interface Syntax extends LinkedText {
  /** The likeliest subject of a reporting verb, by distance alone. */
  subjectOf(cue: number): Mention | null;
  /** How likely a mention is to be the subject of a reporting verb, 0 to 1, according to the model. */
  subjectShare(cue: number, mention: Mention): number;
}

/** Analyses a parsed text with the model of subjects. Whatever is needed repeatedly is computed once. */
export function analyseSyntax(parsed: ParsedText, model: Trees): Syntax {
  const counts = runningCounts(parsed);
  const links = new Map<Mention, CueLink>();
  const subjects = new Map<number, { mention: Mention; gap: number }>();
  for (const index of counts.outsideMentions) {
    const mention = parsed.mentions[index]!;
    const link = linkCue(parsed.tokens, mention);
    links.set(mention, link);
    claim(subjects, link.forward, mention, link.forwardGap + (link.afterPreposition ? 3 : 0));
    claim(subjects, link.inverted, mention, link.afterPreposition ? 4 : 0.5);
  }
  const link = (mention: Mention) => links.get(mention) ?? linkCue(parsed.tokens, mention);
  const shares = new Map<number, Map<Mention, number>>();
  return {
    parsed,
    counts,
    link,
    subjectOf: (cue) => subjects.get(cue)?.mention ?? null,
    subjectShare: (cue, mention) => {
      const known = shares.get(cue) ?? subjectShares({ parsed, counts, link }, cue, model);
      shares.set(cue, known);
      return known.get(mention) ?? 0;
    },
  };
}

function claim(
  subjects: Map<number, { mention: Mention; gap: number }>,
  cue: number,
  mention: Mention,
  gap: number,
): void {
  if (cue < 0) return;
  const holder = subjects.get(cue);
  if (!holder || gap <= holder.gap) subjects.set(cue, { mention, gap });
}

/**
 * The likeliest subject of a reporting verb according to the model, outside what the verb reports (token
 * indices). Returns null if there is none.
 */
export function likeliestSubject(
  syntax: Syntax,
  cue: number,
  content: { first: number; last: number },
): { mention: Mention; probability: number } | null {
  let best: { mention: Mention; probability: number } | null = null;
  for (const mention of possibleSubjects(syntax, cue)) {
    if (mention.head >= content.first && mention.head < content.last) continue;
    const probability = syntax.subjectShare(cue, mention);
    if (!best || probability > best.probability) best = { mention, probability };
  }
  return best;
}
