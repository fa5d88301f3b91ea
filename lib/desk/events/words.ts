import { counted } from "@/lib/core/wording";

// Parts of the sentences that say what an event did.

const listed = (names: string[]) => names.join(", ").replace(/, ([^,]*)$/, " and $1");

/** The fields that changed: "bottom line and status". */
export const fieldWords = (changes: object): string =>
  listed(Object.keys(changes).map((name) => name.replace(/([A-Z])/g, " $1").toLowerCase()));

/** A reason within a longer sentence: without its full stop. */
export const phrase = (reason: string): string => reason.replace(/\.$/, "");

interface Noted {
  kind: string;
  quote?: number | undefined;
  source?: string | undefined;
}

/** "a note on Q12", "a question in “Headline”". */
export function noteWords({ kind, quote, source }: Noted): string {
  const where = quote ? ` on Q${quote}` : source ? ` in “${source}”` : "";
  return `a ${kind.toLowerCase()}${where}`;
}

/** "Q12", "Q12 and 3 others". */
export const quoteWords = ({ quote, others }: { quote: number; others: number }): string =>
  `Q${quote}${others > 0 ? ` and ${counted(others, "other")}` : ""}`;

/** How a quotation bears on an outlook. */
export const relationWords: Record<string, string> = {
  SUPPORTS: "which supports the outlook",
  CONTRADICTS: "which contradicts the outlook",
  CONTEXT: "as context",
};
