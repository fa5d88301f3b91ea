"use client";

import { useRouter } from "next/navigation";
import {
  lazy,
  Suspense,
  startTransition,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useState,
} from "react";
import { handleKey, sendOnEnter } from "@/components/ui/handle-key";
import { commandKey } from "@/components/ui/keymap";
import { whenOnline } from "@/components/ui/open-when-online";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { forgetHeldKeys, useHeldKeys } from "@/components/ui/use-held-keys";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { palette } from "./open-palette";
import type { Opens } from "./opened";

const Opened = lazy(() => import("./opened"));

/** The keys of the whole desk: Ctrl+K or ⌘K opens the palette, ? lists the keys, and all others belong to the page. */
export function KeyHandler() {
  const router = useRouter();
  const [open, setOpen] = useState<Opening | null>(null);
  // Deferred, as in OnUse, which would be another module on every page.
  const isReady = useDeferredValue(open) === open;
  const [isLeaving, setLeaving] = useState(false);
  useShortcuts({ help: () => setOpen(opening("help")), search });
  useHeldKeys(isLeaving || (open !== null && !isReady));

  /** Opens the search, whose field takes what is typed from now on. */
  function search() {
    setLeaving(true);
    startTransition(() => {
      whenOnline(() => router.push("/search"));
      setLeaving(false);
    });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    sendOnEnter(event);
    if (!opensPalette(event)) return handleKey(event);
    event.preventDefault();
    forgetHeldKeys();
    if (!document.querySelector("dialog[open]")) setOpen(opening("start"));
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    const control = (event.target as Element).closest<HTMLElement>("[data-palette]");
    if (control) setOpen(opening(control.dataset.palette as Opens));
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("keydown", onKey, { signal });
    document.addEventListener("click", onClick, { signal });
    palette.open = (step) => setOpen(opening(step));
    return () => listening.abort();
  }, []);

  // Only this one: the browser says that a dialog was closed a moment later, when the next may already be asked for.
  const close = () => setOpen((now) => (now === open ? null : now));
  return (
    <RecordBoundary key={open?.nth} what="palette">
      <Suspense>{open && isReady && <Opened opens={open.opens} onClose={close} />}</Suspense>
    </RecordBoundary>
  );
}

/** What was opened. Each opening is another one, even of the same thing. */
interface Opening {
  opens: Opens;
  nth: number;
}

let openings = 0;
const opening = (opens: Opens): Opening => ({ opens, nth: ++openings });

/** ⌘K on a Mac, where Ctrl+K deletes to the end of a line; Ctrl+K elsewhere. */
function opensPalette({ key, metaKey, ctrlKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return (
    key.toLowerCase() === "k" && (commandKey() === "⌘" ? metaKey : ctrlKey) && !shiftKey && !altKey
  );
}
