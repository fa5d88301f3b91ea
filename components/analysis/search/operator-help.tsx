import { OPERATORS } from "@/lib/analysis/search/filter";

/** What can be written in a search, folded. */
export function OperatorHelp() {
  return (
    <details className="mt-2 text-sm text-secondary print:hidden">
      <summary>How to narrow a search</summary>
      <dl className="mt-2 grid max-w-prose grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        {Object.entries(OPERATORS).map(([operator, help]) => (
          <div key={operator} className="contents">
            <dt className="font-medium text-ink">{operator}:</dt>
            <dd>{help}</dd>
          </div>
        ))}
        <dt className="font-medium text-ink">“red line”</dt>
        <dd>these words, in this order</dd>
        <dt className="font-medium text-ink">tariffs OR duties</dt>
        <dd>either, or both; OR in capitals, between words or “phrases”</dd>
        <dt className="font-medium text-ink">-tariffs</dt>
        <dd>without this word; works before operators too, as in -kind:note</dd>
      </dl>
      <p className="mt-2 max-w-prose">
        Put a value with spaces in quotation marks: speaker:"Li Wei". If you use an operator twice,
        either value matches; with is:, both must.
      </p>
    </details>
  );
}
