"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { isDayOrEmpty } from "@/components/ui/read-date";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { hrefOf, type SourceFilter } from "@/lib/sources/catalogue/filter";
import type { CatalogueChoices } from "@/lib/sources/catalogue/schema";
import { RELIABILITIES, RELIABILITY_LABELS } from "@/lib/tradecraft/grades";

interface SourceSearchProps {
  filter: SourceFilter;
  choices: CatalogueChoices;
}

/** Filters by title, date, publisher, issue, speaker and reliability. The filter is kept in the URL. */
export function SourceSearch({ filter, choices }: SourceSearchProps) {
  const router = useRouter();
  const { q, from, to } = filter;
  const [typed, setTyped] = useState({ q, from, to });
  const form = useRef<HTMLFormElement>(null);

  function narrow(more: Partial<SourceFilter>) {
    const wrong = (["from", "to"] as const).find((part) => !isDayOrEmpty(typed[part]));
    // The field shows what is wrong. Searching now would lose what was typed.
    if (wrong) form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
    else
      router.push(hrefOf({ ...filter, ...typed, q: typed.q.trim(), ...more }), { scroll: false });
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
  const choosing = (part: "publisher" | "issue" | "speaker" | "reliability") => ({
    value: filter[part],
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => narrow({ [part]: target.value }),
    // Narrow enough to fit on one line.
    className: "max-w-34",
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
      <Select
        {...choosing("publisher")}
        aria-label="Publisher"
        options={[
          { value: "", label: "Any publisher" },
          ...choices.publishers.map((value) => ({ value, label: value })),
        ]}
      />
      <Select
        {...choosing("issue")}
        aria-label="Issue"
        options={[
          { value: "", label: "Any issue" },
          ...choices.issues.map(({ slug, title }) => ({ value: slug, label: title })),
        ]}
      />
      <Select
        {...choosing("speaker")}
        aria-label="Speaker"
        options={[
          { value: "", label: "Any speaker" },
          ...choices.speakers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        {...choosing("reliability")}
        aria-label="Reliability"
        options={[
          { value: "", label: "Any reliability" },
          ...RELIABILITIES.map((value) => ({
            value,
            label:
              value === "F" ? "Unknown" : `${value}: ${RELIABILITY_LABELS[value].toLowerCase()}`,
          })),
        ]}
      />
    </form>
  );
}
