"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { useFound } from "@/components/ui/use-found";
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

interface Found {
  quotes: Quote[];
  /** Whether there are others, which only a search finds. */
  more: boolean;
}

function shownWords(left: number, text: string, more = false): string {
  const which = `${more ? "The first " : ""}${counted(left, "quotation")} not linked to this issue`;
  const order = text ? "" : ", those that match its terms first";
  return `${which}${order}${more ? ". Search for the others by their words or speaker." : ""}`;
}

function Finder({ issue }: { issue: string }) {
  const [text, setText] = useState("");
  const [linked, setLinked] = useState<Record<string, Relation>>({});
  const [gone, setGone] = useState(false);
  const { run, pending, refusal, dismiss } = useCommand();
  const find = async (q: string, signal: AbortSignal): Promise<Found> => {
    const query = new URLSearchParams({ q, notOn: issue, ...(gone && { gone: "1" }) });
    const answer = await fetch(`/api/v1/quotes?${query}`, { signal });
    if (!answer.ok) throw new Error(`Status ${answer.status}`);
    const { items, nextCursor } = await answer.json();
    return { quotes: items, more: nextCursor !== null };
  };
  const { found, done, failed } = useFound<Found | null>(text, find, null, String(gone));
  const wrong =
    refusal?.message ?? (failed && "Couldn’t load quotations. Keep typing to try again.");

  const left = found?.quotes.filter(({ id }) => !linked[id]).length;

  const link = (quote: Quote, relation: Relation) =>
    run(() => linkEvidenceAction({ issue, quote: quote.id, relation }), {
      after: () => setLinked((now) => ({ ...now, [quote.id]: relation })),
    });

  return (
    <div className="space-y-3">
      <Field label="Words or speaker">
        {(control) => (
          <TextInput
            {...control}
            type="search"
            value={text}
            onChange={(event) => {
              dismiss();
              setText(event.target.value);
            }}
          />
        )}
      </Field>
      <Checkbox
        label="Include quotations gone from a later version"
        checked={gone}
        onChange={({ target }) => setGone(target.checked)}
      />
      {wrong && <Notice tone="error" title={wrong} />}
      <p role="status" className="text-sm text-secondary">
        {!found && !failed && "Loading…"}
        {done && left === 0 && "No other quotations match."}
        {!!left && shownWords(left, text, found?.more)}
      </p>
      <ul className="max-h-[50dvh] divide-y divide-rule overflow-y-auto pl-2">
        {found?.quotes.map((quote) => (
          <li key={quote.id} className="py-3">
            <FoundQuote quote={quote} linkedAs={linked[quote.id]} pending={pending} onLink={link} />
          </li>
        ))}
      </ul>
    </div>
  );
}
