"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { type Suggested, suggestion } from "@/components/evidence/quotes/suggestion";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import { addProposalAction } from "@/lib/sources/review/proposals/actions";
import type { Draft, Proposal, ProposalLink } from "@/lib/sources/review/schema";
import type { Span } from "@/lib/text/anchors/span";
import { toggledLinks } from "./toggled-links";

/** A quotation that is being added. */
export interface Adding extends Suggested {
  span: Span;
  links: ProposalLink[];
  /** Whether the reviewer has typed in it: then nothing is filled in for them. */
  touched: boolean;
}

const EMPTY = { kind: "DIRECT", speakerName: "", speakerRole: "", touched: false } as const;

/**
 * The quotation that a reviewer is adding to a draft, if any: kept through a reload until it is added
 * or left. `onAdded` is told once it is among the proposals.
 */
export function useAdding(
  { id, proposals }: Draft,
  viewerId: string,
  onAdded: (proposal: Proposal) => void,
) {
  const draft = useDraft<Adding | null>(`add:${id}:${viewerId}`, null);
  const { run, pending, refusal, dismiss } = useCommand<{ id: string }>();
  const [added, setAdded] = useState<string | null>(null);
  const [suggested, setSuggested] = useState<Partial<Suggested>>({});
  const completed = (now: Adding) => (now.touched === false ? { ...now, ...suggested } : now);
  const adding = draft.value && completed(draft.value);
  const { start, end } = adding?.span ?? { start: 0, end: 0 };

  useEffect(() => {
    setSuggested({});
    if (start === end) return;
    const ended = new AbortController();
    suggestion(id, { start, end }, ended.signal).then((said) => {
      // An added quotation has a speaker, even if none was found.
      const kind = said?.kind === "PASSAGE" ? "INDIRECT" : said?.kind;
      if (said && kind) setSuggested({ ...said, kind });
    });
    return () => ended.abort();
  }, [id, start, end]);

  function begin(span: Span) {
    dismiss();
    draft.setValue((now) => (now ? { ...now, span } : { ...EMPTY, span, links: [] }));
  }
  const change = (part: Partial<Suggested>) =>
    draft.setValue((now) => now && { ...completed(now), ...part, touched: true });
  const toggle = (issueId: string) =>
    draft.setValue((now) => now && { ...now, links: toggledLinks(now.links, issueId) });
  function leave() {
    dismiss();
    draft.clear();
  }
  function add() {
    if (!adding) return;
    const { touched: _, ...quotation } = adding;
    run(() => addProposalAction({ source: id, ...quotation }), {
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

  return { adding, begin, change, toggle, add, leave, pending, refusal };
}

export type AddingState = ReturnType<typeof useAdding>;
