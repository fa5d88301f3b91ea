"use client";

import { HasDesk } from "@/components/analysis/briefings/editions/desk-link";
import { EditionPaper } from "@/components/analysis/briefings/editions/edition-paper";
import type { EditionView } from "@/components/analysis/briefings/editions/edition-view";
import { Reopenings } from "@/components/analysis/briefings/editions/reopenings";
import { RewordedSince } from "@/components/analysis/briefings/editions/reworded-mark";
import { Withdrawals } from "@/components/analysis/briefings/editions/withdrawals";
import type { SharedSince } from "@/lib/analysis/briefings/shares/open";

interface SharedPaperProps {
  view: EditionView;
  hash: string;
  withdrawn: SharedSince["withdrawn"];
  reworded: SharedSince["reworded"];
  reopened: SharedSince["reopened"];
}

/** An edition for someone who has a link to it and no account: the paper, without links into the desk. */
export const SharedPaper = ({ view, hash, withdrawn, reworded, reopened }: SharedPaperProps) => (
  <HasDesk value={false}>
    <Withdrawals value={withdrawn}>
      <Reopenings value={reopened}>
        <RewordedSince value={[reworded]}>
          <EditionPaper view={view} hash={hash} />
        </RewordedSince>
      </Reopenings>
    </Withdrawals>
  </HasDesk>
);
