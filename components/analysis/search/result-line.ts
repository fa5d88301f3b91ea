import { pack } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { SearchResult } from "@/lib/analysis/search/schema";

const FIELDS = [
  ...["type", "id", "title", "excerpt", "marks", "titleMarks", "href", "date", "key", "author"],
  ...["speaker", "publisher", "source", "issues", "signs", "quote"],
] as (keyof SearchResult)[];

/** Results, packed for their list. */
export const packResults = (results: SearchResult[]): Packed => pack(results, FIELDS);

export const unpackResults = (packed: Packed): SearchResult[] => unpack(packed, FIELDS);
