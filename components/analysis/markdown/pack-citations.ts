import { pack } from "@/components/ui/pack-rows";
import type { Packed } from "@/components/ui/packed-rows";
import { CITATION_FIELDS, type Citation } from "./citation";

/** The citations of a page, for CitedPage. */
export const packCitations = (citations: Citation[]): Packed => pack(citations, CITATION_FIELDS);
