"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { hrefOf, type SourceFilter } from "@/lib/sources/filter";
import type { LibraryChoices } from "@/lib/sources/schema";
import { RELIABILITIES, RELIABILITY_LABELS } from "@/lib/tradecraft/grades";

interface SourceSearchProps {
  filter: SourceFilter;
  choices: LibraryChoices;
}

/** Words of the title, days, publisher, issue, speaker and reliability. What it finds is in the address. */
export function SourceSearch({ filter, choices }: SourceSearchProps) {
  const router = useRouter();
  const { q, from, to } = filter;
  const [typed, setTyped] = useState({ q, from, to });
  const narrow = (more: Partial<SourceFilter>) =>
    router.push(hrefOf({ ...filter, ...typed, q: typed.q.trim(), ...more }), { scroll: false });

  function submit(event: FormEvent) {
    event.preventDefault();
    narrow({});
  }

  const typing = (part: keyof typeof typed) => ({
    value: typed[part],
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
      setTyped({ ...typed, [part]: target.value }),
  });
  const choosing = (part: "publisher" | "issue" | "speaker" | "reliability") => ({
    value: filter[part],
    onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => narrow({ [part]: target.value }),
    // So that all of them have room beside one another.
    className: "max-w-34",
  });

  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <TextInput
        {...typing("q")}
        type="search"
        placeholder="Words of the title"
        aria-label="Words of the title"
        className="w-40!"
      />
      <span className="flex items-center gap-1 text-sm text-secondary">
        <TextInput {...typing("from")} type="date" aria-label="Published from" className="w-33!" />
        to
        <TextInput {...typing("to")} type="date" aria-label="Published to" className="w-33!" />
      </span>
      <Button type="submit">Find</Button>
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
