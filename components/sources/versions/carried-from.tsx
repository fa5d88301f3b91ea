import {
  ANCHOR_HELP,
  ANCHOR_LABELS,
  type Carried,
} from "@/lib/sources/versions/quote-matches/schema";
import { WordChanges } from "./word-changes";

/** Which quotation of the earlier version a proposal continues, and how its words changed. */
export function CarriedFrom({ carried, exact }: { carried: Carried; exact: string }) {
  const { quote, anchor } = carried;
  return (
    <div className="text-sm">
      <p className="text-secondary">
        <span className={anchor === "ALTERED" ? "font-medium text-warning" : "font-medium"}>
          {ANCHOR_LABELS[anchor]}:{" "}
        </span>
        Q{quote.number} of the earlier version {ANCHOR_HELP[anchor]}
      </p>
      {anchor === "ALTERED" && <WordChanges before={quote.exact} after={exact} />}
    </div>
  );
}
