"use client";

import { useDraft } from "@/components/ui/use-draft";
import type { Proposal } from "@/lib/review/schema";

const FIELDS = ["kind", "speakerName", "speakerRole"] as const;
type FieldName = (typeof FIELDS)[number];

/** What somebody typed into a field, and what the record said when they began. */
type Typed = Partial<Record<FieldName, { value: string; from: string }>>;

/**
 * What is typed over a proposal: only that, so that the rest follows the record when a colleague
 * changes it, and so that a save changes nothing else. Kept until it is saved or left.
 */
export function useTyped(proposal: Proposal, viewerId: string) {
  const {
    value: typed,
    setValue,
    clear,
  } = useDraft<Typed>(`proposal:${proposal.id}:${viewerId}`, {});
  const recorded = (name: FieldName) => proposal[name] ?? "";
  const textOf = (name: FieldName) => typed[name]?.value ?? recorded(name);

  const type = (name: FieldName, value: string) =>
    setValue((now) => ({ ...now, [name]: { value, from: now[name]?.from ?? recorded(name) } }));

  /** Fields that were typed into and that a colleague has changed meanwhile. */
  const overtaken = FIELDS.filter((name) => {
    const it = typed[name];
    return it && recorded(name) !== it.from && recorded(name) !== it.value;
  });
  const changed = FIELDS.filter((name) => textOf(name).trim() !== recorded(name));

  return { textOf, type, overtaken, changed, clear };
}
