import type { Outlook } from "@/lib/analysis/outlooks/schema";

/** What a dissent needs to know of the outlook that it disputes. */
export type Disputed = Pick<
  Outlook,
  "forecast" | "number" | "wording" | "likelihood" | "scale" | "authorId"
> & {
  /** The short name, and its owner. */
  slug: string;
  ownerId: string | null;
};
