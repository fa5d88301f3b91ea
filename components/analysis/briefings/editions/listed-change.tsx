import { Prose } from "@/components/analysis/markdown/prose";
import { DateText } from "@/components/ui/date-text";
import { issuesOfChange } from "@/lib/analysis/briefings/editions/describe";
import type { EditionView } from "./edition-view";

interface ListedChangeProps {
  change: EditionView["changes"][number];
  /** Of the line above what was done. */
  className: string;
}

/** One entry in an edition's list of changes: its date, the issue, who made it, and what changed. */
export function ListedChange({ change, className }: ListedChangeProps) {
  const { at, actor, sentence } = change;
  return (
    <>
      <p className={className}>
        <DateText date={at} /> · {issuesOfChange(change)}
        {actor && ` · ${actor}`}
      </p>
      <Prose html={sentence} />
    </>
  );
}
