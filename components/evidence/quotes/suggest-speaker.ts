import type { SpeakerSuggestion } from "@/lib/evidence/quotes/schema";
import type { Span } from "@/lib/text/anchors/span";
import type { Assertion, QuoteKind } from "@/lib/tradecraft/evidence";

/** The values suggested for a form. */
export interface Suggested {
  kind: QuoteKind;
  assertion: Assertion;
  speakerName: string;
  speakerRole: string;
}

/** Suggests the kind, speaker and assertion of selected words. Returns null if the request fails. */
export async function suggestSpeaker(
  source: string,
  { start, end }: Span,
  signal: AbortSignal,
): Promise<Suggested | null> {
  try {
    const query = new URLSearchParams({ start: `${start}`, end: `${end}` });
    const answer = await fetch(`/api/v1/sources/${source}/speaker?${query}`, { signal });
    if (!answer.ok) return null;
    const { kind, assertion, ...said } = (await answer.json()) as SpeakerSuggestion;
    const { speakerName, speakerRole } = said;
    return { kind, assertion, speakerName: speakerName ?? "", speakerRole: speakerRole ?? "" };
  } catch {
    // Ignored: a suggestion only saves typing.
    return null;
  }
}
