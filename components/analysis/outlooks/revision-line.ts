import { packOne, unpackOne } from "@/components/ui/packed-rows";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";

/** A quotation that moved a revision, by its number, and what has happened to it since. */
interface DriverLine {
  number: number;
  source: string;
  speaker: string | null;
  since: string;
}

/** What the list of revisions shows of one. */
export interface RevisionLine
  extends Pick<
    Outlook,
    | "id"
    | "number"
    | "asOf"
    | "likelihood"
    | "scale"
    | "trend"
    | "confidence"
    | "author"
    | "reason"
    | "warnings"
    | "judgement"
  > {
  /** The number of its forecast, if that isn't the lead. */
  beside: number | undefined;
  /** The likelihood before it. */
  previous: number | undefined;
  drivers: DriverLine[];
  /** How many of its drivers have been removed. */
  removed: number;
  reasonNote: CitedHtml | string;
  rationale: CitedHtml;
}

const FIELDS = [
  ...["id", "number", "asOf", "likelihood", "previous", "scale", "trend", "confidence", "author"],
  ...["reason", "warnings", "judgement", "reasonNote", "drivers", "removed", "rationale", "beside"],
] as (keyof RevisionLine)[];

export const packRevision = (line: RevisionLine): unknown[] => packOne(line, FIELDS);

export function unpackRevision(row: unknown[]): RevisionLine {
  const line = unpackOne<RevisionLine>(row, FIELDS);
  return { ...line, previous: line.previous ?? undefined, beside: line.beside ?? undefined };
}
