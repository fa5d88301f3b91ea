"use client";

import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useEffectEvent } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { useShortcuts } from "@/components/ui/use-shortcuts";

/** What can be done with selected words. */
export type Deed = "quote" | "note" | "question" | "link" | "place" | "cancel";

interface Offer {
  deed: Deed;
  key?: string;
  label: string;
}

const ANNOTATING: Offer[] = [
  { deed: "quote", key: "Q", label: "Quote" },
  { deed: "note", key: "N", label: "Note" },
  { deed: "question", key: "?", label: "Question" },
  { deed: "link", key: "L", label: "Copy link" },
];

const PLACING: Offer[] = [
  { deed: "place", key: "P", label: "Place the note here" },
  { deed: "cancel", label: "Cancel" },
];

/** Goes where something is done with the selected words. */
export const focusSelectionBar = () =>
  document.querySelector<HTMLElement>("[data-selection-bar] button")?.focus();

/** Whether the focus has no place from which Tab leads on, as after a click in the page: who has one goes on from there. */
const isFocusFree = () =>
  !document.querySelector("dialog[open]") &&
  (document.activeElement ?? document.body).matches("body, main, [role=application]");

interface SelectionBarProps {
  mayQuote: boolean;
  /** Whether a thread of an earlier version is to be placed on the words. */
  isPlacing: boolean;
  onDeed: (deed: Deed) => void;
  /** Back to the words, by the keyboard. */
  onLeave: () => void;
}

/** What to do with the selected words: by pointer, by its key, or by Tab, which comes here next. */
export function SelectionBar({ mayQuote, isPlacing, onDeed, onLeave }: SelectionBarProps) {
  const offers = isPlacing ? PLACING : ANNOTATING;
  const deeds = offers.filter(({ deed }) => mayQuote || deed !== "quote");

  useShortcuts(
    Object.fromEntries(
      deeds.flatMap(({ deed, key }) => (key ? [[key.toLowerCase(), () => onDeed(deed)]] : [])),
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
      {deeds.map(({ deed, key, label }) => (
        <Button key={deed} variant="quiet" onClick={() => onDeed(deed)} aria-keyshortcuts={key}>
          {label} {key && <KeyHint>{key}</KeyHint>}
        </Button>
      ))}
    </div>
  );
}
