"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { takeFocus } from "@/components/ui/take-focus";
import { narrowed, useFound } from "@/components/ui/use-found";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import type { OfferedValue } from "@/lib/analysis/search/complete-values";
import { MAX_QUERY, searchHref } from "@/lib/analysis/search/filter";
import { completionsOf, findNamed, namedIn, namingIn } from "./complete-operator";

const NOTHING: { operator: string; values: OfferedValue[] } = { operator: "", values: [] };

/**
 * The search itself. It is a plain form until its script is loaded. The key / leads here, and Enter to what is found (the
 * element with the id `found`), where J and K move.
 */
export function SearchForm({ query }: { query: string }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(query);
  const [shown, setShown] = useState(query);
  const isSent = useRef(false);
  // Not another form for each search, or the field would lose the focus before anything else could take it.
  if (query !== shown) {
    setShown(query);
    setText(query);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another search is shown
  useEffect(() => {
    const found = document.getElementById("found");
    if (isSent.current && found) takeFocus(found);
    isSent.current = false;
  }, [query]);

  useShortcuts({ search: () => form.current?.querySelector("input")?.select() });

  // Not before anything is typed.
  const naming = text === query ? null : namingIn(text);
  const asked = naming && new URLSearchParams({ operator: naming.operator, value: naming.typed });
  // Only run while something is being named.
  const find = async (asked: string, signal: AbortSignal) => ({
    operator: naming!.operator,
    values: await findNamed(asked, signal),
  });
  const { found, done, failed } = useFound(asked && `${asked}`, find, NOTHING);
  const values = naming && found.operator === naming.operator ? found.values : [];
  const fitting = done
    ? values
    : narrowed(values, naming?.typed ?? "", ({ value, detail = "" }) => `${value} ${detail}`);
  const named = naming ? fitting.map((one) => namedIn(text, naming, one)) : [];
  const offers = [...completionsOf(text), ...named];

  function submit(event: FormEvent) {
    event.preventDefault();
    isSent.current = true;
    router.push(searchHref(text.trim()));
  }

  return (
    <search>
      <form
        ref={form}
        action="/search"
        method="get"
        onSubmit={submit}
        className="flex items-start gap-2"
      >
        <div className="max-w-prose grow">
          <Combobox
            type="search"
            name="q"
            aria-label="Search the desk"
            placeholder="Words or “an exact phrase”"
            aria-keyshortcuts="/"
            maxLength={MAX_QUERY}
            autoFocus={!query}
            value={text}
            onChange={setText}
            onTake={({ value }) => setText(value)}
            offers={offers}
            hint={failed ? "Couldn’t load suggestions. Keep typing to try again." : undefined}
          />
        </div>
        <Button type="submit" variant="primary">
          Search
        </Button>
      </form>
    </search>
  );
}
