"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { LETTER_KEYS_COOKIE, OFF } from "@/components/ui/letter-keys";
import { keepCookie } from "./keep-cookie";

/** Turns single-letter keys on and off in this browser. */
export function LetterKeysSwitch({ on: initial }: { on: boolean }) {
  const [on, setOn] = useState(initial);

  function choose(next: boolean) {
    setOn(next);
    keepCookie(LETTER_KEYS_COOKIE, next ? "on" : OFF);
    if (next) delete document.documentElement.dataset.letterKeys;
    else document.documentElement.dataset.letterKeys = OFF;
  }

  return (
    <div className="pt-1">
      <Checkbox
        label="Single-letter shortcuts"
        aria-describedby="letter-keys-hint"
        checked={on}
        onChange={({ target }) => choose(target.checked)}
      />
      <p id="letter-keys-hint" className="text-xs text-secondary">
        For example, N to write a note. When they are off, use the palette instead (Ctrl+K or ⌘K).
        This setting applies to this browser.
      </p>
    </div>
  );
}
