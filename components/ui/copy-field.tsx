"use client";

import { useState } from "react";
import { Button } from "./button";
import { Field } from "./field";
import { TextInput } from "./text-input";

interface CopyFieldProps {
  label: string;
  value: string;
}

/** A text to take elsewhere, such as an address. Without the right to copy it can still be selected. */
export function CopyField({ label, value }: CopyFieldProps) {
  const [said, say] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      say("Copied.");
    } catch {
      say("Couldn’t copy. Select the text and copy it yourself.");
    }
  };
  return (
    <div>
      <Field label={label}>
        {(control) => (
          <TextInput
            {...control}
            readOnly
            value={value}
            className="tabular-nums"
            onFocus={({ target }) => target.select()}
          />
        )}
      </Field>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button onClick={copy}>Copy</Button>
        <span role="status" className="text-sm text-secondary">
          {said}
        </span>
      </div>
    </div>
  );
}
