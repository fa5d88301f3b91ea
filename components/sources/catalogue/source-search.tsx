"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { findIssues } from "@/components/analysis/issues/find-issues";
import { findSpeakers } from "@/components/evidence/speakers/find-speakers";
import { ActingSelect } from "@/components/ui/acting-select";
import { Button } from "@/components/ui/button";
import { ChoiceBox } from "@/components/ui/choice-box";
import { DateInput } from "@/components/ui/date-input";
import { whenOnline } from "@/components/ui/open-when-online";
import { isDayOrEmpty } from "@/components/ui/shown-date";
import { TextInput } from "@/components/ui/text-input";
import { hrefOf, type SourceFilter } from "@/lib/sources/catalogue/filter";
import type { CatalogueChoices } from "@/lib/sources/catalogue/schema";
import { NOT_GRADED, RELIABILITIES, RELIABILITY_LABELS } from "@/lib/tradecraft/grades";
import { findPublishers } from "./find-publishers";

interface SourceSearchProps {
  filter: SourceFilter;
  choices: CatalogueChoices;
}

/** Narrow enough to fit on one line. */
const NARROW = "max-w-34";

/** Filters by title, date, publisher, issue, speaker and reliability. The filter is kept in the URL. */
export function SourceSearch({ filter, choices: { publishers, chosen } }: SourceSearchProps) {
  const router = useRouter();
  const { q, from, to } = filter;
  const [typed, setTyped] = useState({ q, from, to });
  const form = useRef<HTMLFormElement>(null);

  function narrow(more: Partial<SourceFilter>) {
    const wrong = (["from", "to"] as const).find((part) => !isDayOrEmpty(typed[part]));
    // The field shows what is wrong. Searching now would lose what was typed.
    if (wrong) return form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
    const to = hrefOf({ ...filter, ...typed, q: typed.q.trim(), ...more });
    whenOnline(() => router.push(to, { scroll: false }));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    narrow({});
  }

  const day = (part: "from" | "to") => ({
    name: part,
    value: typed[part],
    onChange: (value: string) => setTyped({ ...typed, [part]: value }),
    className: "w-33!",
  });
  const choosing = (part: "publisher" | "issue" | "speaker") => ({
    onChoose: (value: string) => narrow({ [part]: value }),
    className: NARROW,
  });

  return (
    <form ref={form} onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <TextInput
        value={typed.q}
        onChange={({ target }) => setTyped({ ...typed, q: target.value })}
        type="search"
        placeholder="Words in the title"
        aria-label="Words in the title"
        className="w-40!"
      />
      <span className="flex items-center gap-1 text-sm text-secondary">
        <DateInput {...day("from")} aria-label="Published from" placeholder="Published from" />
        to
        <DateInput {...day("to")} aria-label="Published to" placeholder="Published to" />
      </span>
      <Button type="submit">Search</Button>
      <ChoiceBox
        {...choosing("publisher")}
        label="Publisher"
        any="Any publisher"
        chosen={filter.publisher}
        find={(text) => findPublishers(publishers, text)}
      />
      <ChoiceBox
        {...choosing("issue")}
        label="Issue"
        any="Any issue"
        chosen={chosen.issue}
        find={findIssues}
      />
      <ChoiceBox
        {...choosing("speaker")}
        label="Speaker"
        any="Any speaker"
        chosen={chosen.speaker}
        find={findSpeakers}
      />
      <ActingSelect
        value={filter.reliability}
        onChoose={(value) => narrow({ reliability: value as SourceFilter["reliability"] })}
        className={NARROW}
        aria-label="Reliability"
        options={[
          { value: "", label: "Any reliability" },
          ...RELIABILITIES.map((value) => ({
            value,
            label:
              value === "F"
                ? `F, or ${NOT_GRADED.toLowerCase()}`
                : `${value}: ${RELIABILITY_LABELS[value].toLowerCase()}`,
          })),
        ]}
      />
    </form>
  );
}
