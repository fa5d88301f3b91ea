/** What the form holds. `note` is the note that answers, if one does: the text is then empty. */
export interface AnswerValues {
  version: number;
  body: string;
  note: string;
}

/** What the form holds of a request that is open, or that the viewer has answered. */
export const answerValuesOf = ({ version, answer }: StoredAnswer): AnswerValues => ({
  version,
  body: answer?.body ?? "",
  note: "",
});

/** A request as its page has it, or as it has just been saved in another tab. */
export interface StoredAnswer {
  version: number;
  answer: { body: string | null } | null;
}

/** What a field holds, in words. */
export const answerText = (values: AnswerValues, name: keyof AnswerValues): string =>
  String(values[name]);
