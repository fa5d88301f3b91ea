"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "./button";
import { TextInput } from "./text-input";

/**
 * An input for a password that whoever types it has to pass on: shown unless a button hides it. No browser offers to save
 * it, or one of its own.
 */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, show] = useState(true);
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
        aria-controls={props.id}
        onClick={() => show(!shown)}
      >
        {shown ? "Hide" : "Show"}
      </Button>
    </span>
  );
}
