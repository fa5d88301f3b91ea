import { pack } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { Assessment, EvidenceState, MatrixEvidence } from "@/lib/analysis/hypotheses/schema";
import { placeOf } from "@/lib/evidence/quotes/places";
import { isVerbatim, leadOf } from "@/lib/tradecraft/evidence";
import { admiralty } from "@/lib/tradecraft/grades";
import type { Cell } from "@/lib/tradecraft/hypotheses/cells";

/** What a row of a matrix shows of its evidence. */
export interface EvidenceLine {
  number: number;
  /** "denies:" if they were denied; see leadOf. */
  lead: string;
  /** Its words, in quotation marks if someone said exactly that; cut if they are long. */
  words: string;
  speaker: string | null;
  publisher: string | null;
  publishedAt: string | null;
  grade: string | null;
  href: string;
  state: EvidenceState;
  continuedBy: number | null;
}

const FIELDS = [
  ...["number", "lead", "words", "speaker", "publisher", "publishedAt"],
  ...["grade", "href", "state", "continuedBy"],
] as (keyof EvidenceLine)[];

/** The most characters of a quotation: more than a row has room for. The article has the rest. */
const MAX_CHARACTERS = 240;

export const packEvidence = (evidence: readonly MatrixEvidence[]): Packed =>
  pack(evidence.map(lineOf), FIELDS);

export const unpackEvidence = (packed: Packed): EvidenceLine[] => unpack(packed, FIELDS);

function lineOf({ source, ...quote }: MatrixEvidence): EvidenceLine {
  const { number, exact, kind, speaker, state, continuedBy } = quote;
  const letters = [...exact];
  const shown =
    letters.length > MAX_CHARACTERS ? `${letters.slice(0, MAX_CHARACTERS).join("")}…` : exact;
  return {
    number,
    lead: leadOf(quote),
    speaker,
    state,
    continuedBy,
    words: isVerbatim(kind) ? `“${shown}”` : shown,
    publisher: source.publisher,
    publishedAt: source.publishedAt,
    grade: admiralty(source.reliability, quote.credibility),
    href: placeOf({ number, source }),
  };
}

/** A cell as a page sends it: the quotation's and the hypothesis's number, its value, note and version. */
export type CellLine = [quote: number, hypothesis: number, Cell | null, note: string, number];

/** The cells of each of these people, in their order. */
export const packCells = (cells: readonly Assessment[], people: readonly string[]): CellLine[][] =>
  people.map((id) =>
    cells.flatMap(({ person, quote, hypothesis, cell, note, version }): CellLine[] =>
      person === id ? [[quote, hypothesis, cell, note, version]] : [],
    ),
  );

/** An open hypothesis as a column of a matrix. */
export interface HypothesisColumn {
  number: number;
  text: string;
}
