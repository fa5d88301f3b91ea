"use client";

import { useRef, useState } from "react";
import {
  dropOwnUnsaved,
  keepUnsaved,
  takeUpUnsaved,
  unsavedKeys,
} from "@/components/ui/unsaved-store";
import { useUnsavedTexts } from "@/components/ui/use-unsaved";
import { differing, type Edited, editedOf, putBack, since, takenOver } from "@/lib/core/take-over";
import type { Proposal } from "@/lib/sources/review/schema";
import type { Span } from "@/lib/text/anchors/span";
import type { Correction } from "./changes";

/** What a reviewer can edit in a proposal. */
type ProposalValues = Pick<Proposal, "kind" | "assertion"> & {
  speakerName: string;
  speakerRole: string;
  /** Where its words are in the article. */
  words: Span;
};

const valuesOf = (proposal: Proposal): ProposalValues => ({
  kind: proposal.kind,
  assertion: proposal.assertion,
  speakerName: proposal.speakerName ?? "",
  speakerRole: proposal.speakerRole ?? "",
  words: { start: proposal.start, end: proposal.end },
});

type Typed = Edited<ProposalValues> & {
  /** Whether to change the speaker's name or role in their other proposals too. */
  everywhere?: boolean;
};

/**
 * The unsaved edits to the proposals of a draft. What a reviewer hasn't changed follows the record when a colleague
 * changes it. Kept through navigation and reloads until saved or cancelled.
 */
export function useEdits(proposals: Proposal[], viewerId: string) {
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  // What the forms hold now, for late responses: people keep typing while a save is pending.
  const latest = useRef(typed);
  // The proposals whose edits are from before the page was opened.
  const [restored, setRestored] = useState<readonly string[]>([]);
  const keyOf = (id: string) => `edit-proposal:${id}:${viewerId}`;

  function show(next: Record<string, Typed>) {
    latest.current = next;
    setTyped(next);
  }
  function put(id: string, next: Typed) {
    show({ ...latest.current, [id]: next });
    keepUnsaved(keyOf(id), next);
  }
  function drop(id: string) {
    const { [id]: _, ...others } = latest.current;
    show(others);
    setRestored((now) => now.filter((one) => one !== id));
    dropOwnUnsaved(keyOf(id));
  }

  useUnsavedTexts((isAgain) => {
    const kept = new Set(unsavedKeys());
    const unsaved = proposals.filter(({ id }) => kept.has(keyOf(id)));
    const found = unsaved.flatMap(({ id }) => {
      const edit = takeUpUnsaved<Typed>(keyOf(id));
      return edit ? [[id, edit] as const] : [];
    });
    const fresh = found.flatMap(([id]) => (isAgain && latest.current[id] ? [] : id));
    setRestored((now) => (isAgain ? [...now, ...fresh] : fresh));
    // By the second look, someone may be typing, or have sent what they typed.
    show(isAgain ? { ...Object.fromEntries(found), ...latest.current } : Object.fromEntries(found));
  }, viewerId);

  /** The open edit of one proposal. */
  function of(proposal: Proposal) {
    const { id } = proposal;
    const record = valuesOf(proposal);
    const mine = typed[id];
    const values: ProposalValues = mine ? takenOver(mine, record) : record;
    const trimmed = {
      ...values,
      speakerName: values.speakerName.trim(),
      speakerRole: values.speakerRole.trim(),
    };
    const changed = differing(trimmed, record);
    // A passage has no speaker to change in the other proposals.
    const isSaid = values.kind !== "PASSAGE" && trimmed.speakerName !== "";
    const renames = isSaid && changed.includes("speakerName");
    /** Everything as it is held by now: people may type twice before the form is rendered again. */
    const set = (some: Partial<Typed>) =>
      put(id, { ...(latest.current[id] ?? editedOf(record)), ...some });
    return {
      record,
      values,
      /** The fields that differ from the record. */
      changed,
      restored: restored.includes(id) && changed.length > 0,
      correction: Object.fromEntries(
        changed.map((name) =>
          name === "words" ? ["span", values.words] : [name, trimmed[name] || null],
        ),
      ) as Correction,
      /** Fields that the reviewer has changed, and a colleague since. */
      overtaken: mine
        ? since(mine, record).fields.flatMap(({ name, mine }) => (mine ? name : []))
        : [],
      renames,
      ticked: mine?.everywhere === true,
      everywhere:
        isSaid && (renames || changed.includes("speakerRole")) && mine?.everywhere === true,
      set,
      moveWords: ({ start, end }: Span) => set({ words: { start, end } }),
      /** Forgets the edit. Returns what brings it back. */
      cancel: () => {
        const gone = latest.current[id];
        drop(id);
        return () => gone && put(id, gone);
      },
      /**
       * Closes the edit while it is being saved: the next keys act on the proposal as it will be. Returns what to call with
       * whether it was saved: if not, the edit is open again, with what was typed since on top.
       */
      close: () => {
        const sent = latest.current[id];
        const { [id]: _, ...others } = latest.current;
        show(others);
        setRestored((now) => now.filter((one) => one !== id));
        return (isSaved: boolean) => {
          const later = latest.current[id];
          if (isSaved && !later) drop(id);
          if (!isSaved && sent) put(id, later ? putBack<ProposalValues>(sent, later) : sent);
        };
      },
    };
  }

  const unsaved = proposals.filter((it) => typed[it.id] && of(it).changed.length > 0);
  return { of, unsaved };
}
