import { Prose } from "@/components/analysis/markdown/prose";
import { ProseLine } from "@/components/analysis/markdown/prose-line";
import { warnedOf } from "@/components/evidence/warnings/warned";
import { WarningSign } from "@/components/evidence/warnings/warning-sign";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import { reasonWords } from "@/lib/tradecraft/change-reason";
import { ConfidenceBars } from "./confidence-bars";
import { Drivers } from "./drivers";
import { LikelihoodCell } from "./likelihood-cell";
import type { RevisionLine } from "./revision-line";
import { TrendMark } from "./trend-mark";

interface RevisionItemProps {
  revision: RevisionLine;
  /** What its forecast asks, in a few words, unless that is the lead. */
  asked: string | undefined;
}

export function RevisionItem({ revision, asked }: RevisionItemProps) {
  const { asOf, likelihood, scale, previous, trend, confidence, author, warnings } = revision;
  const { judgement, reasonNote, drivers, removed, rationale } = revision;
  const reason = reasonWords(revision.reason);
  const warned = warnedOf(warnings);
  return (
    <details>
      <summary>
        <DateText date={asOf} />
        <LikelihoodCell percent={likelihood} scale={scale} previous={previous} />
        <TrendMark trend={trend} named />
        <ConfidenceBars value={confidence} bare />
        {asked && <i>{asked}</i>}
        <span>{author}</span>
        <span>
          {reason}
          {warned && (
            <>
              {" "}
              <WarningSign warned={warned} />
            </>
          )}
        </span>
      </summary>
      <div>
        <Warnings warnings={warnings} open />
        <p>{judgement}</p>
        {reasonNote && <ProseLine line={reasonNote} />}
        <Drivers drivers={drivers} removed={removed} />
        <Prose html={rationale} />
      </div>
    </details>
  );
}
