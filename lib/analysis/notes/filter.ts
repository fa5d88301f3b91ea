/** Whose open questions a list shows, as in the address: `/questions?of=mine`. */
export const QUESTIONS_OF = ["desk", "issues", "mine"] as const;
export type QuestionsOf = (typeof QUESTIONS_OF)[number];

export const QUESTIONS_OF_LABELS: Record<QuestionsOf, string> = {
  desk: "All",
  issues: "On my issues",
  mine: "Asked by me",
};

type Params = Record<string, string | string[] | undefined>;

/** Reads whose questions an address asks for. Anything unknown means the whole desk. */
export function parseQuestionsOf({ of }: Params): QuestionsOf {
  const asked = [of ?? ""].flat()[0];
  return QUESTIONS_OF.find((each) => each === asked) ?? "desk";
}

/** The address of these questions. */
export const questionsHref = (of: QuestionsOf): string =>
  of === "desk" ? "/questions" : `/questions?of=${of}`;
