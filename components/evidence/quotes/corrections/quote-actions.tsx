"use client";

import type { ReactNode } from "react";

interface QuoteActionsProps {
  number: number;
  /** Null if the viewer may not edit. */
  onEdit: (() => void) | null;
  onRemove: (() => void) | null;
}

/**
 * The actions on an approved quotation, beside its number and grade. With a mouse they are hidden until the
 * quotation is hovered over, focused or current.
 */
export function QuoteActions({ number, onEdit, onRemove }: QuoteActionsProps) {
  return (
    <>
      {onEdit && (
        <Action label={`Correct Q${number}`} onPress={onEdit}>
          Correct
        </Action>
      )}
      {onRemove && (
        <Action label={`Remove Q${number}`} onPress={onRemove}>
          Remove
        </Action>
      )}
    </>
  );
}

interface ActionProps {
  label: string;
  onPress: () => void;
  children: ReactNode;
}

function Action({ label, onPress, children }: ActionProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={label}
      className="ml-2 rounded-sm whitespace-nowrap underline decoration-dotted underline-offset-2 hover:text-ink pointer-fine:lg:not-focus-visible:not-group-hover:not-group-data-current:opacity-0 pointer-coarse:min-h-6 print:hidden"
    >
      {children}
    </button>
  );
}
