import type { Outlook, ReviseOutlookInput } from "@/lib/analysis/outlooks/schema";
import type { ChangeReason } from "@/lib/tradecraft/change-reason";
import type { Confidence } from "@/lib/tradecraft/confidence";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { Alert, Trend } from "@/lib/tradecraft/trend";

/** What the editor holds while somebody writes, the version that they saw with it. */
export type OutlookValues = {
  version: number;
  trend: Trend | "";
  alerts: Alert[];
  wording: string;
  likelihood: number;
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
};

/** Some of the values, or how they follow from those that the editor holds by then. */
export type SomeValues = Partial<OutlookValues> | ((now: OutlookValues) => Partial<OutlookValues>);

/** A part of the editor gets the values, a setter for some of them, and what is wrong by field. */
export interface OutlookPart {
  values: OutlookValues;
  set: (some: SomeValues) => void;
  errors: Record<string, string>;
}

/** The editor opens on the current outlook; why it changes is asked anew each time. */
export function valuesOf(outlook: Outlook | null, version: number): OutlookValues {
  return {
    version,
    trend: outlook?.trend ?? "",
    alerts: outlook?.alerts ?? [],
    wording: outlook?.wording ?? "",
    likelihood: outlook?.likelihood ?? 50,
    scale: outlook?.scale ?? "ICD203_A",
    closesOn: outlook?.closesOn ?? "",
    resolutionCriteria: outlook?.resolutionCriteria ?? "",
    confidence: outlook?.confidence ?? "",
    confidenceBasis: outlook?.confidenceBasis ?? "",
    judgement: outlook?.judgement ?? "",
    rationale: outlook?.rationale ?? "",
    reason: "",
    reasonNote: "",
    drivers: [],
  };
}

/** What the person was asked about and confirmed. */
export type Meant = Pick<ReviseOutlookInput, "confirmed" | "knowingly">;

/** What the command takes. What is not chosen yet is sent as it is: the command says so by field. */
export function inputOf(issue: string, values: OutlookValues, meant: Meant) {
  const input = { ...values, ...meant, issue, closesOn: values.closesOn || null };
  return input as ReviseOutlookInput;
}
