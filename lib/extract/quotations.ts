import { type Judged, STATEMENT_FLOOR } from "./attribute";
import type { Attribution } from "./attribution";
import type { Reported } from "./indirect";
import type { TermHit } from "./issue-terms";
import { matchIssues } from "./issues";
import type { Reading } from "./reading";
import { roleStart } from "./roles";
import { kindOf } from "./statements";
import { surroundingsOf } from "./surroundings";
import type { ExtractedQuote } from "./types";

/** Takes a reading, its spans judged, the issues' terms in it and roles; gives its quotations. */
export function findQuotations(
  reading: Reading,
  judged: Judged[],
  hits: TermHit[],
  roles: Map<number, string>,
): ExtractedQuote[] {
  const quotes: ExtractedQuote[] = [];
  for (const { span, statement, attribution } of judged) {
    const issues = matchIssues(hits, surroundingsOf(reading, span.firstToken, span.lastToken));
    const { start, end } = span;
    const base = { start, end, text: reading.text.slice(start, end), issues };
    if (statement < STATEMENT_FLOOR) {
      // Nobody's statement: kept only where it touches a subject that the desk follows.
      if (issues.length > 0) quotes.push({ ...base, ...unattributed(statement) });
    } else {
      const share =
        statement * (attribution ? attribution.probability * attribution.antecedent : 0.2);
      const kind = kindOf(reading, span);
      quotes.push({
        ...base,
        kind,
        ...speakerOf(reading, attribution, roles),
        confidence: round(share),
      });
    }
  }
  return quotes;
}

function unattributed(statement: number) {
  return {
    ...{
      kind: "mixed" as const,
      speaker_text: null,
      speaker_span: null,
      speaker_role: null,
      cue: null,
    },
    confidence: round(statement * 0.5),
    because: ["a term or title in quotation marks: nobody is said to say it"],
  };
}

/** Takes reported speech found in a reading; gives it as quotations of kind indirect. */
export function reportedQuotes(
  reading: Reading,
  reported: Reported[],
  hits: TermHit[],
  roles: Map<number, string>,
): ExtractedQuote[] {
  return reported.map(({ stretch, probability, attribution }) => {
    const start = reading.tokens[stretch.first]!.start;
    const end = reading.tokens[stretch.last - 1]!.end;
    const issues = matchIssues(hits, surroundingsOf(reading, stretch.first, stretch.last));
    const speaker = speakerOf(reading, attribution, roles);
    const because = ["reported without quotation marks", ...speaker.because];
    const text = reading.text.slice(start, end);
    return {
      start,
      end,
      text,
      issues,
      kind: "indirect",
      ...speaker,
      because,
      confidence: round(
        probability * (attribution ? attribution.probability * attribution.antecedent : 0.3),
      ),
    };
  });
}

/** Takes an attribution; gives the fields of a quotation that tell who said it, and why. */
export function speakerOf(
  reading: Reading,
  found: Attribution | null,
  roles: Map<number, string>,
): Pick<ExtractedQuote, "speaker_text" | "speaker_span" | "speaker_role" | "cue" | "because"> {
  if (!found) {
    return {
      speaker_text: null,
      speaker_span: null,
      speaker_role: null,
      cue: null,
      because: ["no likely speaker near"],
    };
  }
  const { tokens, entities, text } = reading;
  const { mention, entity, rule } = found;
  const speaker_span: [number, number] = [
    tokens[mention.first]!.start,
    tokens[mention.last - 1]!.end,
  ];
  const written = text.slice(...speaker_span).replace(/\s+/g, " ");
  // The mention is shown with its title, the name without.
  if (mention.kind === "person") speaker_span[0] = tokens[roleStart(tokens, mention)]!.start;
  const speaker_text = entity >= 0 ? entities[entity]!.name : written;
  const cue = cueText(reading, found);
  const because = [cue ? `${rule.rule}: “${cue}”` : rule.rule];
  if (found.because) because.push(`“${written}” is ${speaker_text}: ${found.because}`);
  else if (speaker_text !== written) because.push(`“${written}” is ${speaker_text}`);
  else if (mention.kind === "pronoun") because.push(`whom “${written}” means is open`);
  because.push(`${Math.round(100 * found.probability)}% among the sources near`);
  return { speaker_text, speaker_span, speaker_role: roles.get(entity) ?? null, cue, because };
}

function cueText({ tokens }: Reading, { link }: Attribution): string | null {
  if (link.according) return "according to";
  const cue = link.inverted >= 0 ? link.inverted : link.forward;
  return cue >= 0 ? tokens[cue]!.text : link.colon ? ":" : null;
}

const round = (share: number): number => Math.round(100 * share) / 100;
