import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { givenOnly } from "@/lib/desk/events/changes";
import type { ProposalLink, ProposalState } from "@/lib/sources/review/schema";
import { toUnits } from "@/lib/text/anchors/code-points";
import { type Span, wordsIn } from "@/lib/text/anchors/span";
import { type Assertion, NOBODY, type QuoteKind } from "@/lib/tradecraft/evidence";

interface Correction {
  kind?: QuoteKind | undefined;
  speakerName?: string | null | undefined;
  speakerRole?: string | null | undefined;
  assertion?: Assertion | undefined;
  links?: ProposalLink[] | undefined;
  span?: Span | undefined;
}

/** What a correction writes. Refuses a span without words. */
export function patchOf(text: string, { span, ...given }: Correction): Partial<Patch> {
  return {
    ...givenOnly(given),
    ...(given.kind === "PASSAGE" && NOBODY),
    ...(span && spanOf(text, span)),
  };
}

type Patch = Omit<Correction, "span"> & ReturnType<typeof spanOf>;

/** What a decision of the viewer writes. */
export const decidedBy = (viewer: Viewer, state: ProposalState) => ({
  state,
  decidedById: viewer.id,
  decidedAt: new Date(),
});

/** The words of a selection, and where they are in the text. Refuses a selection without words. */
export function spanOf(text: string, selected: Span) {
  const words = wordsIn(text, selected);
  if (!words) return refuse("invalid", "Select some words of the article.");
  const unit = toUnits(text);
  return { ...words, exact: text.slice(unit(words.start), unit(words.end)) };
}

/** Refuses links to issues that no longer exist. */
export async function requireLinkedIssues(tx: Tx, links: ProposalLink[] = []) {
  const known = await tx.issue.count({ where: { id: { in: links.map((link) => link.issueId) } } });
  if (known < links.length) refuse("not-found", "One of these issues no longer exists.");
}
