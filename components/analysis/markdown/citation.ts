import { type Packed, unpack } from "@/components/ui/packed-rows";

/** A quotation that texts on a page cite. */
export interface Citation {
  number: number;
  /** The id of its source. */
  source: string;
  /** Where its number leads, if not to its place in the source. */
  href?: string;
  /** Its words, as the note beside the number shows them. */
  words: string;
  /** Who said it and where, on a line below. */
  by: string;
  /**
   * What the id of its note begins with, where other texts on the page cite by numbers of their own. It is then cited by
   * its name, Q12, which can't be taken for one of theirs.
   */
  scope?: string;
}

/** The citations of a page by number. */
export type Citations = ReadonlyMap<number, Citation>;

export const CITATION_FIELDS = ["number", "source", "words", "by"] as const;

export const unpackCitations = (packed: Packed, scope = ""): Citations =>
  new Map(
    unpack<Citation>(packed, CITATION_FIELDS).map((citation) => [
      citation.number,
      { ...citation, scope },
    ]),
  );

/** The id of the note that shows a quotation. */
export const noteIdOf = ({ number, scope = "" }: Citation): string => `${scope}cited-${number}`;
