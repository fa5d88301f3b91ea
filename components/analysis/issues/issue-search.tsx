"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ActingSelect } from "@/components/ui/acting-select";
import { Button } from "@/components/ui/button";
import { whenOnline } from "@/components/ui/open-when-online";
import { TextInput } from "@/components/ui/text-input";
import { hrefOf, type IssueFilter } from "@/lib/analysis/issues/filter";

interface IssueSearchProps {
  filter: IssueFilter;
  labels: string[];
  people: { id: string; name: string }[];
}

/** Filters by words, owner and label. The filter is in the address, so that it can be shared. */
export function IssueSearch({ filter, labels, people }: IssueSearchProps) {
  const router = useRouter();
  const [q, setQ] = useState(filter.q);
  function narrow(more: Partial<IssueFilter>) {
    const to = hrefOf({ ...filter, q: q.trim(), ...more });
    whenOnline(() => router.push(to, { scroll: false }));
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    narrow({});
  }

  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <TextInput
        type="search"
        value={q}
        onChange={(event) => setQ(event.target.value)}
        placeholder="Title or judgement"
        aria-label="Search titles, bottom lines and judgements"
        className="w-44!"
      />
      <Button type="submit">Search</Button>
      <ActingSelect
        aria-label="Owner"
        value={filter.owner}
        onChoose={(owner) => narrow({ owner })}
        options={[
          { value: "", label: "Any owner" },
          { value: "none", label: "No owner" },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          ...other(filter.owner, ["none", ...people.map(({ id }) => id)]),
        ]}
      />
      <ActingSelect
        aria-label="Label"
        value={filter.label}
        onChoose={(label) => narrow({ label })}
        options={[
          { value: "", label: "Any label" },
          ...labels.map((label) => ({ value: label, label })),
          ...other(filter.label, labels),
        ]}
      />
    </form>
  );
}

/** What is chosen, if it is not among the values: "is not", which the chips spell out, or a label no longer in use. */
const other = (chosen: string, values: string[]) =>
  chosen && !values.includes(chosen)
    ? [{ value: chosen, label: chosen.startsWith("-") ? "All but one" : chosen }]
    : [];
