import { shownDate } from "@/components/ui/shown-date";
import type { ForecastFacts } from "./forecast-facts";

/** What the form holds. */
interface WordingValues {
  version: number;
  wording: string;
  closesOn: string;
  resolutionCriteria: string;
}

export const wordingValuesOf = ({
  version,
  wording,
  closesOn,
  resolutionCriteria,
}: Omit<WordingValues, "closesOn"> & Pick<ForecastFacts, "closesOn">): WordingValues => ({
  version,
  wording,
  closesOn: closesOn ?? "",
  resolutionCriteria,
});

/** The command's input for what the form holds. Once it has been estimated, only its wording can change. */
export const wordingInputOf = (
  { version, wording, closesOn, resolutionCriteria }: WordingValues,
  estimated: boolean,
) => ({
  version,
  wording,
  ...(estimated ? {} : { closesOn: closesOn || null, resolutionCriteria }),
});

/** What a field holds, in words. */
export const wordingText = (values: WordingValues, name: keyof WordingValues): string =>
  name === "closesOn" ? shownDate(values.closesOn) : String(values[name]);
