"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useEffectEvent, useState } from "react";
import { handleKey, sendOnEnter } from "@/components/ui/handle-key";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { OPEN_PALETTE, type PaletteStep } from "./open-palette";

const Palette = lazy(() => import("./palette").then((m) => ({ default: m.Palette })));
const KeyHelp = lazy(() => import("./key-help").then((m) => ({ default: m.KeyHelp })));

type Open = { what: "palette"; step: PaletteStep } | { what: "help" } | null;

/** The keys of the whole desk: Ctrl+K or ⌘K opens the palette, ? lists the keys, and all others belong to the page. */
export function KeyHandler() {
  const router = useRouter();
  const [open, setOpen] = useState<Open>(null);
  useShortcuts({
    help: () => setOpen({ what: "help" }),
    search: () => router.push("/search"),
  });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    sendOnEnter(event);
    if (!opensPalette(event)) return handleKey(event);
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) setOpen({ what: "palette", step: "start" });
  });
  const onOpen = useEffectEvent((event: Event) =>
    setOpen({ what: "palette", step: (event as CustomEvent<PaletteStep>).detail }),
  );
  const onClick = useEffectEvent((event: MouseEvent) => {
    const control = (event.target as Element).closest<HTMLElement>("[data-palette]");
    if (control) setOpen({ what: "palette", step: control.dataset.palette as PaletteStep });
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("keydown", onKey, { signal });
    document.addEventListener("click", onClick, { signal });
    document.addEventListener(OPEN_PALETTE, onOpen, { signal });
    return () => listening.abort();
  }, []);

  const close = () => setOpen(null);
  return (
    open && (
      <RecordBoundary what="palette">
        <Suspense>
          {open.what === "help" ? (
            <KeyHelp onClose={close} />
          ) : (
            <Palette step={open.step} onClose={close} />
          )}
        </Suspense>
      </RecordBoundary>
    )
  );
}

/** ⌘K on a Mac, where Ctrl+K deletes to the end of a line; Ctrl+K elsewhere. */
function opensPalette({ key, metaKey, ctrlKey, shiftKey, altKey }: KeyboardEvent): boolean {
  const isMac = /mac|iphone|ipad/i.test(navigator.platform);
  return key.toLowerCase() === "k" && (isMac ? metaKey : ctrlKey) && !shiftKey && !altKey;
}
