import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import type { Outlook, ReviseOutlookInput } from "@/lib/analysis/outlooks/schema";
import type { Cautions } from "@/lib/evidence/quotes/schema";
import type { ChangeReason } from "@/lib/tradecraft/change-reason";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { Relation } from "@/lib/tradecraft/evidence";
import { type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import type { Alert, Trend } from "@/lib/tradecraft/trend";

/** What the form holds, with the version of the issue that the person has seen. */
export type OutlookValues = {
  version: number;
  trend: Trend | "";
  alerts: Alert[];
  wording: string;
  /** Null until one is chosen: a figure to start from would anchor a first estimate. */
  likelihood: number | null;
  scale: LikelihoodScale;
  closesOn: string;
  resolutionCriteria: string;
  confidence: Confidence | "";
  confidenceBasis: string;
  judgement: string;
  rationale: string;
  reason: ChangeReason | "";
  reasonNote: string;
  drivers: string[];
  /** Null for as long as the person leaves it as the issue has it, whoever else changes it. */
  bottomLine: string | null;
};

/** Some of the values, or a function that derives them from the current ones. */
export type SomeValues = Partial<OutlookValues> | ((now: OutlookValues) => Partial<OutlookValues>);

/** What each part of the form gets: the values, a setter, and the errors by field. */
export interface OutlookPart {
  values: OutlookValues;
  set: (some: SomeValues) => void;
  errors: Record<string, string>;
}

type Terms = Pick<Forecast, "wording" | "scale" | "closesOn" | "resolutionCriteria">;

/** The form starts from the current outlook, or the forecast that nobody has estimated yet. The reason for change and the drivers start empty. */
export function valuesOf(
  outlook: Outlook | null,
  version: number,
  forecast: Terms | null = null,
): OutlookValues {
  const terms = outlook ?? forecast;
  return {
    version,
    trend: outlook?.trend ?? "",
    alerts: outlook?.alerts ?? [],
    wording: terms?.wording ?? "",
    likelihood: outlook?.likelihood ?? null,
    scale: terms?.scale ?? "ICD203_A",
    closesOn: terms?.closesOn ?? "",
    resolutionCriteria: terms?.resolutionCriteria ?? "",
    confidence: outlook?.confidence ?? "",
    confidenceBasis: outlook?.confidenceBasis ?? "",
    judgement: outlook?.judgement ?? "",
    rationale: outlook?.rationale ?? "",
    reason: "",
    reasonNote: "",
    drivers: [],
    bottomLine: null,
  };
}

/** What the forecast's first estimate has fixed, whatever unsaved text from before it says. */
export const fixedBy = (outlook: Outlook | null): Partial<OutlookValues> =>
  outlook
    ? {
        closesOn: outlook.closesOn ?? "",
        resolutionCriteria: outlook.resolutionCriteria,
        scale: outlook.scale,
      }
    : {};

/** What the person has confirmed. */
export type Confirmed = Pick<ReviseOutlookInput, "confirmed" | "knowingly">;

/** The command's input. Empty choices are sent as they are, and the command refuses them by field. */
export function inputOf(
  issue: string,
  forecast: number | undefined,
  values: OutlookValues,
  confirmed: Confirmed,
) {
  const { bottomLine, closesOn, reason, ...rest } = values;
  const input = {
    ...rest,
    ...confirmed,
    issue,
    forecast,
    closesOn: closesOn || null,
    ...(reason && { reason }),
    ...(bottomLine !== null && { bottomLine }),
  };
  // Asked for the lead alone: for other forecasts, the command carries over the issue's trend.
  if (forecast !== undefined) input.trend ||= "UNCHANGED";
  return input as ReviseOutlookInput;
}

/** Evidence with its relation to the forecast that is estimated: null if unknown. */
export type JudgedEvidence = Omit<IssueEvidence, "relation"> & { relation: Relation | null };

/** An issue's evidence for the form of a forecast. Relations are to the lead, so another forecast's form shows none. */
export const judgedAgainst = (evidence: IssueEvidence[], lead: boolean): JudgedEvidence[] =>
  lead ? evidence : evidence.map((each) => ({ ...each, relation: null }));

/** Which evidence needs a word when it is cited for a forecast. What contradicts is known of the lead alone. */
export const cautionsFor = (cautions: Cautions, lead: boolean): Cautions =>
  lead ? cautions : { ...cautions, contradicting: [] };

/** What the words of a judgement are held against, with the words. */
export const judgedBy = ({ judgement, likelihood }: OutlookValues): string =>
  `${likelihood} ${judgement}`;

/**
 * What was saved, in a sentence. `forecast` is the forecast's number; undefined for the lead. If `asks`, a second sentence
 * asks the person to check the evidence's relations.
 */
export function savedWords(
  { likelihood, scale }: OutlookValues,
  forecast: number | undefined,
  asks: boolean,
): string {
  const figure = [`${likelihood}%`, likelihoodTerm(likelihood!, scale)].filter(Boolean).join(", ");
  const saved =
    forecast === undefined ? `Saved: ${figure}.` : `Forecast ${forecast} saved: ${figure}.`;
  return asks ? `${saved} Check that the relations of its evidence still fit the outlook.` : saved;
}
