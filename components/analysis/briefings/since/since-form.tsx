import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { formatDate } from "@/components/ui/format-date";
import { TextInput } from "@/components/ui/text-input";
import type { EditionChoice } from "@/lib/analysis/briefings/since/schema";
import { shownEnd } from "./typed-end";

interface SinceFormProps {
  /** As the address has them, or as typed if that couldn't be read. */
  from: string;
  to: string;
  /** The short name of the one whose issues are shown; empty for all. */
  relationship: string;
  wrong: { from?: string; to?: string };
  editions: readonly EditionChoice[];
}

/** Chooses the two editions or days to compare. Works without JavaScript: the choice is in the address. */
export function SinceForm({ from, to, relationship, wrong, editions }: SinceFormProps) {
  return (
    <form action="/briefings/since" className="mb-6 flex flex-wrap items-start gap-x-4 gap-y-2">
      <Field label="From" hint="An edition’s number or a day" error={wrong.from ?? null}>
        {(control) => (
          <TextInput
            {...control}
            name="from"
            defaultValue={shownEnd(from)}
            list="editions"
            required
            autoComplete="off"
            placeholder="12 or 1 Nov 2026"
            className="max-w-56"
          />
        )}
      </Field>
      <Field label="To" hint="Leave empty to compare with now" error={wrong.to ?? null}>
        {(control) => (
          <TextInput
            {...control}
            name="to"
            defaultValue={shownEnd(to)}
            list="editions"
            autoComplete="off"
            placeholder="15 or 20 Nov 2026"
            className="max-w-56"
          />
        )}
      </Field>
      {relationship && <input type="hidden" name="in" value={relationship} />}
      <datalist id="editions">
        {editions.map(({ number, title, issuedAt }) => (
          <option key={number} value={number}>
            {`Edition ${number}, ${formatDate(new Date(issuedAt))}: ${title}`}
          </option>
        ))}
      </datalist>
      {/* Level with the fields, below their labels and hints. */}
      <Button type="submit" className="mt-9.5">
        Compare
      </Button>
    </form>
  );
}
