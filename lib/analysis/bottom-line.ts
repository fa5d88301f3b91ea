import { text } from "@/lib/core/command/inputs";
import { plainCitationsOf } from "@/lib/evidence/check-citations";
import { withoutCode } from "@/lib/text/markdown/code";
import { issueKeysIn } from "@/lib/text/markdown/issue-keys";
import { handlesIn } from "@/lib/text/markdown/mentions";
import type { ReadTexts } from "./checked-texts";

/** The input of an issue's bottom line, which is edited with the issue and with a revision of its lead forecast. */
export const bottomLineInput = text(600);

/**
 * Reads what a bottom line (plain text, not Markdown) cites, and which people and issues it names. Refuses a malformed
 * citation.
 */
export function readBottomLine(bottomLine: string): ReadTexts {
  const words = withoutCode(bottomLine);
  return {
    citations: plainCitationsOf("bottomLine", bottomLine),
    mentions: { bottomLine: handlesIn(words) },
    keys: { bottomLine: issueKeysIn(words) },
  };
}
