"use client";

import { useEffect, useState } from "react";
import type { CitedHtml } from "@/lib/text/markdown/render";
import type { Citation } from "./citation";
import { CitationsContext, Prose } from "./prose";

interface Rendered {
  html: CitedHtml;
  citations: Citation[];
  problems: string[];
}

async function render(text: string, signal: AbortSignal): Promise<Rendered | "failed"> {
  const answer = await fetch("/api/v1/preview", {
    method: "POST",
    signal,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
  });
  return answer.ok ? answer.json() : "failed";
}

interface PreviewedTextProps {
  text: string;
  label?: string;
}

/** A text as it will be shown, with its quotations below and anything that would prevent saving. */
export default function PreviewedText({ text, label = "Preview" }: PreviewedTextProps) {
  const [rendered, setRendered] = useState<Rendered | "failed" | null>(null);
  useEffect(() => {
    const request = new AbortController();
    render(text, request.signal).then(
      setRendered,
      () => request.signal.aborted || setRendered("failed"),
    );
    return () => request.abort();
  }, [text]);

  if (rendered === "failed") return <p role="alert">Couldn’t load the preview. Try again.</p>;
  return (
    <section aria-label={label} aria-live="polite" className="min-h-20 border-y py-2">
      {rendered === null && <p className="text-secondary">Loading…</p>}
      {rendered && text.trim() === "" && <p className="text-secondary">Nothing to preview yet.</p>}
      {rendered && (
        <>
          {rendered.problems.map((problem) => (
            <p key={problem} className="text-sm text-deteriorated">
              {problem}
            </p>
          ))}
          <CitationsContext value={new Map(rendered.citations.map((one) => [one.number, one]))}>
            <Prose html={rendered.html} />
          </CitationsContext>
          {rendered.citations.length > 0 && (
            <ul aria-label="Cited" className="mt-2 space-y-1 text-xs text-secondary">
              {rendered.citations.map(({ number, words, by }) => (
                <li key={number}>
                  Q{number} <span className="font-serif text-sm text-ink">{words}</span> {by}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
