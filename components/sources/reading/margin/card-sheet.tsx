"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/button";
import "./card-sheet.css";
import { pressedKey } from "@/components/ui/keymap";
import { useCardSheet } from "./use-card-sheet";

/**
 * The margin's cards. On a narrow screen, where they are below the text, pressing a mark shows its cards at the foot of
 * the window, so that readers keep their place. They are the same cards, so that each exists once.
 */
export function CardSheet({ children }: { children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const { open, close } = useCardSheet(room);
  const onKeyDown = (event: KeyboardEvent) => {
    const isDialog = event.target instanceof Element && event.target.closest("dialog");
    if (pressedKey(event.nativeEvent) === "Escape" && open && !isDialog) close();
  };
  return (
    // While the cards are in the sheet, the room that they had stays, or the page would become shorter and move.
    <div ref={room}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape also works from the cards in it */}
      <div className="card-sheet" data-open={open || undefined} onKeyDown={onKeyDown}>
        {open && (
          <div className="mb-1 flex justify-end lg:hidden print:hidden">
            <Button variant="quiet" onClick={close}>
              Back to the text
            </Button>
          </div>
        )}
        {children}
      </div>
    </div>
  );
}
