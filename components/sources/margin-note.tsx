import Link from "next/link";
import type { ReactNode } from "react";
import type { MarkedQuote } from "@/lib/sources/schema";
import { QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";
import { IssueLinks } from "./issue-links";
import { type IssueChoice, LinkToIssue } from "./link-to-issue";

interface MarginNoteProps {
  quote: MarkedQuote;
  /** The issues that it may be linked to; none for who may not. */
  choices: IssueChoice[] | null;
  grade: ReactNode;
}

/** Who said it, as what, and what it bears on. */
export function MarginNote({ quote, choices, grade }: MarginNoteProps) {
  const { id, number, kind, exact, speaker, issues } = quote;
  return (
    <li
      id={`n${number}`}
      tabIndex={-1}
      data-note={number}
      className="margin-note group relative border-l-2 border-transparent py-0.5 pl-3 text-sm outline-offset-2 max-lg:mt-5"
    >
      <div className="text-xs text-secondary">
        <a href={`#q${number}`} className="link mr-2 font-medium tabular-nums">
          Q{number}
        </a>
        {QUOTE_KIND_LABELS[kind]} <span className="ml-1.5">{grade}</span>
      </div>
      <p className="line-clamp-3 font-serif text-base lg:hidden">{exact}</p>
      {kind !== "PASSAGE" && (
        <p className="truncate" title={speaker?.role ?? undefined}>
          {speaker ? (
            <Link
              href={`/speakers/${speaker.id}`}
              prefetch={false}
              className="font-medium hover:underline"
            >
              {speaker.name}
            </Link>
          ) : (
            "Speaker unknown"
          )}
          {speaker?.role && <span className="text-secondary">, {speaker.role}</span>}
        </p>
      )}
      <IssueLinks issues={issues} />
      {choices && (
        <LinkToIssue
          quoteId={id}
          number={number}
          choices={choices}
          linked={issues.map((issue) => issue.id)}
        />
      )}
    </li>
  );
}
