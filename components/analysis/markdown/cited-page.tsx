"use client";

import { type ReactNode, useMemo } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { type Citations, noteIdOf, unpackCitations } from "./citation";
import { HiddenFrom } from "./people-names";
import { CitationsContext } from "./prose";
import { useCitationNotes } from "./use-citation-notes";

interface CitedPageProps {
  /** What the texts within it cite, as `packCitations` packed it. */
  citations: Packed;
  /** The handles of those who may not see what the page is about; none of what everyone may see, such as a source. */
  hiddenFrom: readonly string[];
  children: ReactNode;
}

/** Lets the texts within it cite quotations. Each quotation is on the page once, however often it is cited. */
export function CitedPage({ citations: packed, hiddenFrom, children }: CitedPageProps) {
  const citations = useMemo(() => unpackCitations(packed), [packed]);
  return (
    <HiddenFrom value={hiddenFrom}>
      <CitedTexts citations={citations}>{children}</CitedTexts>
    </HiddenFrom>
  );
}

interface CitedByNameProps extends Omit<CitedPageProps, "hiddenFrom"> {
  /** What the ids of their notes begin with. */
  scope: string;
}

/** The same for texts on a page that numbers its own citations from 1, such as an edition: they say [Q12]. */
export function CitedByName({ citations: packed, scope, children }: CitedByNameProps) {
  const citations = useMemo(() => unpackCitations(packed, scope), [packed, scope]);
  return <CitedTexts citations={citations}>{children}</CitedTexts>;
}

/** The same, for citations that weren't packed. */
export function CitedTexts({ citations, children }: { citations: Citations; children: ReactNode }) {
  useCitationNotes();
  return (
    <CitationsContext value={citations}>
      {children}
      {[...citations.values()].map((citation) => (
        <span
          key={citation.number}
          id={noteIdOf(citation)}
          popover="manual"
          role="tooltip"
          className="citation-note"
        >
          <span>{citation.words}</span>
          {citation.by && <small>{citation.by}</small>}
        </span>
      ))}
    </CitationsContext>
  );
}
