"use client";

import { useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import type {
  DocumentFormat,
  DocumentState,
  DocumentStates,
} from "@/lib/analysis/edition-documents";
import { useDocument } from "./use-document";

const NAMES: Record<DocumentFormat, string> = { PDF: "PDF", DOCX: "Word" };

/** Links to an edition's documents. Those that are being made become links as soon as they are ready. */
export function DocumentLinks({ number, states }: { number: number; states: DocumentStates }) {
  return (
    <>
      <DocumentLink number={number} format="PDF" initial={states.PDF} />
      <DocumentLink number={number} format="DOCX" initial={states.DOCX} />
    </>
  );
}

interface DocumentLinkProps {
  number: number;
  format: DocumentFormat;
  initial: DocumentState;
}

function DocumentLink({ number, format, initial }: DocumentLinkProps) {
  const href = `/api/v1/briefings/${number}.${format.toLowerCase()}`;
  const state = useDocumentState(href, initial);
  const name = NAMES[format];
  return (
    <span role="status" className="flex">
      {state === "READY" ? (
        <a className={buttonStyle("plain")} href={href} download>
          {name}
        </a>
      ) : (
        <span className="self-center px-1 text-secondary text-sm">
          {state === "FAILED" ? `${name} unavailable` : `Preparing ${name}…`}
        </span>
      )}
    </span>
  );
}

/** The state of a document: as the page has it, or as it was found to be since. */
function useDocumentState(href: string, initial: DocumentState): DocumentState {
  const [found, setFound] = useState<{ initial: DocumentState; state: DocumentState } | null>(null);
  const state = found?.initial === initial ? found.state : initial;
  const isSettled = state === "READY" || state === "FAILED";
  useDocument(isSettled ? null : href, (isReady) =>
    setFound({ initial, state: isReady ? "READY" : "FAILED" }),
  );
  return state;
}
