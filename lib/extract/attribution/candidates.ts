import { PREPOSITIONS } from "../lexicon";
import { findRoles, type Mention } from "../mentions";
import type { Trees } from "../models";
import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";
import { type CueLink, candidatesFor, linkCue, type Positions, subjectShares } from "../syntax";
import type { Case, History } from "./candidate-features";
import { measure } from "./placement";
import { applyRules } from "./rules";
import { type SpanShape, shapeOf } from "./span-shape";

/** Everything about a text that attribution looks at, worked out once. */
export interface Scene {
  parsed: ParsedText;
  at: Positions;
  link(mention: Mention): CueLink;
  /** The mention that is the likeliest subject of a reporting verb. */
  subjectOf(cue: number): Mention | null;
  shape(span: QuotedSpan): SpanShape;
  /** How likely a mention is the subject of a reporting verb, 0 to 1. */
  share(cue: number, mention: Mention): number;
  /** The role of each entity that has one. */
  roles: Map<number, string>;
}

/** Takes a parsed and its positions; gives the scene. */
export function makeScene(parsed: ParsedText, at: Positions, source: Trees): Scene {
  const links = new Map<Mention, CueLink>();
  const subjects = new Map<number, { mention: Mention; gap: number }>();
  for (const index of at.outerMentions) {
    const mention = parsed.mentions[index]!;
    const link = linkCue(parsed.tokens, mention);
    links.set(mention, link);
    claim(subjects, link.forward, mention, link.forwardGap + (link.afterPreposition ? 3 : 0));
    claim(subjects, link.inverted, mention, link.afterPreposition ? 4 : 0.5);
  }
  const shares = new Map<number, Map<Mention, number>>();
  const shapes = new Map<QuotedSpan, SpanShape>();
  const scene: Scene = {
    parsed,
    at,
    link: (mention) => links.get(mention) ?? linkCue(parsed.tokens, mention),
    subjectOf: (cue) => subjects.get(cue)?.mention ?? null,
    shape: (span) => {
      const known = shapes.get(span) ?? shapeOf(parsed, at, span);
      shapes.set(span, known);
      return known;
    },
    roles: findRoles(parsed),
    share: (cue, mention) => {
      const known = shares.get(cue) ?? subjectShares(scene, cue, source);
      shares.set(cue, known);
      return known.get(mention) ?? 0;
    },
  };
  return scene;
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

/** Takes a span and the history before it; gives a case for each candidate speaker. */
export function speakerCases(scene: Scene, span: QuotedSpan, history: History): Case[] {
  const { parsed, at } = scene;
  const shape = scene.shape(span);
  const candidates = candidatesFor(parsed, at, span);
  if (history.mention && !candidates.includes(history.mention)) candidates.unshift(history.mention);
  let best = -Infinity;
  let second = 0;
  const cases: Case[] = [];
  for (const mention of candidates) {
    const link = scene.link(mention);
    const lie = measure(parsed, at, span, mention, link);
    const leadsIn = !lie.after && leadsInto(scene, mention, span);
    const ordinal = ordinalOf(scene, mention);
    const rule = applyRules(mention, link, lie, leadsIn ? ordinal : -1);
    if (rule.strength > best) {
      second = best;
      best = rule.strength;
    } else if (rule.strength > second) second = rule.strength;
    const cue = link.inverted >= 0 ? link.inverted : link.forward;
    // Written out, not spread: this is the innermost loop of the whole extraction.
    cases.push({
      tokens: parsed.tokens,
      mention,
      entity: mention.entity >= 0 ? parsed.entities[mention.entity]! : null,
      link,
      lie,
      rule,
      shape,
      history,
      ordinal,
      modifies: modifiesBefore(scene, mention),
      bestOfCue: cue >= 0 && scene.subjectOf(cue) === mention,
      leadsIn,
      behind: 0,
      shareLeft: shape.verbLeft < 0 ? -1 : scene.share(shape.verbLeft, mention),
      shareRight: shape.verbRight < 0 ? -1 : scene.share(shape.verbRight, mention),
    });
  }
  for (const c of cases) {
    c.behind = (c.rule.strength === best ? Math.max(second, 0) : best) - c.rule.strength;
  }
  return cases;
}

/** "He then read this out: | “...”": the colon that ends its sentence stands before the quotation. */
function leadsInto({ parsed }: Scene, mention: Mention, span: QuotedSpan): boolean {
  const { tokens, sentences } = parsed;
  const { last } = sentences[tokens[mention.head]!.sentence]!;
  return last === span.firstToken - 1 && tokens[last - 1]!.text === ":";
}

function ordinalOf({ parsed, at }: Scene, mention: Mention): number {
  const sentence = parsed.sentences[parsed.tokens[mention.head]!.sentence]!;
  return at.mentionsBefore[mention.head]! - at.mentionsBefore[sentence.first]!;
}

function modifiesBefore({ parsed, at }: Scene, mention: Mention): boolean {
  const index = at.outerMentions[at.mentionsBefore[mention.head]! - 1];
  const before = index === undefined ? undefined : parsed.mentions[index];
  if (!before || before.kind === "pronoun" || before.last !== mention.outerFirst - 1) return false;
  return PREPOSITIONS.has(parsed.tokens[before.last]!.lower);
}
