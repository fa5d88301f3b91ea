"use client";

import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useEffectEvent } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { KEYS, type KeyName, shownKey } from "@/components/ui/keymap";
import { useShortcuts } from "@/components/ui/use-shortcuts";

/** What can be done with selected words. */
export type SelectionAction = "quote" | "note" | "question" | "link" | "place" | "cancel";

interface ActionButton {
  action: SelectionAction;
  key?: KeyName;
  label: string;
}

const ANNOTATING: ActionButton[] = [
  { action: "quote", key: "quote", label: "Quote" },
  { action: "note", key: "noteWords", label: "Note" },
  { action: "question", key: "askWords", label: "Ask" },
  { action: "link", key: "copyLink", label: "Copy link" },
];

const PLACING: ActionButton[] = [
  { action: "place", key: "placeNote", label: "Place note here" },
  { action: "cancel", label: "Cancel" },
];

/** Moves the focus to the actions on the selected words. */
export const focusSelectionBar = () =>
  document.querySelector<HTMLElement>("[data-selection-bar] button")?.focus();

/** Whether the focus is on one of those actions, as after Enter or Tab. */
export const isInSelectionBar = () =>
  document.activeElement?.closest("[data-selection-bar]") !== null;

/** Whether the focus is on no control, as after a click on the page. */
const isFocusFree = () =>
  !document.querySelector("dialog[open]") &&
  (document.activeElement ?? document.body).matches("body, main, [role=application]");

interface SelectionBarProps {
  mayQuote: boolean;
  /** Whether a thread of an earlier version is to be placed on the words. */
  isPlacing: boolean;
  onAction: (action: SelectionAction) => void;
  /** Returns to selecting words by keyboard. */
  onLeave: () => void;
}

/** The actions on the selected words: by pointer, by key, or by Tab, which leads here next. */
export function SelectionBar({ mayQuote, isPlacing, onAction, onLeave }: SelectionBarProps) {
  const buttons = (isPlacing ? PLACING : ANNOTATING).filter(
    ({ action }) => mayQuote || action !== "quote",
  );

  useShortcuts(
    Object.fromEntries(
      buttons.flatMap(({ action, key }) => (key ? [[key, () => onAction(action)]] : [])),
    ),
  );

  const tab = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Tab" || event.shiftKey || !isFocusFree()) return;
    event.preventDefault();
    focusSelectionBar();
  });
  useEffect(() => {
    document.addEventListener("keydown", tab);
    return () => document.removeEventListener("keydown", tab);
  }, []);

  function onKeyDown(event: ReactKeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onLeave();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves it
    <div onKeyDown={onKeyDown} className="flex" data-selection-bar="">
      {buttons.map(({ action, key, label }) => (
        <Button
          key={action}
          variant="quiet"
          onClick={() => onAction(action)}
          aria-keyshortcuts={key && shownKey(KEYS[key])}
        >
          {label} {key && <KeyHint>{shownKey(KEYS[key])}</KeyHint>}
        </Button>
      ))}
    </div>
  );
}
