"use client";

import { type ReactNode, useMemo } from "react";
import type { Packed } from "@/components/ui/packed-rows";
import { type Citations, noteIdOf, unpackCitations } from "./citation";
import { CitationsContext } from "./prose";
import { useCitationNotes } from "./use-citation-notes";

interface CitedPageProps {
  /** What the texts within it cite, as `packCitations` packed it. */
  citations: Packed;
  children: ReactNode;
}

/** Lets the texts within it cite quotations. Each quotation is on the page once, however often it is cited. */
export function CitedPage({ citations: packed, children }: CitedPageProps) {
  const citations = useMemo(() => unpackCitations(packed), [packed]);
  return <CitedTexts citations={citations}>{children}</CitedTexts>;
}

/** The same, for citations that weren't packed. */
export function CitedTexts({ citations, children }: { citations: Citations; children: ReactNode }) {
  useCitationNotes();
  return (
    <CitationsContext value={citations}>
      {children}
      {[...citations.values()].map(({ number, words, by }) => (
        <span
          key={number}
          id={noteIdOf(number)}
          popover="manual"
          role="tooltip"
          className="citation-note"
        >
          <span>{words}</span>
          {by && <small>{by}</small>}
        </span>
      ))}
    </CitationsContext>
  );
}
