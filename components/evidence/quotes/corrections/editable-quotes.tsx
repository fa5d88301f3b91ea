"use client";

import { createContext, type ReactNode, use, useState } from "react";
import { RemoveQuote } from "@/components/evidence/removal/remove-quote";
import { useSay } from "@/components/ui/last-act";
import { undoCorrectionAction } from "@/lib/evidence/quotes/corrections/actions";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { restoreQuoteAction } from "@/lib/evidence/removal/actions";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";
import { CorrectQuote } from "./correct-quote";
import type { Correctable } from "./correction-form";
import { describeCorrection } from "./correction-notice";
import { QuoteActions } from "./quote-actions";

interface EditableQuote extends Correctable {
  exact: string;
  source: { id: string };
}

/** The open dialog and its quotation. */
interface OpenDialog {
  id: string;
  act: "edit" | "remove";
}

const AskContext = createContext<((asked: OpenDialog) => void) | null>(null);

interface EditableQuotesProps {
  quotes: EditableQuote[];
  /** Whose unsaved text it is. */
  person: string;
  children: ReactNode;
}

/** Lets people with access edit and remove the quotations in a list. */
export function EditableQuotes({ quotes, person, children }: EditableQuotesProps) {
  const [asked, ask] = useState<OpenDialog | null>(null);
  const say = useSay();
  // By id, since somebody else may have changed it after the dialog was opened.
  const quote = quotes.find(({ id }) => id === asked?.id) ?? null;
  const close = () => ask(null);
  const dialog = {
    ...{ source: quote?.source.id ?? "", words: quote?.exact ?? "" },
    ...{ person, onClose: close },
  };

  function corrected(done: Corrected) {
    close();
    say({
      said: `${describeCorrection(done)}.`,
      undo: {
        run: () => undoCorrectionAction(done.undo),
        said: `Correction of Q${done.number} undone.`,
      },
    });
  }

  function removed({ id, number, version }: RemovedQuote) {
    close();
    say({
      said: `Q${number} removed.`,
      takesFocus: true,
      undo: {
        run: () => restoreQuoteAction({ id, version }),
        said: `Q${number} restored.`,
      },
    });
  }

  return (
    <AskContext value={ask}>
      {children}
      <CorrectQuote
        {...dialog}
        quote={asked?.act === "edit" ? quote : null}
        onCorrected={corrected}
      />
      <RemoveQuote {...dialog} quote={asked?.act === "remove" ? quote : null} onRemoved={removed} />
    </AskContext>
  );
}

/** The buttons of one quotation in the list. */
export function EditableQuoteActions({ id, number }: { id: string; number: number }) {
  const ask = use(AskContext);
  if (!ask) return null;
  return (
    <QuoteActions
      number={number}
      onEdit={() => ask({ id, act: "edit" })}
      onRemove={() => ask({ id, act: "remove" })}
    />
  );
}
