import { CELL_LABELS, CELLS } from "@/lib/tradecraft/hypotheses/cells";

/** What the letters mean, and how the ranking is made. */
export function Method() {
  return (
    <section aria-labelledby="method" className="max-w-prose space-y-1.5 text-sm text-secondary">
      <h2 id="method" className="font-semibold text-ink">
        How this is counted
      </h2>
      <dl className="flex flex-wrap gap-x-4 gap-y-0.5">
        {CELLS.map((cell) => (
          <div key={cell} className="flex gap-1.5">
            <dt className="font-semibold text-ink">{cell}</dt>
            <dd className="text-secondary">{CELL_LABELS[cell].toLowerCase()}</dd>
          </div>
        ))}
      </dl>
      <p>
        The hypothesis with the least evidence against it comes first, not the one with the most for
        it, since evidence that fits one hypothesis often fits the others too. Each I counts one
        point against a hypothesis; each II counts two. CC, C, N, NA and blank cells don’t count;
        nor does evidence that has been unlinked or withdrawn.
      </p>
      <p>
        A piece of evidence is decisive if the ranking would be different without it. The
        “Diagnostic” figure adds up the differences in points between every pair of hypotheses.
        Evidence that counts equally against all of them isn’t diagnostic.
      </p>
      <p>
        The method is Richards J. Heuer Jr.’s Analysis of Competing Hypotheses (Psychology of
        Intelligence Analysis, 1999, chapter 8).
      </p>
    </section>
  );
}
