import { useEffect } from "react";
import { placeNear } from "@/components/ui/place-near";

/**
 * Shows the note of a citation while the pointer or the focus is on it. The note stays while the pointer moves onto it,
 * and goes on Escape.
 */
export function useCitationNotes() {
  useEffect(() => {
    const ended = new AbortController();
    let shown: HTMLElement | null = null;

    function show(link: HTMLElement) {
      const note = document.getElementById(link.getAttribute("aria-describedby") ?? "");
      if (note === shown) return;
      hide();
      if (!note) return;
      note.togglePopover(true);
      placeNear(link, note);
      shown = note;
    }
    function hide() {
      shown?.togglePopover(false);
      shown = null;
    }

    const on = <E extends Event>(name: string, act: (event: E) => void) =>
      document.addEventListener(name, act as EventListener, { signal: ended.signal });
    on<PointerEvent>("pointerover", ({ target }) => {
      const link = citationAt(target);
      if (link) show(link);
      else if (!shown?.contains(target as Node)) hide();
    });
    on<FocusEvent>("focusin", ({ target }) => {
      const link = citationAt(target);
      if (link) show(link);
    });
    on<FocusEvent>("focusout", ({ target }) => citationAt(target) && hide());
    on<KeyboardEvent>("keydown", ({ key }) => key === "Escape" && hide());
    return () => ended.abort();
  }, []);
}

const citationAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("a[aria-describedby*=cited-]") : null;
