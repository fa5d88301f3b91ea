import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { capitalised } from "@/lib/core/capitalised";
import { unmarked } from "@/lib/text/markdown/unmarked";
import { reasonPhrase } from "@/lib/tradecraft/change-reason";

/** The reason for a revision. A first estimate has none, though early ones were given one. */
export const reasonOf = ({
  reason,
  previousLikelihood,
}: Pick<Outlook, "reason" | "previousLikelihood">) => (previousLikelihood === null ? null : reason);

type Moved = Pick<Outlook, "reason" | "previousLikelihood" | "reasonNote" | "rationale">;

/** Why an estimate moved, in a sentence or two: "New evidence: They met." Without a note, by the rationale's first one. */
export function whyMoved(outlook: Moved): string {
  const phrase = reasonPhrase(reasonOf(outlook), outlook.reasonNote || firstOf(outlook.rationale));
  return capitalised(phrase);
}

const CITATIONS = /\s*\[Q\d+\]/g;

/** The first sentence of a Markdown text, without its citations. */
function firstOf(text: string): string {
  const words = unmarked(text).replace(CITATIONS, "").trim();
  return /^.*?[.!?…。！？](?=\s|$)/s.exec(words)?.[0] ?? words;
}
