"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import { restoreSignpostAction, retireSignpostAction } from "@/lib/analysis/signposts/actions";
import type { SignpostContext, SignpostFacts } from "./signpost-facts";
import { SignpostLine } from "./signpost-line";

const [SignpostForm, onUse] = loadOnUse(() => import("./signpost-form").then((m) => m.default));

interface SignpostListProps {
  context: SignpostContext;
  /** Newest first, retired ones too. */
  signposts: SignpostFacts[];
  mayWrite: boolean;
}

/** The signs that would change the desk's mind about an issue. */
export function SignpostList({ context, signposts, mayWrite }: SignpostListProps) {
  // Null for a new one.
  const [shown, setShown] = useState<SignpostFacts | null | undefined>();
  const active = signposts.filter(({ state }) => state === "ACTIVE");
  const retired = signposts.filter(({ state }) => state === "RETIRED");
  if (signposts.length === 0 && !mayWrite) return null;
  const list = (some: SignpostFacts[]) => (
    <ul className="divide-y divide-rule">
      {some.map((signpost) => (
        <li key={signpost.number} id={`signpost-${signpost.number}`} className="py-3">
          <p className="max-w-prose">{signpost.text}</p>
          <SignpostLine signpost={signpost} />
          {signpost.mayTend && (
            <p className="-ml-2 flex flex-wrap print:hidden">
              {signpost.state === "ACTIVE" && (
                <Button variant="quiet" onClick={() => setShown(signpost)} {...onUse}>
                  Edit
                </Button>
              )}
              <Retire slug={context.slug} signpost={signpost} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="signposts">
      <SectionHeading
        id="signposts"
        count={active.length || undefined}
        actions={
          mayWrite && (
            <Button onClick={() => setShown(null)} {...onUse}>
              Add a signpost
            </Button>
          )
        }
      >
        Signposts
      </SectionHeading>
      {active.length === 0 && (
        <p className="py-2 text-secondary">
          A signpost says what would change the desk’s mind, and looks for it in new evidence.
        </p>
      )}
      {list(active)}
      {retired.length > 0 && (
        <details className="print:hidden">
          <summary className="cursor-pointer text-sm text-secondary hover:text-ink">
            {`${retired.length} retired`}
          </summary>
          {list(retired)}
        </details>
      )}
      {shown !== undefined && (
        <OnUse>
          <SignpostForm {...{ context, signpost: shown }} onClose={() => setShown(undefined)} />
        </OnUse>
      )}
    </section>
  );
}

/** Retires a signpost, or restores it. */
function Retire({ slug, signpost }: { slug: string; signpost: SignpostFacts }) {
  const { run, pending } = useCommand<{ version: number }>();
  const say = useSay();
  const { number, version, state } = signpost;
  const seen = { issue: slug, signpost: number, version };
  const refused = ({ message }: { message: string }) => say({ said: message, refused: true });
  const retire = () =>
    run(() => retireSignpostAction(seen), {
      after: ({ version }) =>
        say({
          ...{ said: "Signpost retired. It no longer finds anything.", takesFocus: true },
          undo: {
            run: () => restoreSignpostAction({ ...seen, version }),
            said: "Signpost restored.",
          },
        }),
      refused,
    });
  const restore = () =>
    run(() => restoreSignpostAction(seen), {
      after: () => say({ said: "Signpost restored.", takesFocus: true }),
      refused,
    });
  return (
    <Button variant="quiet" pending={pending} onClick={state === "ACTIVE" ? retire : restore}>
      {state === "ACTIVE" ? "Retire" : "Restore"}
    </Button>
  );
}
