/**
 * How prose cites a quotation by its number: [Q12]. After ICD 206, a citation stands wherever a
 * judgement depends on a source. The database's `cited_numbers` reads the same marks.
 */
export const CITATION = /\[Q(\d{1,9})\]/g;
