import type { ItemView } from "@/components/analysis/briefings/editions/edition-view";
import { Words } from "@/components/analysis/markdown/words";
import { DateText } from "@/components/ui/date-text";
import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";

interface EarlierRfisProps {
  rfis: EarlierRfi[];
  items: ItemView[];
}

/** What was asked about the judgements in the editions that this one corrects, where the answers are. */
export function EarlierRfis({ rfis, items }: EarlierRfisProps) {
  return (
    <ul className="space-y-2">
      {rfis.map(({ id, edition, issue, words, askedBy, at, answered }) => (
        <li key={id}>
          <p className="text-sm text-secondary">
            {`${items.find(({ key }) => key === issue)?.title} · ${askedBy}, `}
            <DateText date={at} />
            {`, on edition ${edition}, which this one corrects · ${answered ? "answered" : "open"}`}
          </p>
          <a href={`/briefings/${edition}#rfi-${id}`} className="line-clamp-2 hover:underline">
            <Words text={words} />
          </a>
        </li>
      ))}
    </ul>
  );
}
