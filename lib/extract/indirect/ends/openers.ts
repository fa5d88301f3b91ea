/** Words that can begin the content of indirect speech. */
export const OPENERS = new Set(["that", "to", "whether", "if", "how", "why", "what", "about"]);
