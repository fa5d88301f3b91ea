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
import type { LinkedMeanwhile } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import { FoundQuote } from "./found-quote";

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
  /** The words that were searched, and where. */
  search: string;
  /** When it was asked for. */
  at: number;
  items: Offered[];
  /** How many of them match the issue's terms; undefined if words were searched. */
  matching: number | undefined;
  /** Whether there are others, which only a search finds. */
  more: boolean;
}

function leftWords(left: number, { items, more, matching }: Found): string {
  if (left === 0)
    return more
      ? "None of the first quotations is left. Search for the others by their words or speaker."
      : "No other quotations match.";
  const which = `${more ? "The first " : ""}${counted(left, "quotation")} not linked to this issue`;
  const order =
    left > 1 && matching && matching < items.length
      ? ", those that match the issue’s terms first"
      : "";
  const none =
    matching === 0
      ? `; ${left > 1 ? "none of them matches" : "it doesn’t match"} the issue’s terms`
      : "";
  return `${which}${order}${none}${more ? ". Search for the others by their words or speaker." : ""}`;
}

/** What is found now, with what was shown before in its place: a row that moves under the pointer would be linked by mistake. */
function withShown(items: Offered[], before: Offered[]): Offered[] {
  const kept = [...items];
  for (const [at, quote] of before.entries())
    if (!items.some(({ id }) => id === quote.id)) kept.splice(at, 0, quote);
  return kept;
}

function Finder({ issue, of }: { issue: string; of: string }) {
  const [text, setText] = useState("");
  const [linked, setLinked] = useState<Record<string, LinkedMeanwhile & { at: number }>>({});
  const [gone, setGone] = useState(false);
  const { run, pending, refusal, dismiss } = useCommand();
  const search = `${gone} ${text}`;
  const find = async (q: string, signal: AbortSignal): Promise<Found> => {
    const at = performance.now();
    const query = new URLSearchParams({ q, notOn: issue, ...(gone && { gone: "1" }) });
    const answer = await fetch(`/api/v1/quotes?${query}`, { signal });
    if (!answer.ok) throw new Error(`Status ${answer.status}`);
    const { items, nextCursor, matching } = await answer.json();
    return { search, at, items, matching, more: nextCursor !== null };
  };
  const { found, done, failed } = useFound<Found | null>(text, find, null, `${gone} ${of}`);
  const [list, setList] = useState<{ found: Found; rows: Offered[] } | null>(null);
  if (found && found !== list?.found) {
    const before = found.search === list?.found.search ? list.rows : [];
    setList({ found, rows: withShown(found.items, before) });
  }
  // If it couldn't be updated, the list stays as it was. Of other words it would say nothing.
  const shown = failed && list?.found.search !== search ? null : list;
  const wrong =
    refusal?.message ??
    (failed &&
      (shown
        ? "Couldn’t update the list. Type, or open it again, to try again."
        : "Couldn’t load quotations. Keep typing to try again."));

  /** How a quotation was linked while the list was open; "gone" if it isn't found any more, for whatever reason. */
  const stateOf = (id: string): LinkedMeanwhile | "gone" | undefined => {
    const isFound = shown?.found.items.some((one) => one.id === id);
    const here = linked[id];
    // One that was found again afterwards has been unlinked since.
    if (here && !(isFound && shown!.found.at > here.at)) return here;
    return isFound ? undefined : "gone";
  };
  const left = shown?.rows.filter(({ id }) => !stateOf(id)).length ?? 0;

  const link = (quote: Offered, relation: Relation) => {
    const say = (as: LinkedMeanwhile) =>
      setLinked((now) => ({ ...now, [quote.id]: { ...as, at: performance.now() } }));
    run(() => linkEvidenceAction({ issue, quote: quote.id, relation }), {
      after: () => say({ relation, by: null }),
      refused: ({ code, current }) => {
        if (code !== "conflict" || !current) return;
        // A colleague was faster, with another relation: the quotation itself says so.
        say(current as LinkedMeanwhile);
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
        {!shown && !failed && "Loading…"}
        {shown && (done || left > 0) && leftWords(left, shown.found)}
      </p>
      <ul className="max-h-[50dvh] divide-y divide-rule overflow-y-auto pl-2">
        {shown?.rows.map((quote) => (
          <li key={quote.id} className="py-3">
            <FoundQuote quote={quote} state={stateOf(quote.id)} pending={pending} onLink={link} />
          </li>
        ))}
      </ul>
    </div>
  );
}
