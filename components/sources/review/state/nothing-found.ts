/** A text shorter than this many characters is hardly an article; it may be a short statement, or a slip. */
const VERY_SHORT = 50;

/** What to say of a draft without proposals, by the length of its text. */
export const nothingFound = (text: string) =>
  text.trim().length < VERY_SHORT
    ? ({
        tone: "warning",
        title: "This text is very short, and no quotations were found in it",
        advice: "If it isn’t what you meant to add, discard it.",
      } as const)
    : ({
        tone: "info",
        title: "No quotations were found in this article",
        advice: "Add quotations by hand, approve the article without any, or discard it.",
      } as const);
