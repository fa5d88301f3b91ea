"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { useDocument } from "@/components/analysis/briefings/documents/use-document";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import type { DocumentFormat } from "@/lib/analysis/edition-documents";

interface SinceDocumentsProps {
  /** The period, as its address has it. */
  from: string;
  to: string;
  /** The short name of the one whose issues are shown; empty for all. */
  relationship: string;
}

/** Makes a document of what changed, on request. When it is ready, its button is a link to it. */
export function SinceDocuments(period: SinceDocumentsProps) {
  // Another period needs another document.
  const key = `${period.from} ${period.to} ${period.relationship}`;
  return (
    <>
      <SinceDocument key={`PDF ${key}`} {...period} format="PDF" name="PDF" />
      <SinceDocument key={`DOCX ${key}`} {...period} format="DOCX" name="Word" />
    </>
  );
}

type State =
  | { at: "idle" | "failed" }
  | { at: "making"; href: string | null }
  /** `focused`: whether the button that the link replaces had the focus. */
  | { at: "ready"; href: string; focused: boolean };

function SinceDocument({
  from,
  to,
  relationship,
  format,
  name,
}: SinceDocumentsProps & { format: DocumentFormat; name: string }) {
  const [state, setState] = useState<State>({ at: "idle" });
  const button = useRef<HTMLButtonElement>(null);
  const link = useRef<HTMLAnchorElement>(null);

  async function make() {
    setState({ at: "making", href: null });
    const answer = await fetch("/api/v1/briefings/since/documents", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        from,
        format,
        ...(to && { to }),
        ...(relationship && { in: relationship }),
      }),
    }).catch(() => null);
    if (!answer?.ok) return setState({ at: "failed" });
    const { id } = (await answer.json()) as { id: string };
    setState({ at: "making", href: `/api/v1/briefings/since/documents/${id}` });
  }

  useDocument(state.at === "making" ? state.href : null, (isReady) => {
    const focused = document.activeElement === button.current;
    // The browser downloads it when the link is followed.
    if (state.at === "making" && isReady) setState({ at: "ready", href: state.href!, focused });
    else setState({ at: "failed" });
  });

  useLayoutEffect(() => {
    if (state.at === "ready" && state.focused) link.current?.focus();
  }, [state]);

  return (
    <span className="flex items-center">
      {state.at === "ready" ? (
        <a ref={link} className={buttonStyle("plain")} href={state.href} download>
          Download {name}
        </a>
      ) : (
        <Button ref={button} pending={state.at === "making"} onClick={make}>
          {state.at === "failed" ? `Try ${name} again` : name}
        </Button>
      )}
      <span role="status" className="px-1 text-sm text-secondary empty:px-0">
        {state.at === "making" && `Preparing ${name}…`}
        {state.at === "failed" && `Couldn’t create the ${name} document.`}
        {state.at === "ready" && <span className="sr-only">{`${name} is ready.`}</span>}
      </span>
    </span>
  );
}
