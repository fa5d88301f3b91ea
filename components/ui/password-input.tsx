"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "./button";
import { TextInput } from "./text-input";

/** An input for a password that whoever types it has to pass on: a button shows it, and hides it again. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, show] = useState(false);
  return (
    <span className="flex items-center gap-1">
      <TextInput
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
