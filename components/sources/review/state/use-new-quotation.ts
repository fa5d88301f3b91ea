"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { type Suggested, suggestSpeaker } from "@/components/evidence/quotes/suggest-speaker";
import { undoHere, useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { addProposalAction } from "@/lib/sources/review/proposals/actions";
import type { Draft, Proposal, ProposalLink } from "@/lib/sources/review/schema";
import type { Span } from "@/lib/text/anchors/span";
import type { Assertion } from "@/lib/tradecraft/evidence";
import { toggleLink } from "./changes";
import { linksAround } from "./container";
import { type OfferedIssue, withoutRepeats } from "./offered-issues";

/** A quotation that is being added. */
export interface NewQuotation extends Suggested {
  span: Span;
  assertion: Assertion;
  links: ProposalLink[];
  /** The issues that were linked or unlinked: the page doesn't know those that were found by their titles. */
  found?: OfferedIssue[];
  /** Whether the reviewer has changed anything. If so, suggestions are no longer filled in. */
  touched: boolean;
}

const EMPTY = {
  ...({ kind: "DIRECT", speakerName: "", speakerRole: "" } as const),
  ...({ assertion: "ASSERTED", touched: false } as const),
};

/**
 * The quotation that a reviewer is adding to a draft, if any. Kept through reloads until it is added or
 * cancelled. Calls `onAdded` once it is among the proposals.
 */
export function useNewQuotation(
  { id, proposals }: Draft,
  viewerId: string,
  onAdded: (proposal: Proposal) => void,
) {
  const unsaved = useUnsaved<NewQuotation | null>(`add:${id}:${viewerId}`, null);
  const { run, pending, refusal, dismiss } = useCommand<{ id: string }>();
  const say = useSay();
  const [added, setAdded] = useState<string | null>(null);
  const [suggested, setSuggested] = useState<Partial<Suggested>>({});
  const completed = (now: NewQuotation) => (now.touched === false ? { ...now, ...suggested } : now);
  const quotation = unsaved.value && completed(unsaved.value);
  const { start, end } = quotation?.span ?? { start: 0, end: 0 };

  useEffect(() => {
    setSuggested({});
    if (start === end) return;
    const ended = new AbortController();
    suggestSpeaker(id, { start, end }, ended.signal).then((found) => {
      // What a reviewer adds is presumably said by someone, even if no speaker was found.
      const kind = found?.kind === "PASSAGE" ? "INDIRECT" : found?.kind;
      if (found && kind) setSuggested({ ...found, kind });
    });
    return () => ended.abort();
  }, [id, start, end]);

  function begin(span: Span) {
    dismiss();
    unsaved.setValue((now) =>
      now ? { ...now, span } : { ...EMPTY, span, links: linksAround(span, proposals) },
    );
  }
  const change = (part: Partial<Suggested & Pick<NewQuotation, "assertion">>) =>
    unsaved.setValue((now) => now && { ...completed(now), ...part, touched: true });
  const toggle = (issue: OfferedIssue) =>
    unsaved.setValue(
      (now) =>
        now && {
          ...now,
          links: toggleLink(now.links, issue.id),
          found: withoutRepeats([...(now.found ?? []), issue]),
        },
    );
  function leave() {
    const left = unsaved.value;
    dismiss();
    unsaved.discard();
    if (left?.touched || left?.found)
      say({
        said: "Quotation discarded.",
        undo: undoHere(() => unsaved.setValue(left), "Quotation restored."),
      });
  }
  function add() {
    if (!quotation) return;
    const { touched: _, found: __, ...input } = quotation;
    run(() => addProposalAction({ source: id, ...input }), {
      after: (added) => {
        unsaved.clear(unsaved.value);
        setAdded(added.id);
      },
    });
  }

  const arrived = proposals.find((proposal) => proposal.id === added);
  const report = useEffectEvent(onAdded);
  useEffect(() => {
    if (!arrived) return;
    setAdded(null);
    report(arrived);
  }, [arrived]);

  return { quotation, suggested, begin, change, toggle, add, leave, pending, refusal };
}

export type NewQuotationState = ReturnType<typeof useNewQuotation>;
