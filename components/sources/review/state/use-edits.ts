"use client";

import { useLayoutEffect, useRef, useState } from "react";
import {
  dropOwnUnsaved,
  keepUnsaved,
  takeUpUnsaved,
  unsavedKeys,
} from "@/components/ui/unsaved-store";
import type { Proposal } from "@/lib/sources/review/schema";
import type { Span } from "@/lib/text/anchors/span";
import type { Correction } from "./changes";

/** The words are where they are in the article: "120-168". */
const FIELDS = ["kind", "speakerName", "speakerRole", "assertion", "words"] as const;
type FieldName = (typeof FIELDS)[number];

const recordedIn = (proposal: Proposal, name: FieldName): string =>
  name === "words" ? `${proposal.start}-${proposal.end}` : (proposal[name] ?? "");

function spanOf(words: string): Span {
  const [start = 0, end = 0] = words.split("-").map(Number);
  return { start, end };
}

/** What was typed into each field, and what the record said when typing began. */
type Typed = Partial<Record<FieldName, { value: string; from: string }>> & {
  /** Whether to rename the speaker in their other proposals too. */
  everywhere?: boolean;
};

const NOTHING: Typed = {};

/**
 * The unsaved edits to the proposals of a draft. Holds only the fields that were typed into, so that the
 * others follow the record when a colleague changes it. Kept through navigation and reloads until saved or
 * cancelled.
 */
export function useEdits(proposals: Proposal[], viewerId: string) {
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  // What the forms hold now, for late responses: people keep typing while a save is pending.
  const latest = useRef(typed);
  const keyOf = (id: string) => `proposal:${id}:${viewerId}`;

  function show(next: Record<string, Typed>) {
    latest.current = next;
    setTyped(next);
  }
  function put(id: string, part: Typed) {
    const next = { ...latest.current[id], ...part };
    show({ ...latest.current, [id]: next });
    keepUnsaved(keyOf(id), next);
  }
  function drop(id: string) {
    const { [id]: _, ...others } = latest.current;
    show(others);
    dropOwnUnsaved(keyOf(id));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks for stored text once
  useLayoutEffect(() => {
    const kept = new Set(unsavedKeys());
    const unsaved = proposals.filter(({ id }) => kept.has(keyOf(id)));
    const found = unsaved.map(
      ({ id }) => [id, takeUpUnsaved<Typed>(keyOf(id)) ?? NOTHING] as const,
    );
    show(Object.fromEntries(found));
  }, []);

  /** The open edit of one proposal. */
  function of(proposal: Proposal) {
    const { id } = proposal;
    const mine = typed[id] ?? NOTHING;
    const recorded = (name: FieldName) => recordedIn(proposal, name);
    const textOf = (name: FieldName) => mine[name]?.value ?? recorded(name);
    const changed = FIELDS.filter((name) => textOf(name).trim() !== recorded(name));
    // A passage has no speaker to rename in the other proposals.
    const renames =
      textOf("kind") !== "PASSAGE" &&
      changed.includes("speakerName") &&
      textOf("speakerName").trim() !== "";
    return {
      textOf,
      /** The fields that differ from the record. */
      changed,
      correction: Object.fromEntries(
        changed.map((name) =>
          name === "words" ? ["span", spanOf(textOf(name))] : [name, textOf(name).trim() || null],
        ),
      ) as Correction,
      /** Where the words are, as they were changed. */
      span: spanOf(textOf("words")),
      /** Fields that a colleague has changed since typing began. */
      overtaken: FIELDS.filter((name) => {
        const it = mine[name];
        return it && recorded(name) !== it.from && recorded(name) !== it.value;
      }),
      renames,
      ticked: mine.everywhere === true,
      everywhere: renames && mine.everywhere === true,
      type: (name: FieldName, value: string) =>
        put(id, { [name]: { value, from: mine[name]?.from ?? recorded(name) } }),
      moveWords: ({ start, end }: Span) =>
        put(id, {
          words: { value: `${start}-${end}`, from: mine.words?.from ?? recorded("words") },
        }),
      tick: (everywhere: boolean) => put(id, { everywhere }),
      /** Forgets the edit. Returns what brings it back. */
      cancel: () => {
        const { [id]: gone = NOTHING } = latest.current;
        drop(id);
        return () => put(id, gone);
      },
      /** Call once an edit is saved. Keeps what was typed since. */
      saved: () => latest.current[id] === mine && drop(id),
    };
  }

  const unsaved = proposals.filter((it) => typed[it.id] && of(it).changed.length > 0);
  return { of, unsaved };
}

export type Edits = ReturnType<typeof useEdits>;
