import type { Proposal } from "@/lib/sources/review/schema";
import type { Segment } from "@/lib/text/anchors/segments";
import { markId } from "./pane-layout";
import "./proposal-mark.css";

type Marked = Pick<Proposal, "id" | "ordinal" | "state" | "start" | "end">;

/**
 * A stretch covered by proposals, within `proposal-marks`. Where several overlap, it looks undecided or accepted if any
 * is.
 */
export function ProposalMark({ segment }: { segment: Segment<Marked> }) {
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
