"use client";

import { createContext, type ReactNode, use } from "react";
import { TakeBackQuote } from "@/components/retractions/take-back-quote";
import { TakenBack } from "@/components/retractions/taken-back";
import { useRetraction } from "@/components/retractions/use-retraction";
import { CorrectQuote } from "./correct-quote";
import type { Correctable } from "./correction-form";
import { CorrectionNotice } from "./correction-notice";
import { QuoteActions } from "./quote-actions";
import { useCorrection } from "./use-correction";

interface KeptQuote extends Correctable {
  exact: string;
  start: number;
  source: { id: string };
}

interface Keeping {
  correction: ReturnType<typeof useCorrection<KeptQuote>>;
  removal: ReturnType<typeof useRetraction<KeptQuote>>;
}

const KeepingContext = createContext<Keeping | null>(null);

interface KeepQuotesProps {
  quotes: KeptQuote[];
  /** Whose unsaved text it is. */
  person: string;
  children: ReactNode;
}

/** Lets people with access edit and remove quotations in a list of evidence, and undo it there. */
export function KeepQuotes({ quotes, person, children }: KeepQuotesProps) {
  const correction = useCorrection(quotes);
  const removal = useRetraction(quotes);
  return (
    <KeepingContext value={{ correction, removal }}>
      {removal.taken.length > 0 && (
        <ul className="space-y-2 py-2">
          {removal.taken.map((quote) => (
            <TakenBack
              key={`${quote.id}-${quote.version}`}
              quote={quote}
              start={quote.start}
              onRestored={() => {}}
            />
          ))}
        </ul>
      )}
      {children}
      <CorrectQuote
        {...{ ...placeOf(correction.quote), person }}
        quote={correction.quote}
        onClose={correction.close}
        onCorrected={correction.keep}
      />
      <TakeBackQuote
        {...{ ...placeOf(removal.quote), person }}
        quote={removal.quote}
        onClose={removal.close}
        onTakenBack={(removed) => {
          correction.forget();
          removal.keep(removed);
        }}
      />
    </KeepingContext>
  );
}

const placeOf = (quote: KeptQuote | null) => ({
  source: quote?.source.id ?? "",
  words: quote?.exact ?? "",
});

/** The buttons of one quotation in a list of evidence. */
export function KeptActions({ id, number }: { id: string; number: number }) {
  const keeping = use(KeepingContext);
  if (!keeping) return null;
  const { correction, removal } = keeping;
  return (
    <QuoteActions
      number={number}
      onEdit={() => correction.ask(id)}
      onRemove={() => removal.ask(id)}
    />
  );
}

/** What was just done to one quotation in a list of evidence. */
export function KeptNotice({ id }: { id: string }) {
  const correction = use(KeepingContext)?.correction;
  if (correction?.corrected?.id !== id) return null;
  return <CorrectionNotice corrected={correction.corrected} onUndone={correction.forget} />;
}
