import { FIELD_WORDS } from "@/lib/desk/events/fields";
import {
  ASSERTION_WORDS,
  type Assertion,
  QUOTE_KIND_LABELS,
  type QuoteKind,
} from "@/lib/tradecraft/evidence";

/** The parts of a quotation that can be corrected. */
export interface Correctable {
  id: string;
  number: number;
  version: number;
  kind: QuoteKind;
  assertion: Assertion;
  speaker: { id: string; name: string; role: string | null } | null;
}

/** What the form holds, which is also the command's input. */
export type CorrectionValues = {
  version: number;
  kind: QuoteKind;
  assertion: Assertion;
  speakerName: string;
  speakerRole: string;
  everywhere: boolean;
  reason: string;
};

export const correctionValuesOf = ({
  version,
  kind,
  assertion,
  speaker,
}: Pick<Correctable, "version" | "kind" | "assertion" | "speaker">): CorrectionValues => ({
  version,
  kind,
  assertion,
  speakerName: speaker?.name ?? "",
  speakerRole: speaker?.role ?? "",
  everywhere: false,
  reason: "",
});

/** What the screens call its fields. */
export const CORRECTION_WORDS = {
  kind: FIELD_WORDS.quotation.kind,
  speakerName: FIELD_WORDS.quotation.speaker,
  speakerRole: FIELD_WORDS.quotation.role,
  assertion: "choice under “Said”",
} as const;

/** What a field holds, in words. */
export function correctionText<T extends Pick<CorrectionValues, "kind" | "assertion">>(
  values: T,
  name: keyof T & string,
): string {
  if (name === "kind") return QUOTE_KIND_LABELS[values.kind];
  if (name === "assertion") return ASSERTION_WORDS[values.assertion];
  return String(values[name]);
}
