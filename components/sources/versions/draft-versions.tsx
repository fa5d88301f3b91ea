"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import { relateSourceAction } from "@/lib/sources/versions/actions";
import {
  isWaiting,
  type MatchState,
  type QuoteMatchView,
} from "@/lib/sources/versions/quote-matches/schema";
import {
  nameOf,
  type PossibleDuplicate,
  type RelatedSources,
  type VersionOrCopy,
} from "@/lib/sources/versions/schema";
import { PossibleDuplicates } from "./possible-duplicates";

interface DraftVersionsProps {
  draft: { id: string; version: number };
  related: RelatedSources;
  matched: QuoteMatchView[];
  likely: PossibleDuplicate[];
}

/** How a draft relates to other sources, as detected on ingest; the reviewer can correct it. */
export function DraftVersions({
  draft: { id, version },
  related,
  matched,
  likely,
}: DraftVersionsProps) {
  const { run, pending, refusal } = useCommand();
  const at = related.versions.findIndex((each) => each.id === id);
  const earlier = related.versions[at - 1];
  const [copy] = related.copies;
  const waiting = matched.filter(isWaiting).length;
  const relate = (to: { id: string; as: VersionOrCopy } | null) =>
    run(() => relateSourceAction({ id, version, to }), {
      said: to ? MARKED[to.as] : earlier ? "No longer a version." : "No longer related as copies.",
    });

  return (
    <div className="pb-4 empty:hidden">
      {refusal && <RefusalNotice refusal={refusal} className="mb-3" />}
      {earlier && (
        <Notice title={`A later version of ${nameOf(earlier)}`}>
          <p className="text-sm">
            {outcome(matched)}{" "}
            <a href={`/sources/${id}/changes`} className="link">
              See what changed
            </a>
          </p>
          {waiting > 0 && (
            <p className="text-sm">
              <a href="#gone" className="link">
                {counted(waiting, "quotation")} to place or leave behind
              </a>
            </p>
          )}
          <Button variant="quiet" pending={pending} className="-ml-2" onClick={() => relate(null)}>
            Not a version
          </Button>
        </Notice>
      )}
      {!earlier && copy && (
        <Notice
          title={`${related.isOrigin ? "Also printed in" : "A copy of"} ${related.isOrigin ? (copy.publisher ?? nameOf(copy)) : nameOf(copy)}`}
        >
          <p className="text-sm">A copy and the text it copies count as one origin.</p>
          <p className="-ml-2 flex flex-wrap">
            <Button variant="quiet" pending={pending} onClick={() => relate(null)}>
              Not a copy
            </Button>
            {!copy.draft && (
              <Button
                variant="quiet"
                pending={pending}
                onClick={() => relate({ id: copy.id, as: "VERSION" })}
              >
                Mark as a later version
              </Button>
            )}
          </p>
        </Notice>
      )}
      {!earlier && !copy && likely.length > 0 && (
        <PossibleDuplicates likely={likely} pending={pending} onRelate={relate} />
      )}
    </div>
  );
}

const MARKED: Record<VersionOrCopy, string> = {
  VERSION: "Marked as a later version.",
  COPY: "Marked as a copy.",
};

const WHY: Record<MatchState, string> = {
  INTACT: "attributed differently",
  MOVED: "attributed differently",
  ALTERED: "altered",
  GONE: "gone",
};

/** How many of the earlier version's quotations were matched, and which need a decision. */
function outcome(matched: QuoteMatchView[]): string {
  if (matched.length === 0) return "The earlier version had no quotations.";
  const isUnchanged = ({ state }: QuoteMatchView) => state === "INTACT" || state === "MOVED";
  const kept = matched.filter((each) => isUnchanged(each) && each.proposal?.state === "ACCEPTED");
  const waiting = matched.filter((each) => isWaiting(each) || each.proposal?.state === "PENDING");
  const why = [...new Set(Object.values(WHY))].flatMap((word) => {
    const many = waiting.filter(({ state }) => WHY[state] === word).length;
    return many > 0 ? [`${many} ${word}`] : [];
  });
  return [
    `${kept.length > 0 ? counted(kept.length, "quotation") : "No quotations"} unchanged.`,
    why.length > 0 && `To decide: ${why.join(", ")}.`,
  ]
    .filter(Boolean)
    .join(" ");
}
