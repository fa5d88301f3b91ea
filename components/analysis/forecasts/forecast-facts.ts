import type { Forecast } from "@/lib/analysis/forecasts/schema";

/** What a forecast's forms need to know about it. */
export type ForecastFacts = Pick<
  Forecast,
  | ("number" | "lead" | "wording" | "version" | "closesOn" | "resolutionCriteria")
  | ("scale" | "due" | "resolution")
> & {
  /** Whether someone has estimated it, after which only its wording can change. */
  estimated: boolean;
};

export const factsOfForecast = (forecast: Forecast): ForecastFacts => ({
  number: forecast.number,
  lead: forecast.lead,
  wording: forecast.wording,
  version: forecast.version,
  closesOn: forecast.closesOn,
  scale: forecast.scale,
  resolutionCriteria: forecast.resolutionCriteria,
  due: forecast.due,
  resolution: forecast.resolution,
  estimated: forecast.estimate !== null,
});

/**
 * A forecast as the page sends it. Its dissents, its chart and its resolutions are sent by themselves, and of its
 * wordings only earlier ones are shown.
 */
export const shownForecast = (forecast: Forecast): Forecast => ({
  ...forecast,
  dissents: [],
  dissentLines: [],
  takenBack: [],
  wordings: forecast.wordings.length > 1 ? forecast.wordings : [],
});

/** Who is looking at an issue's forecasts, and what they may do with them. */
export interface Forecaster {
  /** Whose unsaved text the forms keep. */
  id: string;
  mayEdit: boolean;
  mayResolve: boolean;
}

/** The props of every forecast form. */
export interface ForecastFormProps {
  slug: string;
  forecast: ForecastFacts;
  person: string;
  onClose: () => void;
}

/** The forms that open in a dialog. */
export type ForecastDialogKind = "wording" | "clarify" | "resolve" | "reopen";
