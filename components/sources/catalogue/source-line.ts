import { pack } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { SourceRow } from "@/lib/sources/catalogue/schema";

/** What the catalogue shows of a source. */
export type SourceLine = Omit<
  SourceRow,
  "byline" | "language" | "url" | "inherited" | "version" | "pending" | "createdAt"
>;

const FIELDS = [
  ...["id", "title", "status", "publisher", "publishedAt", "reliability", "quotes", "speakers"],
  ...["addedBy", "graded", "versionNumber"],
] as (keyof SourceLine)[];

/** Sources as the lines of the catalogue, packed for its table. */
export const packSources = (sources: SourceRow[]): Packed => pack<SourceLine>(sources, FIELDS);

export const unpackSources = (packed: Packed): SourceLine[] => unpack(packed, FIELDS);
