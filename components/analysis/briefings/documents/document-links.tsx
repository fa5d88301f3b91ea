"use client";

import { useEffect, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import type {
  DocumentFormat,
  DocumentState,
  DocumentStates,
} from "@/lib/analysis/edition-documents";

/** How often to ask for a document that is being made: it takes a few seconds. */
const ASK_EVERY_MS = 1_500;

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

/** The state of a document, asked for repeatedly until it is ready or has failed. */
function useDocumentState(href: string, initial: DocumentState): DocumentState {
  const [state, setState] = useState(initial);
  const isSettled = state === "READY" || state === "FAILED";
  useEffect(() => {
    if (isSettled) return;
    const ask = async () => {
      // A lost connection proves nothing: try again.
      const answer = await fetch(href, { method: "HEAD" }).catch(() => null);
      if (answer?.status === 200) setState("READY");
      if (answer && answer.status === 500) setState("FAILED");
    };
    const timer = setInterval(ask, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [href, isSettled]);
  return state;
}
