import { DateText } from "@/components/ui/date-text";
import { datedWords } from "@/lib/analysis/briefings/since/dated";
import type { Since } from "@/lib/analysis/briefings/since/schema";

/** The revisions that are dated in the period, though they were entered after it. */
export function SinceDated({ since }: { since: Since }) {
  if (!since.dated) return null;
  const { count, items } = since.dated;
  return (
    <section aria-labelledby="dated">
      <h2 id="dated">Dated in this period</h2>
      <p>{datedWords(since)}</p>
      <ol className="changes">
        {items.map(({ href, title, wording, moved, asOf, author }) => (
          <li key={href}>
            <p>
              <a href={href}>{title}</a>
              {` · ${author}, as of `}
              <DateText date={asOf} />
            </p>
            <p className="moved">
              {moved} <q>{wording}</q>
            </p>
          </li>
        ))}
      </ol>
      {count > items.length && <p className="faint">Only the latest {items.length} are listed.</p>}
    </section>
  );
}
