import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";
import { counted } from "@/lib/core/wording";
import type { RfiView } from "./rfi-view";

interface RfiCountsProps {
  /** The key of an issue. */
  issue: string;
  rfis: readonly RfiView[];
  earlier: readonly EarlierRfi[];
}

/** How much was asked about a judgement: of this edition, and of each that it corrects. */
export function RfiCounts({ issue, rfis, earlier }: RfiCountsProps) {
  const count = rfis.filter((rfi) => rfi.issue === issue).length;
  const before = earlier.filter((rfi) => rfi.issue === issue);
  const editions = [...new Set(before.map(({ edition }) => edition))];
  return (
    <>
      {count > 0 && (
        <a href="#rfis" className={LINK}>
          {counted(count, "RFI")}
        </a>
      )}
      {editions.map((edition) => {
        const [first, ...more] = before.filter((rfi) => rfi.edition === edition);
        return (
          <a key={edition} href={`/briefings/${edition}#rfi-${first!.id}`} className={LINK}>
            {`${counted(1 + more.length, "RFI")} on edition ${edition}`}
          </a>
        );
      })}
    </>
  );
}

const LINK = "px-2 text-sm text-secondary underline";
