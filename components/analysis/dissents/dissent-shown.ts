import type { Dissent } from "@/lib/analysis/dissents/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";

/** What a page shows of a dissent to one viewer. */
export type DissentShown = Omit<Dissent, "why" | "answers"> & {
  /** Why they see it differently. */
  html: CitedHtml;
  /** The same as Markdown, if the dissent is the viewer's own, who may change it; otherwise null. */
  why: string | null;
  answers: { author: string; at: string; html: CitedHtml }[];
};
