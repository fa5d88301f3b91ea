import type { EditionContent, EditionSection } from "@/lib/analysis/briefings/editions/content";
import { typedCoverNote } from "@/lib/analysis/briefings/editions/correction";
import { type ChangedText, TEXT_PARTS, type TextPart } from "./schema";

/** What two editions say differently of their own, whatever happened on the desk between them. */
export const changedTexts = (before: EditionContent, after: EditionContent): ChangedText[] =>
  TEXT_PARTS.map((part) => ({
    part,
    before: textOf(before, part) || null,
    after: textOf(after, part) || null,
  })).filter((text) => text.before !== text.after);

function textOf(content: EditionContent, part: TextPart): string | null {
  const { title, handling, sections, corrects } = content;
  switch (part) {
    case "TITLE":
      return title;
    case "HANDLING":
      return handling;
    case "COVER_NOTE":
      return typedCoverNote(content);
    case "ISSUES":
      return sections.map(sectionText).join("; ");
    case "CORRECTS":
      return corrects && `Edition ${corrects.number}: ${corrects.explanation}`;
  }
}

/** "Trade: USCN-1, USCN-4" */
const sectionText = ({ heading, items }: EditionSection): string =>
  `${heading ? `${heading}: ` : ""}${items.map(({ key }) => key).join(", ")}`;
