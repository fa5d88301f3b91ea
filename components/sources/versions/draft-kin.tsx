"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/counted";
import { relateSourceAction } from "@/lib/sources/versions/actions";
import {
  type AnchorClass,
  type Carried,
  isWaiting,
} from "@/lib/sources/versions/quote-matches/schema";
import { type Kin, type Kinship, type Likely, nameOf } from "@/lib/sources/versions/schema";
import { LikelyKin } from "./likely-kin";

interface DraftKinProps {
  draft: { id: string; version: number };
  kin: Kin;
  carried: Carried[];
  likely: Likely[];
}

/** What a draft is to the sources that the desk has: said by the ingest, put right by the reviewer. */
export function DraftKin({ draft: { id, version }, kin, carried, likely }: DraftKinProps) {
  const { run, pending, refusal } = useCommand();
  const at = kin.versions.findIndex((each) => each.id === id);
  const earlier = kin.versions[at - 1];
  const [copy] = kin.copies;
  const waiting = carried.filter(isWaiting).length;
  const relate = (to: { id: string; as: Kinship } | null) =>
    run(() => relateSourceAction({ id, version, to }));

  return (
    <div className="pb-4 empty:hidden">
      {refusal && <Notice tone="error" title={refusal.message} className="mb-3" />}
      {earlier && (
        <Notice title={`A later version of ${nameOf(earlier)}`}>
          <p className="text-sm">
            {outcome(carried)}{" "}
            <Link href={`/sources/${id}/changes`} className="link">
              What changed
            </Link>
          </p>
          {waiting > 0 && (
            <p className="text-sm">
              <a href="#gone" className="link">
                {counted(waiting, "quotation")} to place or leave out
              </a>
            </p>
          )}
          <Button variant="quiet" pending={pending} className="-ml-2" onClick={() => relate(null)}>
            It is no version of it
          </Button>
        </Notice>
      )}
      {!earlier && copy && (
        <Notice title={`The same copy as ${nameOf(copy)}`}>
          <p className="text-sm">Together they count as one origin.</p>
          <p className="-ml-2 flex flex-wrap">
            <Button variant="quiet" pending={pending} onClick={() => relate(null)}>
              It is another report
            </Button>
            {!copy.draft && (
              <Button
                variant="quiet"
                pending={pending}
                onClick={() => relate({ id: copy.id, as: "VERSION" })}
              >
                It is a later version of it
              </Button>
            )}
          </p>
        </Notice>
      )}
      {!earlier && !copy && likely.length > 0 && (
        <LikelyKin likely={likely} pending={pending} onRelate={relate} />
      )}
    </div>
  );
}

const WHY: Record<AnchorClass, string> = {
  INTACT: "with another speaker",
  MOVED: "with another speaker",
  ALTERED: "altered",
  GONE: "gone",
};

/** Which of the earlier version's quotations were carried over, and which wait for a decision. */
function outcome(carried: Carried[]): string {
  if (carried.length === 0) return "The earlier version had no quotations.";
  const isUnchanged = ({ anchor }: Carried) => anchor === "INTACT" || anchor === "MOVED";
  const over = carried.filter((each) => isUnchanged(each) && each.proposal?.state === "ACCEPTED");
  const waiting = carried.filter((each) => isWaiting(each) || each.proposal?.state === "PENDING");
  const why = [...new Set(Object.values(WHY))].flatMap((word) => {
    const many = waiting.filter(({ anchor }) => WHY[anchor] === word).length;
    return many > 0 ? [`${many} ${word}`] : [];
  });
  return [
    `${counted(over.length, "quotation")} unchanged and carried over.`,
    why.length > 0 && `For you to decide: ${why.join(", ")}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
