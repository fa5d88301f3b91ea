"use client";

import { WriteNote } from "@/components/analysis/notes/write-note";
import type { IssueChoice } from "@/components/sources/reading/margin/link-form";
import { QuoteForm } from "./quote-form";
import type { Annotating } from "./unsaved";

interface AnnotateFormProps extends Annotating {
  source: string;
  choices: IssueChoice[];
  /** Whose drafts they are. */
  person: string;
  onDone: () => void;
  /** Takes where in the margin it will stand, and what is to be said of it. */
  onSaved: (note: string, said: string) => void;
}

/** What is said of the selected words: a quote, a note or a question. Escape leaves it. */
export function AnnotateForm({ deed, source, span, choices, ...more }: AnnotateFormProps) {
  const { person, onDone, onSaved } = more;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the fields
    <div onKeyDown={(event) => event.key === "Escape" && onDone()}>
      {deed === "quote" ? (
        <QuoteForm
          {...{ source, span, choices, person, onDone }}
          onSaved={({ number, known }) =>
            onSaved(
              `n${number}`,
              known
                ? `These words are quotation ${number} already.`
                : `Quotation ${number} is marked.`,
            )
          }
        />
      ) : (
        <WriteNote
          on={{ source, ...span }}
          person={person}
          kind={deed === "question" ? "QUESTION" : "NOTE"}
          onDone={onDone}
          onSaved={(id) => onSaved(`note-${id}`, "Saved.")}
        />
      )}
    </div>
  );
}
