import { createContext, use } from "react";
import { DateText } from "@/components/ui/date-text";
import { BEFORE, restingMark } from "@/lib/analysis/briefings/editions/describe";
import type { Withdrawn } from "@/lib/analysis/briefings/editions/schema";
import type { ItemView } from "./edition-view";

/** The sources of the edition that are withdrawn now, which its content doesn’t say. */
export const Withdrawals = createContext<readonly Pick<Withdrawn, "id" | "at" | "judgements">[]>(
  [],
);

interface WithdrawnSourceProps {
  id: string;
  /** When it had been withdrawn, as the edition says. */
  saidAt: string | null;
}

/** A mark on what an edition took from a source that is withdrawn: before it was issued, which it says, or since. */
export function WithdrawnSource({ id, saidAt }: WithdrawnSourceProps) {
  const at = use(Withdrawals).find((each) => each.id === id)?.at;
  if (!at && !saidAt) return null;
  return (
    <span className="withdrawn">
      Withdrawn <DateText date={at ?? saidAt!} />,{" "}
      {at ? "after this edition was issued" : "before this edition"}
    </span>
  );
}

/**
 * Marks on the judgement of an issue that rests on withdrawn sources: before the edition was issued, which it says, or
 * since. A source that was restored and withdrawn again has been withdrawn since.
 */
export function WithdrawnUnder({ item }: { item: Pick<ItemView, "key" | "withdrawn"> }) {
  const resting = use(Withdrawals).flatMap(({ judgements }) =>
    judgements.filter(({ key }) => key === item.key),
  );
  const quotes = resting.flatMap((each) => each.quotes);
  const disputing = resting.flatMap((each) => each.disputing);
  const isStill = (ref: string) => !quotes.includes(ref) && !disputing.includes(ref);
  const before = {
    quotes: item.withdrawn.quotes.filter(isStill),
    disputing: item.withdrawn.disputing.filter(isStill),
  };
  return [restingMark(before, BEFORE), restingMark({ quotes, disputing }, "since withdrawn")].map(
    (mark) =>
      mark && (
        <p key={mark} className="withdrawn">
          {mark}
        </p>
      ),
  );
}
