import type { Dissent, DissentAnswer } from "@/lib/analysis/dissents/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";

/** An answer to a dissent as a page shows it to one viewer. */
export type AnswerShown = Omit<DissentAnswer, "body"> & {
  html: CitedHtml;
  /** The same as Markdown, if the answer is the viewer's own, who may correct it; otherwise null. */
  body: string | null;
};

/** What a page shows of a dissent to one viewer. */
export type DissentShown = Omit<Dissent, "why" | "answers"> & {
  /** Why they see it differently. */
  html: CitedHtml;
  /** The same as Markdown, if the dissent is the viewer's own, who may change it; otherwise null. */
  why: string | null;
  answers: AnswerShown[];
};
