import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { counted } from "@/lib/counted";
import type { Dependents } from "@/lib/standing/schema";

/** "2 current judgements, 5 earlier revisions and 3 notes rest on it", or that nothing does. */
export function dependentsSentence({ judgements, earlier, notes }: Dependents): string {
  const parts = [
    judgements.length > 0 && counted(judgements.length, "current judgement"),
    earlier > 0 && counted(earlier, "earlier revision"),
    notes.length > 0 && counted(notes.length, "note"),
  ].filter((part) => part !== false);
  const one = judgements.length + earlier + notes.length === 1;
  if (parts.length === 0) return "No judgement or note rests on it";
  return `${parts.join(", ").replace(/, ([^,]*)$/, " and $1")} ${one ? "rests" : "rest"} on it`;
}

/** The judgements and notes themselves, each a link to its place. */
export function DependentsList({ dependents }: { dependents: Dependents }) {
  const { judgements, notes } = dependents;
  return (
    <ul className="space-y-1 text-sm">
      {judgements.map(({ issue, number, author, asOf, quotes }) => (
        <li key={issue.slug}>
          <Link href={`/issues/${issue.slug}#outlook`} prefetch={false} className="link">
            {issue.title}
          </Link>
          <span className="text-secondary">
            , revision {number} by {author}, <DateText date={asOf} />
            {citing(quotes)}
          </span>
        </li>
      ))}
      {notes.map(({ id, author, createdAt, place, quotes }) => (
        <li key={id}>
          <Link href={place.href} prefetch={false} className="link">
            Note by {author}
          </Link>
          <span className="text-secondary">
            {" "}
            on {place.title}, <DateText date={createdAt} />
            {citing(quotes)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const citing = (quotes: number[]) => (quotes.length > 0 ? `: Q${quotes.join(", Q")}` : "");
