"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import { toUnits } from "@/lib/anchors/code-points";
import type { Span } from "@/lib/anchors/edges";
import { addProposalAction } from "@/lib/proposals/actions";
import type { Draft, Proposal, ProposalLink } from "@/lib/review/schema";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import { toggledLinks } from "./toggled-links";

/** A quotation that is being added. */
export interface Adding {
  span: Span;
  kind: QuoteKind;
  speakerName: string;
  speakerRole: string;
  links: ProposalLink[];
}

/**
 * The quotation that a reviewer is adding to a draft, if any: kept through a reload until it is added
 * or left. `onAdded` is told once it is among the proposals.
 */
export function useAdding(
  { id, text, proposals }: Draft,
  viewerId: string,
  onAdded: (proposal: Proposal) => void,
) {
  const draft = useDraft<Adding | null>(`add:${id}:${viewerId}`, null);
  const { run, pending, refusal, dismiss } = useCommand<{ id: string }>();
  const [added, setAdded] = useState<string | null>(null);

  function begin(span: Span) {
    dismiss();
    const kind = isQuoted(text, span) ? "DIRECT" : "INDIRECT";
    draft.setValue((now) =>
      now ? { ...now, span } : { span, kind, speakerName: "", speakerRole: "", links: [] },
    );
  }
  const change = (part: Partial<Adding>) => draft.setValue((now) => now && { ...now, ...part });
  const toggle = (issueId: string) =>
    draft.setValue((now) => now && { ...now, links: toggledLinks(now.links, issueId) });
  function leave() {
    dismiss();
    draft.clear();
  }
  function add() {
    const { value } = draft;
    if (!value) return;
    run(() => addProposalAction({ source: id, ...value }), {
      after: (added) => {
        draft.clear();
        setAdded(added.id);
      },
    });
  }

  const arrived = proposals.find((proposal) => proposal.id === added);
  const tell = useEffectEvent(onAdded);
  useEffect(() => {
    if (!arrived) return;
    setAdded(null);
    tell(arrived);
  }, [arrived]);

  return { adding: draft.value, begin, change, toggle, add, leave, pending, refusal };
}

export type AddingState = ReturnType<typeof useAdding>;

const MARKS = /["“”„«»‘’]/;

/** Whether words stand in quotation marks, which may be selected with them or not. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const unit = toUnits(text);
  const [from, to] = [unit(start), unit(end)];
  const opens = MARKS.test(text[from] ?? "") || MARKS.test(text[from - 1] ?? "");
  return opens && (MARKS.test(text[to - 1] ?? "") || MARKS.test(text[to] ?? ""));
}
