import { DateText } from "@/components/ui/date-text";
import { counted, listed } from "@/lib/core/wording";
import type { Dependents } from "@/lib/sources/withdrawal-and-grades/schema";

/**
 * "2 current judgements, 5 earlier revisions, 1 dissent and 3 notes rest on it", on how many issues it is evidence, and
 * what rests on an earlier version that this one continues.
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
  const evidence = dependents.evidence.length;
  const linked = evidence > 0 && `it’s evidence on ${counted(evidence, "issue")}`;
  const none = linked ? "No judgement or note rests on it" : "Nothing rests on it";
  const parts = [
    here ? `${here} on it` : there ? `${none} yet` : none,
    linked,
    there && `${there} on an earlier version`,
  ];
  return parts.filter(Boolean).join("; ");
}

/** "2 judgements and 3 notes rest", "1 note rests"; empty if there are none. */
function resting(counts: [number, string][]): string {
  const parts = counts.flatMap(([count, noun]) => (count > 0 ? counted(count, noun) : []));
  if (parts.length === 0) return "";
  const total = counts.reduce((sum, [count]) => sum + count, 0);
  return `${listed(parts)} ${total === 1 ? "rests" : "rest"}`;
}

/** Whether the list below names anything. */
export const hasDependents = (dependents: Dependents): boolean =>
  Object.values(dependents).some((rest) => Array.isArray(rest) && rest.length > 0);

/** Each is linked, what readers were told first: judgements and editions, then dissents, notes and issues. */
export function DependentsList({ dependents }: { dependents: Dependents }) {
  const { judgements, dissents, notes, evidence, editions, editionsBefore } = dependents;
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
      {dissents.map(({ id, issue, author, quotes }) => (
        <li key={id}>
          <a href={`/issues/${issue.slug}#dissent-${id}`} className="link">
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
      {evidence.map(({ issue, quotes }) => (
        <li key={issue.slug}>
          <a href={`/issues/${issue.slug}#evidence`} className="link">
            {issue.title}
          </a>
          <span className="text-secondary">, as evidence{citing(quotes)}</span>
        </li>
      ))}
    </ul>
  );
}

const citing = (quotes: number[]) => (quotes.length > 0 ? `: Q${quotes.join(", Q")}` : "");
