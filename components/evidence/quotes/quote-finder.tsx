"use client";

import { useEffect, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { counted } from "@/lib/core/wording";
import { linkEvidenceAction } from "@/lib/evidence/quotes/actions";
import type { Quote } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import { FoundQuote } from "./found-quote";

interface QuoteFinderProps {
  issue: string;
  /** The issue's title. */
  title: string;
  open: boolean;
  onClose: () => void;
}

/** Finds quotations in any source by their words or speaker, and links them to the issue. */
export function QuoteFinder({ issue, title, open, onClose }: QuoteFinderProps) {
  return (
    <Dialog open={open} onClose={onClose} title={`Evidence for ${title}`}>
      <Finder issue={issue} />
    </Dialog>
  );
}

function Finder({ issue }: { issue: string }) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<Quote[] | null>(null);
  const [linked, setLinked] = useState<Record<string, Relation>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [gone, setGone] = useState(false);

  useEffect(() => {
    const request = new AbortController();
    const query = new URLSearchParams({ q: text, notOn: issue, ...(gone && { gone: "1" }) });
    fetch(`/api/v1/quotes?${query}`, { signal: request.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then(({ items }) => {
        setFound(items);
        setFailure(null);
      })
      .catch(() => request.signal.aborted || setFailure("Couldn’t load quotations. Try again."));
    return () => request.abort();
  }, [text, issue, gone]);

  const left = found?.filter(({ id }) => !linked[id]).length;

  async function link(quote: Quote, relation: Relation) {
    const result = await linkEvidenceAction({ issue, quote: quote.id, relation });
    if (result.ok) setLinked((now) => ({ ...now, [quote.id]: relation }));
    setFailure(result.ok ? null : result.refusal.message);
  }

  return (
    <div className="space-y-3">
      <Field label="Words or speaker">
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Checkbox
        label="Include quotations gone from a later version"
        checked={gone}
        onChange={({ target }) => setGone(target.checked)}
      />
      {failure && <Notice tone="error" title={failure} />}
      <p role="status" className="text-sm text-secondary">
        {left === undefined && "Loading…"}
        {left === 0 && "No other quotations match."}
        {!!left &&
          `${counted(left, "quotation")} not linked to this issue${text ? "" : ", those that match its terms first"}`}
      </p>
      <ul className="max-h-[50dvh] divide-y divide-rule overflow-y-auto pl-2">
        {found?.map((quote) => (
          <li key={quote.id} className="py-3">
            <FoundQuote quote={quote} linkedAs={linked[quote.id]} onLink={link} />
          </li>
        ))}
      </ul>
    </div>
  );
}
