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
import type { Offered } from "@/lib/evidence/quotes/same-words";
import type { Relation } from "@/lib/tradecraft/evidence";
import { FoundQuote, type Linked } from "./found-quote";

interface QuoteFinderProps {
  issue: string;
  /** The issue's title. */
  title: string;
  /** What the list depends on: the issue's terms and evidence, which others change, too. */
  of: string;
  open: boolean;
  onClose: () => void;
}

/** Finds quotations in any source by their words or speaker, and links them to the issue. */
export function QuoteFinder({ issue, title, of, open, onClose }: QuoteFinderProps) {
  return (
    <Dialog open={open} onClose={onClose} title={`Evidence for ${title}`}>
      <Finder issue={issue} of={of} />
    </Dialog>
  );
}

interface Found {
  /** The words that were searched. */
  text: string;
  quotes: Offered[];
  /** How many of them match the issue's terms; undefined if words were searched. */
  matching: number | undefined;
  /** Whether there are others, which only a search finds. */
  more: boolean;
}

function shownWords(left: number, { more, matching }: Found): string {
  const which = `${more ? "The first " : ""}${counted(left, "quotation")} not linked to this issue`;
  const order = matching && left > 1 ? ", those that match its terms first" : "";
  const none =
    matching === 0 ? `; ${left > 1 ? "none matches" : "it doesn’t match"} its terms` : "";
  return `${which}${order}${none}${more ? ". Search for the others by their words or speaker." : ""}`;
}

type LinkedHere = Record<string, Linked>;

/** What is found now, with what was linked here still in its place: it says so there, and the list doesn't jump. */
function withLinked(found: Offered[], before: Offered[], linked: LinkedHere): Offered[] {
  const kept = [...found];
  for (const [at, quote] of before.entries())
    if (linked[quote.id] && !found.some(({ id }) => id === quote.id)) kept.splice(at, 0, quote);
  return kept;
}

function Finder({ issue, of }: { issue: string; of: string }) {
  const [text, setText] = useState("");
  const [linked, setLinked] = useState<LinkedHere>({});
  const [gone, setGone] = useState(false);
  const { run, pending, refusal, dismiss } = useCommand();
  const find = async (q: string, signal: AbortSignal): Promise<Found> => {
    const query = new URLSearchParams({ q, notOn: issue, ...(gone && { gone: "1" }) });
    const answer = await fetch(`/api/v1/quotes?${query}`, { signal });
    if (!answer.ok) throw new Error(`Status ${answer.status}`);
    const { items, nextCursor, matching } = await answer.json();
    const before = found?.text === q ? found.quotes : [];
    const quotes = withLinked(items, before, linked);
    return { text: q, quotes, matching, more: nextCursor !== null };
  };
  const { found, done, failed } = useFound<Found | null>(text, find, null, `${gone} ${of}`);
  const wrong =
    refusal?.message ?? (failed && "Couldn’t load quotations. Keep typing to try again.");

  const left = found?.quotes.filter(({ id }) => !linked[id]).length;

  const link = (quote: Offered, relation: Relation) => {
    const say = (as: Linked) => setLinked((now) => ({ ...now, [quote.id]: as }));
    run(() => linkEvidenceAction({ issue, quote: quote.id, relation }), {
      after: () => say({ relation, by: null }),
      refused: ({ code, current }) => {
        if (code !== "conflict" || !current) return;
        // A colleague was faster, with another relation: the quotation itself says so.
        const { relation, linkedBy } = current as {
          relation: Relation;
          linkedBy: { name: string };
        };
        say({ relation, by: linkedBy.name });
        dismiss();
      },
    });
  };

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
        {!!left && found && shownWords(left, found)}
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
