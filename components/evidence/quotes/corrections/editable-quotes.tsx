"use client";

import { createContext, type ReactNode, use, useCallback, useState } from "react";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { undoCorrectionAction } from "@/lib/evidence/quotes/corrections/actions";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { restoreQuoteAction } from "@/lib/evidence/removal/actions";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";
import { wordsOf } from "@/lib/tradecraft/evidence";

import { describeCorrection } from "./correction-notice";
import type { Correctable } from "./correction-values";
import { QuoteActions } from "./quote-actions";

const [CorrectQuote, opensCorrecting] = loadOnUse(() =>
  import("./correct-quote").then((module) => module.CorrectQuote),
);
const [RemoveQuote, opensRemoving] = loadOnUse(() =>
  import("@/components/evidence/removal/remove-quote").then((module) => module.RemoveQuote),
);

interface EditableQuote extends Correctable {
  exact: string;
  source: { id: string };
}

/** A dialog and its quotation. */
interface Asked {
  id: string;
  act: "edit" | "remove";
}

const CLOSED = { asked: null, open: false };
const OPENS = { edit: opensCorrecting, remove: opensRemoving };

const AskContext = createContext<((asked: Asked) => void) | null>(null);

interface EditableQuotesProps {
  quotes: EditableQuote[];
  /** Whose unsaved text it is. */
  person: string;
  children: ReactNode;
}

/** Lets people with access edit and remove the quotations in a list. */
export function EditableQuotes({ quotes, person, children }: EditableQuotesProps) {
  /** The latest, open or closed again. */
  const [{ asked, open }, setAsked] = useState<{ asked: Asked | null; open: boolean }>(CLOSED);
  const say = useSay();
  // By id, since someone else may have changed it after the dialog was opened.
  const quote = quotes.find(({ id }) => id === asked?.id) ?? null;
  const ask = useCallback((asked: Asked) => setAsked({ asked, open: true }), []);
  const close = () => setAsked({ asked, open: false });
  const dialog = {
    quote: open ? quote : null,
    source: quote?.source.id ?? "",
    words: quote?.exact ?? "",
    person,
    onClose: close,
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
      {asked?.act === "edit" && (
        <OnUse>
          <CorrectQuote {...dialog} onCorrected={corrected} />
        </OnUse>
      )}
      {asked?.act === "remove" && (
        <OnUse>
          <RemoveQuote {...dialog} words={quote ? wordsOf(quote) : ""} onRemoved={removed} />
        </OnUse>
      )}
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
      opens={OPENS}
    />
  );
}
