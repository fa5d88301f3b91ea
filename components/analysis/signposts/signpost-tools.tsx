"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useCommand } from "@/components/ui/use-command";
import { useNamedButtons } from "@/components/ui/use-named-buttons";
import { restoreSignpostAction, retireSignpostAction } from "@/lib/analysis/signposts/actions";
import { excerpt } from "@/lib/core/wording";
import type { SignpostContext, SignpostFacts } from "./signpost-facts";

const [SignpostForm, onUse] = loadOnUse(() => import("./signpost-form").then((m) => m.default));

interface SignpostToolsProps {
  context: SignpostContext;
  signpost: SignpostFacts;
}

/** A button that opens the form: for a new signpost, or to change one. */
export function OpenSignpost({
  context,
  signpost,
}: {
  context: SignpostContext;
  signpost: SignpostFacts | null;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={signpost ? "quiet" : "plain"} onClick={() => setOpen(true)} {...onUse}>
        {signpost ? "Edit" : "Add a signpost"}
      </Button>
      {open && (
        <OnUse>
          <SignpostForm context={context} signpost={signpost} onClose={() => setOpen(false)} />
        </OnUse>
      )}
    </>
  );
}

/** What its author, the issue's owner and admins can do with a signpost. */
export function SignpostTools({ context, signpost }: SignpostToolsProps) {
  const { run, pending } = useCommand<{ version: number }>();
  const say = useSay();
  const { number, version, state, text } = signpost;
  const row = useNamedButtons<HTMLDivElement>(excerpt(text));
  const isActive = state === "ACTIVE";
  const seen = { issue: context.slug, signpost: number, version };
  const restored = { said: "Signpost restored.", takesFocus: true };
  const retired = (version: number) => ({
    said: "Signpost retired. New evidence is no longer checked against it.",
    takesFocus: true,
    undo: { run: () => restoreSignpostAction({ ...seen, version }), said: restored.said },
  });
  const change = () =>
    run(() => (isActive ? retireSignpostAction : restoreSignpostAction)(seen), {
      after: ({ version }) => say(isActive ? retired(version) : restored),
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  return (
    <div ref={row} className="-ml-2 flex flex-wrap print:hidden">
      {isActive && <OpenSignpost context={context} signpost={signpost} />}
      <Button variant="quiet" pending={pending} onClick={change}>
        {isActive ? "Retire" : "Restore"}
      </Button>
    </div>
  );
}
