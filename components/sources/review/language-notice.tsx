import { Notice } from "@/components/ui/notice";
import { languageName } from "@/lib/core/language-name";
import { UNKNOWN_LANGUAGE } from "@/lib/core/language-tags";
import type { Draft } from "@/lib/sources/review/schema";

type Props = { draft: Pick<Draft, "language" | "unread" | "misreadAs"> };

/** What a reviewer must do by hand, if extraction doesn't read the language or took the text for another. */
export function LanguageNotice({ draft: { language, unread, misreadAs } }: Props) {
  if (misreadAs)
    return (
      <Notice title={`This text wasn’t read as ${languageName(language)}`} className="mb-4">
        {misreadAs === UNKNOWN_LANGUAGE
          ? "Its language wasn’t recognised."
          : `It was taken to be in ${languageName(misreadAs)}.`}{" "}
        Changing the language in the details doesn’t mean that the text is read again. Check what
        was found, and add anything missing by hand.
      </Notice>
    );
  if (!unread) return null;
  return (
    <Notice title="Speakers can’t be identified in this language" className="mb-4">
      Only words in quotation marks were found. Add the speakers by hand.
    </Notice>
  );
}
