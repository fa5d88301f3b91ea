import { type Params, readParams } from "@/lib/core/http/params";

/** Whose open questions a list shows, as in the address: `/questions?of=mine`. */
export const QUESTIONS_OF = ["desk", "issues", "mine"] as const;
export type QuestionsOf = (typeof QUESTIONS_OF)[number];

export const QUESTIONS_OF_LABELS: Record<QuestionsOf, string> = {
  desk: "All",
  issues: "On my issues",
  mine: "Asked by me",
};

/** Reads whose questions an address asks for. Anything unknown means the whole desk. */
export const parseQuestionsOf = (params: Params): QuestionsOf =>
  readParams(params).oneOf("of", QUESTIONS_OF, "desk");

/** The address of these questions. */
export const questionsHref = (of: QuestionsOf): string =>
  of === "desk" ? "/questions" : `/questions?of=${of}`;
