"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { ANCHOR_CLASSES, ANCHOR_LABELS, type Carried, isWaiting } from "@/lib/carries/schema";
import { counted } from "@/lib/counted";
import { relateSourceAction } from "@/lib/versions/actions";
import { type Kin, type Kinship, type Likely, nameOf } from "@/lib/versions/schema";
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
            Of its {counted(carried.length, "quotation")}: {inClasses(carried)}.{" "}
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

const inClasses = (carried: Carried[]) =>
  ANCHOR_CLASSES.map((anchor) => ({
    anchor,
    count: carried.filter((each) => each.anchor === anchor).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ anchor, count }) => `${count} ${ANCHOR_LABELS[anchor].toLowerCase()}`)
    .join(", ") || "none";
