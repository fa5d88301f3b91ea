import type {
  EditionChange,
  EditionContent,
  EditionDissent,
  EditionEstimate,
  EditionForecast,
  EditionItem,
  EditionQuote,
} from "@/lib/analysis/briefings/editions/content";
import type { Resting } from "@/lib/analysis/briefings/editions/schema";
import type { CitedHtml } from "@/lib/text/markdown/render";

/** T with these texts rendered. */
type With<T, Texts extends keyof T> = Omit<T, Texts> & {
  [K in Texts]: CitedHtml | Extract<T[K], null>;
};

type EstimateView = Omit<
  With<EditionEstimate, "judgement" | "rationale" | "basis">,
  "reason" | "reasonNote"
> & {
  /** The reason for it, with its sentence. */
  why: CitedHtml | string;
};

export type ForecastView = Omit<EditionForecast, "estimate" | "dissents"> & {
  estimate: EstimateView | null;
  dissents: With<EditionDissent, "reason">[];
};

export type ItemView = Omit<With<EditionItem, "bottomLine">, "forecasts" | "questions"> & {
  /** What it rests on that had been withdrawn when the edition was issued. */
  withdrawn: Resting;
  forecasts: ForecastView[];
  questions: With<EditionItem["questions"][number], "body">[];
};

/**
 * A quotation with its language in words, which the server names, since browsers name some otherwise; null for English
 * or if unknown.
 */
export type QuoteView = EditionQuote & { inLanguage: string | null };

/** An edition's content with its texts rendered: each citation shows the number of its endnote. */
export type EditionView = Omit<
  With<EditionContent, "coverNote">,
  "sections" | "changes" | "quotes"
> & {
  quotes: QuoteView[];
  sections: { heading: string | null; items: ItemView[] }[];
  changes: With<EditionChange, "sentence">[];
};

/** The issues of an edition in order. */
export const itemsOf = ({ sections }: EditionView): ItemView[] =>
  sections.flatMap(({ items }) => items);

/** The lead forecast of an issue, if it has one. */
export const leadOf = ({ forecasts }: ItemView): ForecastView | undefined =>
  forecasts.find(({ lead }) => lead) ?? forecasts[0];
