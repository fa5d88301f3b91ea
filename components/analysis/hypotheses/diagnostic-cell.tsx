import type { Row } from "@/lib/tradecraft/hypotheses/cells";
import { diagnosticity, verdictOf } from "@/lib/tradecraft/hypotheses/diagnosticity";

interface DiagnosticCellProps {
  row: Row;
  counts: boolean;
  /** Whether the ranking rests on it. */
  decides: "lead" | "order" | null;
}

/** How far a piece of evidence sets the hypotheses apart, and whether anything depends on it. */
export function DiagnosticCell({ row, counts, decides }: DiagnosticCellProps) {
  const verdict = verdictOf(row);
  return (
    <td className="diagnostic">
      {counts && verdict === "TELLS" && <span className="num">{diagnosticity(row)}</span>}
      {counts && verdict === "NOTHING" && <span>Not diagnostic</span>}
      {counts && verdict === "PARTLY" && <span>Partly assessed</span>}
      {decides && <span className="decides">{`Decides the ${decides}`}</span>}
    </td>
  );
}
