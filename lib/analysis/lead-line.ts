import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { capitalised } from "@/lib/core/capitalised";
import { likelihoodPhrase } from "@/lib/tradecraft/likelihood";

/** The facts about a lead forecast that its line shows. */
export type Lead = Pick<Outlook, "wording" | "likelihood" | "scale">;

/** A lead forecast and its estimate in a line; null without a forecast. */
export function leadLine({ wording, likelihood, scale }: Lead): string | null {
  if (!wording) return null;
  const estimate =
    likelihood === null ? "Not estimated yet" : capitalised(likelihoodPhrase(likelihood, scale));
  return `${wording} ${estimate}.`;
}
