import { createContext, use } from "react";
import { DateText } from "@/components/ui/date-text";
import type { Recalled } from "@/lib/analysis/briefings/editions/schema";
import { listed } from "@/lib/core/wording";

/** The sources of the edition that are withdrawn now, which its content doesn’t say. */
export const Recalls = createContext<readonly Pick<Recalled, "id" | "at" | "judgements">[]>([]);

/** A mark on what an edition took from a source that has been withdrawn since. */
export function RecalledSource({ id, saidAt }: { id: string; saidAt: string | null }) {
  const recall = use(Recalls).find((each) => each.id === id);
  if (!recall || saidAt) return null;
  return (
    <span className="withdrawn">
      Withdrawn <DateText date={recall.at} />, after this edition was issued
    </span>
  );
}

/** A mark on the judgement of an issue that rests on withdrawn sources. */
export function RecalledJudgement({ issue }: { issue: string }) {
  const quotes = use(Recalls).flatMap(({ judgements }) =>
    judgements.filter(({ key }) => key === issue).flatMap((each) => each.quotes),
  );
  if (quotes.length === 0) return null;
  return <p className="withdrawn">Rests on {listed(quotes)}, withdrawn since.</p>;
}
