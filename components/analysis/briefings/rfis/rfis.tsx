"use client";

import type { ItemView } from "@/components/analysis/briefings/editions/edition-view";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";
import { EarlierRfis } from "./earlier-rfis";
import { inThreads } from "./in-threads";
import { RfiItem } from "./rfi-item";
import type { RfiView } from "./rfi-view";

interface RfisProps {
  rfis: RfiView[];
  /** What was asked in the editions that this one corrects. */
  earlier: EarlierRfi[];
  items: ItemView[];
  answerers: { id: string; name: string }[];
  mayAnswer: boolean;
  /** The viewer. */
  person: string;
  /** Opens the form that follows up an answer. */
  onFollowUp: (rfi: RfiView) => void;
}

/** What readers have asked about the judgements of an edition, and the answers. */
export function Rfis({ rfis, earlier, items, onFollowUp, ...shared }: RfisProps) {
  const followedUp = new Set(rfis.map(({ follows }) => follows));
  return (
    <section aria-labelledby="rfis" className="mt-8 max-w-prose print:hidden">
      <SectionHeading id="rfis" count={rfis.length + earlier.length}>
        Requests for information
      </SectionHeading>
      {rfis.length + earlier.length === 0 && (
        <p className="text-secondary">
          Nobody has asked about a judgement yet. Answers also appear in the next edition.
        </p>
      )}
      {earlier.length > 0 && <EarlierRfis rfis={earlier} items={items} />}
      <ul className="space-y-4">
        {inThreads(rfis).map((rfi) => (
          <RfiItem
            key={rfi.id}
            rfi={rfi}
            issue={items.find(({ key }) => key === rfi.issue)}
            {...shared}
            onFollowUp={
              rfi.answer && rfi.askedById === shared.person && !followedUp.has(rfi.id)
                ? () => onFollowUp(rfi)
                : undefined
            }
          />
        ))}
      </ul>
    </section>
  );
}
