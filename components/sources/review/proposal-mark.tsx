import type { Proposal } from "@/lib/sources/review/schema";
import type { Segment } from "@/lib/text/anchors/segments";
import { markId } from "./panes/pane-layout";

/** A stretch that a proposal covers; where two do, it looks as the one that is not rejected. */
export function ProposalMark({ segment }: { segment: Segment<Proposal> }) {
  const { text, marks, opens } = segment;
  const [first, ...others] = opens;
  const state = ["PENDING", "ACCEPTED", "REJECTED"].find((s) => marks.some((m) => m.state === s));
  return (
    <>
      {others.map(({ id, ordinal }) => (
        <span key={id} id={markId(ordinal)} data-ordinal={ordinal} />
      ))}
      <mark
        id={first && markId(first.ordinal)}
        data-ordinal={first?.ordinal}
        data-proposals={marks.map(({ id }) => id).join(" ")}
        data-state={state}
        aria-description={opens.map(({ ordinal }) => `proposal ${ordinal}`).join(", ") || undefined}
      >
        {text}
      </mark>
    </>
  );
}
