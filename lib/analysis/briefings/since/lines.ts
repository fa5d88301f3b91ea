import { changeOf, type StoredChange } from "@/lib/analysis/briefings/since-last-look/lines";
import { eventDetails } from "@/lib/desk/events/schema";
import type { Confidence } from "@/lib/tradecraft/confidence";
import { type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { kindOf, takenOverWords } from "./describe";
import { quoteOf, type StoredQuote } from "./quotes";
import type { SinceChange, SinceIssue } from "./schema";

/** A change as it is stored. */
interface StoredSinceChange extends StoredChange {
  /** Of the forecast that it is about. */
  scale: LikelihoodScale | null;
  quotes: StoredQuote[];
  /** How many quotations an approval took over from an earlier version: they are not new. */
  takenOver: number;
  /** Why someone dissents. */
  dissent: string | null;
}

/** An issue as it is stored, with the likelihood of its lead forecast before and after the period. */
export interface StoredIssue extends Pick<SinceIssue, "key" | "slug" | "title"> {
  id: string;
  before: number | null;
  after: number | null;
  revisions: number;
  dated: number | null;
  scale: LikelihoodScale | null;
  wording: string | null;
  /** How many changes there are in all. */
  count: number;
  changes: StoredSinceChange[];
}

/** An issue as pages show it. `issueIds` are those of the edition that the period starts from. */
export function issueOf(stored: StoredIssue, issueIds: readonly string[] | null): SinceIssue {
  const { id, before, after, revisions, dated, scale, wording, count, changes, ...issue } = stored;
  const phrase = (likelihood: number) => ({ likelihood, word: likelihoodTerm(likelihood, scale!) });
  return {
    ...issue,
    inEdition: issueIds?.includes(id) ?? null,
    lead:
      after !== null && scale && wording
        ? {
            wording,
            scale,
            before: before === null ? null : phrase(before),
            after: phrase(after),
            revisions,
            dated,
          }
        : null,
    changes: changes.map(sinceChangeOf),
    more: count - changes.length,
  };
}

function sinceChangeOf({
  scale,
  quotes,
  takenOver,
  dissent,
  ...stored
}: StoredSinceChange): SinceChange {
  const { issue: _, why, ...change } = changeOf(stored);
  const moved = moveOf(stored.event, scale);
  return {
    ...change,
    sentence: change.sentence + takenOverWords(takenOver, quotes.length),
    why: why ?? dissent,
    kind: takenOver > 0 && quotes.length === 0 ? "OTHER" : kindOf(stored.event),
    reason: moved?.before ? stored.reason : null,
    moved,
    quotes: quotes.map(quoteOf),
  };
}

/** What a revision moved; null for other events. */
function moveOf(event: unknown, scale: LikelihoodScale | null): SinceChange["moved"] {
  const details = eventDetails.safeParse(event).data;
  if (details?.verb !== "outlook.revised" || !scale) return null;
  const estimate = ({ likelihood, confidence }: { likelihood: number; confidence: string }) => ({
    likelihood,
    word: likelihoodTerm(likelihood, scale),
    confidence: confidence as Confidence,
  });
  return { before: details.from && estimate(details.from), after: estimate(details.to) };
}
