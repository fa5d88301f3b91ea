import { extract } from "@/lib/extract";
import { quotationsIn } from "@/lib/extract/languages";

/** Who says what in a text, as in "Moscú: bombardear la central", with what isn't simply asserted. */
export const said = (language: string, text: string): string[] =>
  quotationsIn(language, text).map(
    ({ speaker_text, text: words, assertion }) =>
      `${speaker_text}: ${words}${assertion === "asserted" ? "" : ` (${assertion})`}`,
  );

/** Who says it, and what they are. */
export const speakersOf = (language: string, text: string): [string | null, string | null][] =>
  quotationsIn(language, text).map(({ speaker_text, speaker_role }) => [
    speaker_text,
    speaker_role,
  ]);

/** The statements of an article: speaker, role, the assertion if it is not simply asserted, and the words. */
export const statementsOf = (text: string): string[] =>
  extract(text)
    .quotes.filter(({ kind }) => kind !== "passage")
    .map(({ speaker_text: who, speaker_role: role, assertion, text: words }) => {
      const how = assertion === "asserted" ? "" : ` (${assertion})`;
      return `${[who, role].filter(Boolean).join(", ")}${how}: ${words}`;
    });
