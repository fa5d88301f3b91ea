"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";

const [SaveSearchForm, naming] = loadOnUse(() =>
  import("./save-search-form").then((m) => m.default),
);

interface SaveSearchProps {
  query: string;
  /** Its name, if it is saved. */
  saved: string | null;
  /** The viewer. */
  person: string;
}

/** Saves the search under a name, for the viewer alone. */
export function SaveSearch({ query, saved, person }: SaveSearchProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    // Once the button is there again.
    requestAnimationFrame(() => opener.current?.focus());
  }

  if (saved !== null && !open)
    return (
      <span role="status" className="text-sm text-secondary">
        Saved as “{saved}”
      </span>
    );
  if (!open)
    return (
      <Button ref={opener} {...naming} onClick={() => setOpen(true)}>
        Save this search
      </Button>
    );
  return (
    <OnUse>
      <SaveSearchForm query={query} person={person} onClose={close} />
    </OnUse>
  );
}
