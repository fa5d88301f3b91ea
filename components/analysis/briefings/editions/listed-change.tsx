import { Prose } from "@/components/analysis/markdown/prose";
import { DateText } from "@/components/ui/date-text";
import type { EditionView } from "./edition-view";

interface ListedChangeProps {
  change: EditionView["changes"][number];
  /** Of the line above what was done. */
  className: string;
}

/** A change as an edition lists it: when, on which issue and by whom, and what was done. */
export function ListedChange({ change, className }: ListedChangeProps) {
  const { at, issue, actor, sentence } = change;
  return (
    <>
      <p className={className}>
        <DateText date={at} /> · {issue}
        {actor && ` · ${actor}`}
      </p>
      <Prose html={sentence} />
    </>
  );
}
