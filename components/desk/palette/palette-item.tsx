"use client";

import { Command } from "cmdk";
import { KeyHint } from "@/components/ui/key-hint";
import { shownKey } from "@/components/ui/keymap";

interface PaletteItemProps {
  /** Identifies it among the items. */
  value: string;
  label: string;
  detail?: string | undefined;
  /** The key for the same action. */
  shortcut?: string | undefined;
  /** Whether it is the current value. */
  chosen?: boolean;
  onSelect: () => void;
}

/** One line of the palette. */
export function PaletteItem(props: PaletteItemProps) {
  const { value, label, detail, shortcut, chosen, onSelect } = props;
  return (
    <Command.Item value={value} onSelect={onSelect}>
      <span className="min-w-0 truncate">{label}</span>
      {chosen && <span className="text-xs text-secondary">now</span>}
      {detail && <span className="truncate text-xs text-secondary">{detail}</span>}
      {shortcut && (
        <span className="ml-auto whitespace-nowrap text-secondary">
          <KeyHint>{shownKey(shortcut)}</KeyHint>
        </span>
      )}
    </Command.Item>
  );
}
