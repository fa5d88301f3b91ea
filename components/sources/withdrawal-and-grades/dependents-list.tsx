import { DateText } from "@/components/ui/date-text";
import { counted, listed } from "@/lib/core/wording";
import type { Dependents } from "@/lib/sources/withdrawal-and-grades/schema";

/**
 * "2 current judgements, 5 earlier revisions, 1 dissent and 3 notes rest on it", and what rests on words of an earlier
 * version that this one continues.
 */
export function describeDependents(dependents: Dependents): string {
  const { judgements, earlier, dissents, notes, editions, editionsBefore, before } = dependents;
  const here = resting([
    [judgements.length, "current judgement"],
    [earlier, "earlier revision"],
    [dissents.length, "dissent"],
    [notes.length, "note"],
    [editions.length, "edition"],
  ]);
  const there = resting([
    [before.judgements, "current judgement"],
    [before.earlier, "earlier revision"],
    [before.dissents, "dissent"],
    [before.notes, "note"],
    [editionsBefore.length, "edition"],
  ]);
  const own = here ? `${here} on it` : "Nothing rests on it";
  return there ? `${own}; ${there} on words of an earlier version` : own;
}

/** "2 judgements and 3 notes rest", "1 note rests"; empty if there are none. */
function resting(counts: [number, string][]): string {
  const parts = counts.flatMap(([count, noun]) => (count > 0 ? counted(count, noun) : []));
  if (parts.length === 0) return "";
  const total = counts.reduce((sum, [count]) => sum + count, 0);
  return `${listed(parts)} ${total === 1 ? "rests" : "rest"}`;
}

/** The judgements, dissents and notes, each linked. */
export function DependentsList({ dependents }: { dependents: Dependents }) {
  const { judgements, dissents, notes, editions, editionsBefore } = dependents;
  return (
    <ul className="space-y-1 text-sm">
      {judgements.map(({ issue, number, author, asOf, quotes }) => (
        <li key={issue.slug}>
          <a href={`/issues/${issue.slug}#outlook`} className="link">
            {issue.title}
          </a>
          <span className="text-secondary">
            , revision {number} by {author}, <DateText date={asOf} />
            {citing(quotes)}
          </span>
        </li>
      ))}
      {dissents.map(({ id, issue, author, quotes }) => (
        <li key={id}>
          <a href={`/issues/${issue.slug}`} className="link">
            Dissent by {author}
          </a>
          <span className="text-secondary">
            {" "}
            on {issue.title}
            {citing(quotes)}
          </span>
        </li>
      ))}
      {notes.map(({ id, author, createdAt, place, quotes }) => (
        <li key={id}>
          <a href={place.href} className="link">
            Note by {author}
          </a>
          <span className="text-secondary">
            {" "}
            on {place.title}, <DateText date={createdAt} />
            {citing(quotes)}
          </span>
        </li>
      ))}
      {editions.map((number) => (
        <li key={number}>
          <a href={`/briefings/${number}`} className="link">
            Edition {number}
          </a>
        </li>
      ))}
      {editionsBefore.map((number) => (
        <li key={number}>
          <a href={`/briefings/${number}`} className="link">
            Edition {number}
          </a>
          <span className="text-secondary">, which quotes an earlier version</span>
        </li>
      ))}
    </ul>
  );
}

const citing = (quotes: number[]) => (quotes.length > 0 ? `: Q${quotes.join(", Q")}` : "");
