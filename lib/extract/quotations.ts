import { type Attribution, attribute } from "./attribute";
import { countPositions } from "./candidates";
import { resolvePronoun } from "./coreference";
import type { TermHit } from "./issue-terms";
import { matchIssues } from "./issues";
import type { MarkedSpan } from "./pairs";
import type { Reading } from "./reading";
import { findRoles } from "./roles";
import { isTermOfArt, kindOf } from "./statements";
import { surroundingsOf } from "./surroundings";
import type { ExtractedQuote } from "./types";

/** Takes a reading and the issues' terms in it; gives its quotations in the order of the text. */
export function findQuotations(reading: Reading, hits: TermHit[]): ExtractedQuote[] {
  const attributions = attribute(reading, countPositions(reading));
  const roles = findRoles(reading);
  const quotes: ExtractedQuote[] = [];
  let lastSpeaker = -1;
  reading.spans.forEach((span, index) => {
    const issues = matchIssues(hits, surroundingsOf(reading, span.firstToken, span.lastToken));
    const { start, end } = span;
    const base = { start, end, text: reading.text.slice(start, end), issues };
    const found = attributions[index] ?? null;
    if (isTermOfArt(reading, span)) {
      // Nobody's statement: kept only where it touches a subject that the desk follows.
      if (issues.length > 0) quotes.push({ ...base, ...unattributed() });
      return;
    }
    const speaker = found && nameSpeaker(reading, found, lastSpeaker);
    if (speaker && speaker.entity >= 0) lastSpeaker = speaker.entity;
    quotes.push({
      ...base,
      kind: kindOf(reading, span),
      speaker_text: speaker?.name ?? null,
      speaker_span: found && spanOf(reading, found),
      speaker_role: speaker && speaker.entity >= 0 ? (roles.get(speaker.entity) ?? null) : null,
      cue: found && cueText(reading, found, span),
      confidence: found?.probability ?? 0.3,
      because: [
        ...(found ? [found.rule.rule] : ["no likely speaker near"]),
        ...(speaker?.because ?? []),
      ],
    });
  });
  return quotes;
}

function unattributed() {
  return {
    ...{
      kind: "mixed" as const,
      speaker_text: null,
      speaker_span: null,
      speaker_role: null,
      cue: null,
    },
    ...{
      confidence: 0.2,
      because: ["a term or title in quotation marks: nobody is said to say it"],
    },
  };
}

function nameSpeaker(reading: Reading, found: Attribution, lastSpeaker: number) {
  const { mention } = found;
  const written = reading.text.slice(...spanOf(reading, found)).replace(/\s+/g, " ");
  if (mention.entity >= 0) {
    const { name } = reading.entities[mention.entity]!;
    const because = name === written ? [] : [`“${written}” is ${name}`];
    return { name, entity: mention.entity, because };
  }
  if (mention.kind !== "pronoun") return { name: written, entity: -1, because: [] };
  const antecedent = resolvePronoun(reading, mention, lastSpeaker);
  if (!antecedent)
    return { name: written, entity: -1, because: ["whom the pronoun means is open"] };
  const { name } = reading.entities[antecedent.entity]!;
  return {
    name,
    entity: antecedent.entity,
    because: [`“${written}” is ${name}: ${antecedent.because}`],
  };
}

function spanOf({ tokens }: Reading, { mention }: Attribution): [number, number] {
  return [tokens[mention.first]!.start, tokens[mention.last - 1]!.end];
}

function cueText({ tokens }: Reading, { link }: Attribution, _span: MarkedSpan): string | null {
  if (link.according) return "according to";
  const cue = link.inverted >= 0 ? link.inverted : link.forward;
  return cue >= 0 ? tokens[cue]!.text : link.colon ? ":" : null;
}
