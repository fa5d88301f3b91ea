"use client";

import { type ComponentProps, type KeyboardEvent, useRef, useState } from "react";
import { Select } from "./select";

interface ActingSelectProps extends Omit<ComponentProps<typeof Select>, "value" | "onChange"> {
  value: string;
  /** Saves what was chosen, or leads to it. */
  onChoose: (value: string) => void;
}

/**
 * A menu that saves or leads elsewhere at once. With the arrow keys it would do so at every step, so what is reached by a
 * key is chosen with Enter or by leaving the menu, though not for another window, and Escape takes it back.
 */
export function ActingSelect({ value, onChoose, ...select }: ActingSelectProps) {
  /** What the keys have reached, and from where: once something else has been saved, it is no longer meant. */
  const [step, setStep] = useState<{ from: string; to: string } | null>(null);
  const isByKey = useRef(false);
  const reached = step?.from === value ? step.to : null;
  const isOther = reached !== null && reached !== value;

  function choose() {
    setStep(null);
    if (isOther) onChoose(reached);
  }

  function press(event: KeyboardEvent) {
    isByKey.current = true;
    if (reached === null || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    if (event.key === "Enter") choose();
    else setStep(null);
  }

  return (
    <>
      <Select
        {...select}
        value={reached ?? value}
        onPointerDown={() => {
          isByKey.current = false;
        }}
        onKeyDown={press}
        onBlur={() => document.hasFocus() && choose()}
        onChange={({ target }) => {
          if (isByKey.current) setStep({ from: value, to: target.value });
          else onChoose(target.value);
        }}
      />
      {isOther && (
        <span role="status" className="text-xs text-secondary">
          Enter or Tab to choose, Esc to cancel
        </span>
      )}
    </>
  );
}
