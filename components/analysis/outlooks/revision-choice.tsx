"use client";

import { useRouter } from "next/navigation";
import { ActingSelect } from "@/components/ui/acting-select";
import { Field } from "@/components/ui/field";
import { formatDate } from "@/components/ui/format-date";

interface Choice {
  number: number;
  asOf: string;
  author: string;
  likelihood: number;
  /** The number of its forecast, if that isn't the lead. */
  beside: number | null;
}

interface RevisionChoiceProps {
  slug: string;
  revisions: readonly Choice[];
  from: number;
  to: number;
}

/** Which two revisions are compared. */
export function RevisionChoice({ slug, revisions, from, to }: RevisionChoiceProps) {
  const router = useRouter();
  const show = (chosen: { from: number; to: number }) =>
    router.replace(`/issues/${slug}/compare?from=${chosen.from}&to=${chosen.to}`, {
      scroll: false,
    });
  const options = revisions.map((revision) => ({
    value: String(revision.number),
    label: wordsOf(revision),
  }));
  const select = (label: string, value: number, choose: (number: number) => void) => (
    <Field label={label} className="min-w-0">
      {(control) => (
        <ActingSelect
          {...control}
          value={String(value)}
          onChoose={(number) => choose(Number(number))}
          options={options}
        />
      )}
    </Field>
  );
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-3 pb-6 print:hidden">
      {select("From", from, (number) => show({ from: number, to }))}
      {select("To", to, (number) => show({ from, to: number }))}
    </div>
  );
}

const wordsOf = ({ number, asOf, author, likelihood, beside }: Choice): string =>
  [
    `Revision ${number}`,
    beside !== null && `forecast ${beside}`,
    formatDate(new Date(asOf)),
    `${likelihood}%`,
    author,
  ]
    .filter(Boolean)
    .join(" · ");
