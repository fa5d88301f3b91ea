import { ChangedText } from "@/components/ui/changed-text";
import { DateText } from "@/components/ui/date-text";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { wordDiff } from "@/lib/text/diff/word-diff";
import { reasonWords } from "@/lib/tradecraft/change-reason";
import { ConfidenceBars } from "./confidence-bars";
import { LikelihoodCell } from "./likelihood-cell";
import { TrendMark } from "./trend-mark";
import { reasonOf } from "./why-moved";

const TEXTS = {
  wording: "Forecast",
  judgement: "Judgement",
  rationale: "Rationale",
  confidenceBasis: "Basis for the confidence",
} as const;

/** Two revisions: their figures side by side, and their texts merged, with changes marked. */
export function RevisionComparison({ before, after }: { before: Outlook; after: Outlook }) {
  return (
    <div className="space-y-6">
      <div className="max-w-prose divide-y divide-rule border-y">
        {[before, after].map((revision, at) => (
          <Figures key={at === 0 ? "before" : "after"} revision={revision} />
        ))}
      </div>
      {after.reasonNote && (
        <p className="max-w-prose">
          <span className="text-secondary">
            {`${after.author}’s reason (${reasonWords(reasonOf(after))}): `}
          </span>
          {after.reasonNote}
        </p>
      )}
      {(Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map((field) => (
        <Text key={field} title={TEXTS[field]} before={before[field]} after={after[field]} />
      ))}
    </div>
  );
}

const Figures = ({ revision }: { revision: Outlook }) => (
  <p className="flex flex-wrap items-baseline gap-x-5 gap-y-1 py-2 text-sm">
    <span className="w-24">Revision {revision.number}</span>
    <span className="w-24">
      <DateText date={revision.asOf} />
    </span>
    <LikelihoodCell percent={revision.likelihood} scale={revision.scale} />
    <ConfidenceBars value={revision.confidence} />
    <TrendMark trend={revision.trend} named />
    <span className="text-secondary">{revision.author}</span>
  </p>
);

function Text({ title, before, after }: { title: string; before: string; after: string }) {
  if (!before && !after) return null;
  return (
    <section className="max-w-prose">
      <h2 className="text-sm font-semibold">
        {title}
        {before === after && <span className="font-normal text-secondary"> · unchanged</span>}
      </h2>
      <p className="whitespace-pre-line">
        <ChangedText pieces={wordDiff(before, after)} />
      </p>
    </section>
  );
}
