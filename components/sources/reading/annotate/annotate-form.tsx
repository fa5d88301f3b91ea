"use client";

import { startTransition } from "react";
import { WriteNote } from "@/components/analysis/notes/write-note";
import { pressedKey } from "@/components/ui/keymap";
import { useSay } from "@/components/ui/last-act";
import { type QuotedWords, QuoteForm } from "./quote-form";
import type { Annotating } from "./unsaved";

interface AnnotateFormProps extends Annotating {
  source: string;
  quotes: QuotedWords[];
  mayCorrect: boolean;
  /** Whose unsaved text it is. */
  person: string;
  onDone: () => void;
  /** Called with the id of the new card. */
  onSaved: (card: string) => void;
}

/** The form for a quotation, note or question on the selected words. Escape closes it. */
export function AnnotateForm({ kind, source, span, quotes, ...more }: AnnotateFormProps) {
  const { mayCorrect, person, onDone, onSaved } = more;
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the fields
    <div onKeyDown={(event) => pressedKey(event.nativeEvent) === "Escape" && onDone()}>
      {kind === "quote" ? (
        <QuoteForm
          source={source}
          span={span}
          quotes={quotes}
          mayCorrect={mayCorrect}
          person={person}
          onDone={onDone}
          onSaved={({ number, known }) => {
            const said = known ? `These words are already Q${number}.` : `Saved as Q${number}.`;
            // Together with the page that shows it.
            startTransition(() => say({ said }));
            onSaved(`n${number}`);
          }}
        />
      ) : (
        <WriteNote
          on={{ source, ...span }}
          person={person}
          kind={kind === "question" ? "QUESTION" : "NOTE"}
          onDone={onDone}
          onSaved={(id) => onSaved(`note-${id}`)}
        />
      )}
    </div>
  );
}
