"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "./button";
import { TextInput } from "./text-input";

interface PasswordInputProps extends Omit<ComponentProps<"input">, "type"> {
  /** Whether it is the person's own: hidden at first, and browsers may save it. */
  own?: boolean;
  /** What it is, to tell the buttons of several apart. */
  what?: string;
}

/**
 * An input for a password, which a button shows or hides. Whoever types someone else's has to pass it on: it is shown at
 * first, and no browser offers to save it, or one of its own.
 */
export function PasswordInput({ own = false, what, ...props }: PasswordInputProps) {
  const [shown, show] = useState(!own);
  return (
    <span className="flex items-center gap-1">
      <TextInput
        autoComplete="off"
        {...props}
        type={shown ? "text" : "password"}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Button
        variant="quiet"
        aria-label={`${shown ? "Hide" : "Show"} what is typed`}
        aria-description={what}
        aria-controls={props.id}
        onClick={() => show(!shown)}
      >
        {shown ? "Hide" : "Show"}
      </Button>
    </span>
  );
}
