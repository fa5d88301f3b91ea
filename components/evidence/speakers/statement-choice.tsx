import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field-error";
import type { Statement } from "@/lib/evidence/quotes/schema";

interface StatementChoiceProps {
  statements: Pick<Statement, "id" | "number" | "exact">[];
  chosen: string[];
  error: string | undefined;
  onChoose: (ids: string[]) => void;
}

/** Characters of a quotation shown. */
const MAX_LABEL = 90;

/** A list of quotations to tick. */
export function StatementChoice({ statements, chosen, error, onChoose }: StatementChoiceProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? id : undefined} aria-invalid={error ? true : undefined}>
      <legend className="text-sm font-medium">Quotations to move</legend>
      <div className="mt-1 max-h-60 space-y-1 overflow-y-auto border border-control p-2">
        {statements.map(({ id, number, exact }) => (
          <Checkbox
            key={id}
            label={`Q${number} ${exact.length > MAX_LABEL ? `${exact.slice(0, MAX_LABEL)}…` : exact}`}
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
