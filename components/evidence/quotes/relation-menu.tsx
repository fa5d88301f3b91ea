"use client";

import { useSay } from "@/components/ui/last-act";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { linkEvidenceAction } from "@/lib/evidence/quotes/actions";
import { RELATION_LABELS, RELATIONS, type Relation } from "@/lib/tradecraft/evidence";
import { UnlinkEvidence } from "./unlink-evidence";

const CHANGED: Record<Relation, string> = {
  SUPPORTS: "now supports the outlook",
  CONTRADICTS: "now contradicts the outlook",
  CONTEXT: "is now context",
};

interface RelationMenuProps {
  issue: { slug: string; title: string };
  quote: string;
  number: number;
  relation: Relation;
  version: number;
}

/** Changes how a quotation bears on the issue, or unlinks it. */
export function RelationMenu({ issue, quote, number, relation, version }: RelationMenuProps) {
  const { run, pending } = useCommand<{ version: number }>();
  const say = useSay();
  const seen = { issue: issue.slug, quote, version };
  const messageFor = (relation: Relation) => `Q${number} ${CHANGED[relation]}.`;

  function reassess(to: Relation) {
    if (pending) return;
    say(null);
    run(() => linkEvidenceAction({ ...seen, relation: to }), {
      after: ({ version }) =>
        say({
          said: messageFor(to),
          // The quotation moves to another group.
          takesFocus: true,
          undo: {
            run: () => linkEvidenceAction({ ...seen, version, relation }),
            said: messageFor(relation),
          },
        }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  }

  return (
    // With a mouse, the tools are hidden until the quotation is hovered over or focused.
    <div className="flex shrink-0 items-center gap-1 text-sm pointer-fine:opacity-0 group-hover:opacity-100 group-focus-within:opacity-100 max-md:pl-4 print:hidden">
      <Select
        aria-label={`How Q${number} bears on the outlook`}
        value={relation}
        onChange={({ target }) => reassess(target.value as Relation)}
        options={RELATIONS.map((value) => ({ value, label: RELATION_LABELS[value] }))}
        className="[&_select]:border-transparent [&_select]:text-sm [&_select]:text-secondary"
      />
      <UnlinkEvidence seen={seen} number={number} title={issue.title} />
    </div>
  );
}
