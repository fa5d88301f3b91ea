"use client";

import type { PointerEvent } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";

interface SelectionActionsProps {
  onAdd: () => void;
}

// A press must not take the selection away before it is read.
const keepSelection = (event: PointerEvent) => event.preventDefault();

/** What can be made of the words that are selected in the article, while any are. */
export function SelectionActions({ onAdd }: SelectionActionsProps) {
  return (
    // On a wide screen above the keys that are shown while words are being selected by keyboard.
    <div className="sticky bottom-3 z-10 lg:bottom-12 flex justify-center select-none print:hidden">
      <Button onClick={onAdd} onPointerDown={keepSelection} className="shadow-float">
        Add as quotation <KeyHint>N</KeyHint>
      </Button>
    </div>
  );
}
