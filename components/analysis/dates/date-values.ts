import { shownDate } from "@/components/ui/shown-date";
import {
  type DateKind,
  KIND_LABELS,
  PRECISION_LABELS,
  type Precision,
} from "@/lib/analysis/dates/schema";
import type { IssueDateLine } from "./date-line";

/** What the form holds. The last day is empty if it is the first. */
export type DateValues = {
  version: number;
  kind: DateKind;
  title: string;
  startsOn: string;
  endsOn: string;
  precision: Precision;
  place: string;
  source: string;
};

export const NEW_DATE: DateValues = {
  version: 0,
  kind: "VISIT",
  title: "",
  startsOn: "",
  endsOn: "",
  precision: "DAY",
  place: "",
  source: "",
};

/** A date as its issue's page has it, or as someone else has just saved it. */
export type StoredDate = Pick<IssueDateLine, keyof DateValues>;

export function dateValuesOf({ kind, endsOn, place, source, ...date }: StoredDate): DateValues {
  const { version, title, startsOn, precision } = date;
  // A month is typed as any of its days.
  const isOne = endsOn === startsOn || (precision === "MONTH" && sameMonth(startsOn, endsOn));
  return {
    version,
    title,
    startsOn,
    precision,
    kind: kind as DateKind,
    endsOn: isOne ? "" : endsOn,
    place: place ?? "",
    source: source ?? "",
  };
}

const sameMonth = (one: string, other: string) => one.slice(0, 7) === other.slice(0, 7);

/** The commands' input for what the form holds, without its version. */
export const dateInputOf = ({ version: _, endsOn, ...values }: DateValues) => ({
  ...values,
  endsOn: endsOn || null,
});

/** What a field holds, in words. */
export function dateText(values: DateValues, name: keyof DateValues): string {
  switch (name) {
    case "kind":
      return KIND_LABELS[values.kind];
    case "precision":
      return PRECISION_LABELS[values.precision];
    case "startsOn":
    case "endsOn":
      return shownDate(values[name]);
    default:
      return String(values[name]);
  }
}
