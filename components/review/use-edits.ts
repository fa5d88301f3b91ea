"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { draftKeys, dropOwnDraft, keepDraft, takeUpDraft } from "@/components/ui/draft-store";
import type { Proposal } from "@/lib/review/schema";
import type { Correction } from "./corrected";

const FIELDS = ["kind", "speakerName", "speakerRole"] as const;
type FieldName = (typeof FIELDS)[number];

/** What somebody typed into a field, and what the record said when they began. */
type Typed = Partial<Record<FieldName, { value: string; from: string }>> & {
  /** Whether the other proposals under the same speaker are to get the new name too. */
  everywhere?: boolean;
};

const NOTHING: Typed = {};

/**
 * What is typed over the proposals of a draft and not saved: only that, so that the rest follows the
 * record when a colleague changes it. Kept through reloads until it is saved or cancelled, wherever the
 * reviewer goes meanwhile.
 */
export function useEdits(proposals: Proposal[], viewerId: string) {
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  // What the forms hold now, for who answers late: while a save is under way people type on.
  const latest = useRef(typed);
  const keyOf = (id: string) => `proposal:${id}:${viewerId}`;

  function show(next: Record<string, Typed>) {
    latest.current = next;
    setTyped(next);
  }
  function put(id: string, part: Typed) {
    const next = { ...latest.current[id], ...part };
    show({ ...latest.current, [id]: next });
    keepDraft(keyOf(id), next);
  }
  function drop(id: string) {
    const { [id]: _, ...others } = latest.current;
    show(others);
    dropOwnDraft(keyOf(id));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked for once
  useLayoutEffect(() => {
    const kept = new Set(draftKeys());
    const begun = proposals.filter(({ id }) => kept.has(keyOf(id)));
    const found = begun.map(({ id }) => [id, takeUpDraft<Typed>(keyOf(id)) ?? NOTHING] as const);
    show(Object.fromEntries(found));
  }, []);

  /** The open edit of one proposal. */
  function of(proposal: Proposal) {
    const { id } = proposal;
    const mine = typed[id] ?? NOTHING;
    const recorded = (name: FieldName) => proposal[name] ?? "";
    const textOf = (name: FieldName) => mine[name]?.value ?? recorded(name);
    const changed = FIELDS.filter((name) => textOf(name).trim() !== recorded(name));
    // A passage is nobody's: then what is typed as its speaker is no name for the others.
    const renames =
      textOf("kind") !== "PASSAGE" &&
      changed.includes("speakerName") &&
      textOf("speakerName").trim() !== "";
    return {
      textOf,
      /** The fields that differ from the record. */
      changed,
      correction: Object.fromEntries(
        changed.map((name) => [name, textOf(name).trim() || null]),
      ) as Correction,
      /** Fields that were typed into and that have changed on record meanwhile. */
      overtaken: FIELDS.filter((name) => {
        const it = mine[name];
        return it && recorded(name) !== it.from && recorded(name) !== it.value;
      }),
      renames,
      ticked: mine.everywhere === true,
      everywhere: renames && mine.everywhere === true,
      type: (name: FieldName, value: string) =>
        put(id, { [name]: { value, from: mine[name]?.from ?? recorded(name) } }),
      tick: (everywhere: boolean) => put(id, { everywhere }),
      cancel: () => drop(id),
      /** Once it is saved: what was typed since stays. */
      saved: () => latest.current[id] === mine && drop(id),
    };
  }

  const unsaved = proposals.filter((it) => typed[it.id] && of(it).changed.length > 0);
  return { of, unsaved };
}

export type Edits = ReturnType<typeof useEdits>;
export type Edit = ReturnType<Edits["of"]>;
