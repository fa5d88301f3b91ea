"use client";

import { Command } from "cmdk";
import { cx } from "@/components/ui/cx";
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
  /** Of a value that several things may each have: whether all, some or none of them do. */
  ticked?: "all" | "some" | "none" | undefined;
  onSelect: () => void;
}

const CHECKED = { all: true, some: "mixed", none: false } as const;

/** One line of the palette. */
export function PaletteItem(props: PaletteItemProps) {
  const { value, label, detail, shortcut, chosen, ticked, onSelect } = props;
  return (
    <Command.Item value={value} onSelect={onSelect} aria-checked={ticked && CHECKED[ticked]}>
      {ticked && <span aria-hidden="true" className={cx("tick", ticked)} />}
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
