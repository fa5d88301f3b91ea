"use client";

import { EditableQuotes } from "@/components/evidence/quotes/corrections/editable-quotes";
import { focusIn } from "@/components/ui/use-row-cursor";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { EvidenceItem } from "./evidence-item";
import { isAsked, unpackEvidence } from "./evidence-line";
import type { PackedQuotes } from "./packed-quotes";

interface EvidenceListProps {
  /** How many of the items each group has here, in their order, and the words for how many it has in all. */
  groups: { label: string; count: string; shown: number }[];
  evidence: PackedQuotes;
  issue: { slug: string; title: string };
  /** The viewer, if they may link evidence; null if not. */
  linker: string | null;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
  /** The viewer, if they may edit and remove quotations; null if not. */
  editor: string | null;
}

/** Shows or hides what surrounds the quotation of the current row. The row keeps the focus, which may be in what is hidden. */
function toggleExcerpt() {
  const row = document.activeElement?.closest<HTMLElement>(".evidence > li");
  if (!row) return false;
  focusIn(row);
  row.querySelector<HTMLElement>(".ref > button")?.click();
}

/** The quotations of a page of evidence, in groups. */
export function EvidenceList({ groups, evidence, editor, ...item }: EvidenceListProps) {
  const items = unpackEvidence(evidence);
  useShortcuts({ excerpt: toggleExcerpt });
  const asked = items.flatMap((one) => ("number" in one && isAsked(one) ? [one.number] : []));
  let from = 0;
  const lists = groups.map(({ label, count, shown }) => {
    const inGroup = items.slice(from, from + shown);
    from += shown;
    return (
      <div key={label} className="pt-1 pb-4">
        <h3 className="mb-2 text-sm text-secondary">
          {label} <span className="tabular-nums">{count}</span>
        </h3>
        <ul className="evidence">
          {inGroup.map((one) =>
            "number" in one ? (
              <li key={one.id} id={`evidence-${one.number}`} data-row={one.number}>
                <EvidenceItem
                  evidence={one}
                  nextAsked={asked[asked.indexOf(one.number) + 1]}
                  {...item}
                />
              </li>
            ) : (
              <li key={one.key}>{one}</li>
            ),
          )}
        </ul>
      </div>
    );
  });
  if (!editor) return lists;
  const quotes = items.flatMap((one) => ("number" in one ? [one] : []));
  return (
    <EditableQuotes quotes={quotes} person={editor}>
      {lists}
    </EditableQuotes>
  );
}
