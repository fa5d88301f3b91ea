import { Words } from "@/components/analysis/markdown/words";
import { DateText } from "@/components/ui/date-text";
import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";

/** What was asked about a judgement in the editions that this one corrects, where the answers are. */
export function EarlierRfis({ rfis }: { rfis: EarlierRfi[] }) {
  return rfis.map(({ id, edition, words, askedBy, at, answered }) => (
    <li key={id}>
      <p className="text-sm text-secondary">
        {`RFI · ${askedBy}, `}
        <DateText date={at} />
        {`, on edition ${edition}, which this one corrects · ${answered ? "answered" : "open"}`}
      </p>
      <a href={`/briefings/${edition}#rfi-${id}`} className="line-clamp-2 hover:underline">
        <Words text={words} />
      </a>
    </li>
  ));
}
