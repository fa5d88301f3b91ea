import { pack } from "@/components/ui/pack-rows";
import { type Packed, unpack } from "@/components/ui/packed-rows";
import type { SourceRow } from "@/lib/sources/catalogue/schema";

/** What the list of drafts shows of a draft. */
export type DraftLine = Pick<
  SourceRow,
  "id" | "title" | "publisher" | "publishedAt" | "addedBy" | "createdAt" | "pending" | "copyOf"
>;

const FIELDS: (keyof DraftLine)[] = [
  ...([
    "id",
    "title",
    "publisher",
    "publishedAt",
    "addedBy",
    "createdAt",
    "pending",
    "copyOf",
  ] as const),
];

/** Drafts as the lines of their list, packed for its table. */
export const packDrafts = (drafts: SourceRow[]): Packed => pack<DraftLine>(drafts, FIELDS);

export const unpackDrafts = (packed: Packed): DraftLine[] => unpack(packed, FIELDS);
