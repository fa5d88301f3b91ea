import { type Fact, isOrNot, SALIENCE_BANDS } from "@/lib/analysis/issues/filter";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import { CONFIDENCE_LABELS, CONFIDENCES } from "@/lib/tradecraft/confidence";
import { TREND_LABELS, TRENDS } from "@/lib/tradecraft/trend";

/** The facts that a list is filtered by, as chips and the form call them. */
export const FACT_LABELS: { fact: Fact; label: string }[] = [
  { fact: "status", label: "Status" },
  { fact: "owner", label: "Owner" },
  { fact: "label", label: "Label" },
  { fact: "trend", label: "Trend" },
  { fact: "salience", label: "Salience" },
  { fact: "due", label: "Forecast" },
  { fact: "confidence", label: "Confidence" },
  { fact: "dissent", label: "Dissent" },
  { fact: "questions", label: "Question" },
  { fact: "follower", label: "Follower" },
];

interface Option {
  value: string;
  label: string;
}

const DUE_OPTIONS: Option[] = [
  { value: "overdue", label: "past its closing date" },
  { value: "week", label: "closing within 7 days" },
  { value: "month", label: "closing within 30 days" },
  { value: "undated", label: "without a closing date" },
];

/** The values of a fact to choose from. */
export function valuesOfFact(
  fact: Fact,
  people: { id: string; name: string }[],
  labels: string[],
): Option[] {
  if (fact === "status")
    return ISSUE_STATUSES.map((value) => ({ value, label: STATUS_LABELS[value] }));
  if (fact === "owner")
    return [
      ...people.map(({ id, name }) => ({ value: id, label: name })),
      { value: "none", label: "No owner" },
    ];
  if (fact === "label") return labels.map((label) => ({ value: label, label }));
  if (fact === "trend")
    return [
      ...TRENDS.map((value) => ({ value, label: TREND_LABELS[value] })),
      { value: "none", label: "not judged yet" },
    ];
  if (fact === "salience")
    return Object.entries(SALIENCE_BANDS).map(([value, { from, to }]) => ({
      value,
      label: `${value} (${from === to ? from : `${from}–${to}`})`,
    }));
  if (fact === "confidence")
    return [
      ...CONFIDENCES.map((each) => ({
        value: each.toLowerCase(),
        label: CONFIDENCE_LABELS[each].toLowerCase(),
      })),
      { value: "none", label: "not judged yet" },
    ];
  if (fact === "due") return DUE_OPTIONS;
  return fact === "follower" ? [{ value: "me", label: "me" }] : [{ value: "open", label: "open" }];
}

/** A filter in words, with those that reverse it apart: "Owner", "is not" and "Ana", or "No" and "owner". */
export function filterWords(
  { fact, label }: (typeof FACT_LABELS)[number],
  given: string,
  people: { id: string; name: string }[],
): { before: string; sign: string; after: string } {
  const { not, value } = isOrNot(given);
  if (fact === "owner" && value === "none")
    return { before: "", sign: not ? "Has an" : "No", after: "owner" };
  return { before: label, sign: not ? "is not" : "is", after: valueLabel(fact, given, people) };
}

/** The name of the value that a filter has, without its "not". */
export function valueLabel(
  fact: Fact,
  given: string,
  people: { id: string; name: string }[],
): string {
  const { value } = isOrNot(given);
  const options = valuesOfFact(fact, people, [value]);
  return options.find((option) => option.value === value)?.label ?? "someone else";
}
