"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { ActingSelect } from "@/components/ui/acting-select";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useCommand } from "@/components/ui/use-command";
import { listed } from "@/lib/core/wording";
import { linkEvidenceAction } from "@/lib/evidence/quotes/actions";
import type { Relinked } from "@/lib/evidence/quotes/schema";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";

const [UnlinkEvidence, opensUnlinking] = loadOnUse(() =>
  import("./unlink-evidence").then((module) => module.UnlinkEvidence),
);

const CHANGED: Record<Relation, string> = {
  SUPPORTS: "now supports the outlook",
  CONTRADICTS: "now contradicts the outlook",
  CONTEXT: "is now context",
};

/** In the order of RELATIONS. The labels serve as values, so that a menu doesn't send both. */
const OPTIONS = RELATIONS.map((relation) => {
  const label = RELATION_LABELS[relation];
  return { value: label, label };
});

/** The quotation that is moving to another group, where its menu takes the focus, and since when. */
let moving: { quote: string; at: number } | null = null;
/** If its group is on another page of the evidence, it isn't shown until someone goes there. */
const MOVES_WITHIN_MS = 5_000;

interface RelationMenuProps {
  issue: { slug: string; title: string };
  quote: string;
  number: number;
  relation: Relation;
  version: number;
  /** The quotations that repeat it, and aren't changed with it. */
  also: string[];
  /** The viewer. */
  person: string;
}

/** Changes how a quotation bears on the issue, or unlinks it. */
export function RelationMenu(props: RelationMenuProps) {
  const { issue, quote, number, relation, version, also, person } = props;
  const { run, pending } = useCommand<Relinked>();
  /** Null until it is opened for the first time. */
  const [unlinking, setUnlinking] = useState<boolean | null>(null);
  const menu = useRef<HTMLSelectElement>(null);
  const say = useSay();
  const seen = { issue: issue.slug, quote, version };
  const messageFor = (relation: Relation) => `Q${number} ${CHANGED[relation]}.`;
  const staying = (how: string) =>
    also.length > 0
      ? ` ${listed(also)} ${also.length > 1 ? "have the same words and stay" : "has the same words and stays"} ${how}.`
      : "";

  useLayoutEffect(() => {
    if (moving?.quote !== quote) return;
    const isMoving = performance.now() - moving.at < MOVES_WITHIN_MS;
    moving = null;
    if (isMoving && document.activeElement === document.body) menu.current?.focus();
  }, [quote]);

  function reassess(to: Relation) {
    if (pending) return;
    say(null);
    moving = { quote, at: performance.now() };
    run(() => linkEvidenceAction({ ...seen, relation: to }), {
      after: ({ version, was }) =>
        say({
          said: messageFor(to) + staying("as before"),
          // Without a change, there is nothing to undo.
          ...(was && {
            undo: {
              run: () => linkEvidenceAction({ ...seen, version, ...was }),
              said: messageFor(relation),
            },
          }),
        }),
      refused: ({ message }) => {
        moving = null;
        say({ said: message, refused: true });
      },
    });
  }

  return (
    <div className="tools">
      <ActingSelect
        ref={menu}
        aria-label={`How Q${number} bears on the outlook`}
        value={RELATION_LABELS[relation]}
        onChoose={(label) => reassess(RELATIONS.find((each) => RELATION_LABELS[each] === label)!)}
        options={OPTIONS}
        className="quiet"
      />
      <button
        {...opensUnlinking}
        aria-label={`Unlink Q${number}`}
        onClick={() => setUnlinking(true)}
      >
        Unlink
      </button>
      {unlinking !== null && (
        <OnUse>
          <UnlinkEvidence
            seen={seen}
            number={number}
            staying={staying("linked")}
            title={issue.title}
            person={person}
            open={unlinking}
            onClose={() => setUnlinking(false)}
          />
        </OnUse>
      )}
    </div>
  );
}
