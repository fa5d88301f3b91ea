"use client";

import type { ComponentProps } from "react";

interface QuoteActionsProps {
  number: number;
  /** Null if the viewer may not edit. */
  onEdit: (() => void) | null;
  onRemove: (() => void) | null;
  /** Attributes of the two buttons that load what they open. */
  opens?: { edit: ComponentProps<"button">; remove: ComponentProps<"button"> };
}

/**
 * The actions on an approved quotation, beside its number and grade. With a mouse they are hidden until the
 * quotation is hovered over, focused or current; see quotes.css.
 */
export function QuoteActions({ number, onEdit, onRemove, opens }: QuoteActionsProps) {
  return (
    <>
      {onEdit && (
        <Action {...opens?.edit} aria-label={`Correct Q${number}`} onClick={onEdit}>
          Correct
        </Action>
      )}
      {onRemove && (
        <Action {...opens?.remove} aria-label={`Remove Q${number}`} onClick={onRemove}>
          Remove
        </Action>
      )}
    </>
  );
}

const Action = (props: ComponentProps<"button">) => (
  <button {...props} type="button" className="act" />
);
