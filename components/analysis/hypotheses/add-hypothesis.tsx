"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { keyed } from "@/components/ui/keymap";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";

const [AddHypothesisForm, onUse] = loadOnUse(() =>
  import("./add-hypothesis-form").then((m) => m.default),
);

/** A button that adds a hypothesis to an issue: H presses it. */
export function AddHypothesis({ slug, person }: { slug: string; person: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button id="add" onClick={() => setOpen(true)} {...onUse} {...keyed("addHypothesis")}>
        Add a hypothesis <KeyHint>H</KeyHint>
      </Button>
      {open && (
        <OnUse>
          <AddHypothesisForm slug={slug} person={person} onClose={() => setOpen(false)} />
        </OnUse>
      )}
    </>
  );
}
