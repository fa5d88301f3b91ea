"use client";

import type { ItemView } from "@/components/analysis/briefings/editions/edition-view";
import type { EarlierRfi } from "@/lib/analysis/briefings/rfis/schema";
import { EarlierRfis } from "./earlier-rfis";
import { inThreads } from "./in-threads";
import { RfiItem } from "./rfi-item";
import type { Answerer, RfiView } from "./rfi-view";

interface RfisProps {
  /** What was asked in this edition, and in those that it corrects, whatever the judgement. */
  rfis: RfiView[];
  earlier: EarlierRfi[];
  edition: number;
  item: ItemView;
  answerers: Answerer[];
  mayAnswer: boolean;
  /** The viewer. */
  person: string;
}

/** What readers have asked about a judgement of an edition, and the answers. */
export function Rfis({ rfis, earlier, ...shared }: RfisProps) {
  const { key } = shared.item;
  const here = rfis.filter(({ issue }) => issue === key);
  const before = earlier.filter(({ issue }) => issue === key);
  const followedUp = new Set(here.map(({ follows }) => follows));
  if (here.length + before.length === 0) return null;
  return (
    <ul aria-label={`Requests for information on ${key}`} className="mt-2 max-w-prose space-y-3">
      <EarlierRfis rfis={before} />
      {inThreads(here).map((rfi) => (
        <RfiItem key={rfi.id} rfi={rfi} {...shared} isFollowedUp={followedUp.has(rfi.id)} />
      ))}
    </ul>
  );
}
