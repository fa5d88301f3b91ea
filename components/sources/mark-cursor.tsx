"use client";

import { useEffect } from "react";
import { useShortcuts } from "@/components/ui/use-shortcuts";

const PLACES = "[id^=q]:is(mark, span)";

/**
 * Emphasises one quotation with its note: the one that the address names, that has the focus or was
 * pressed. J and K go through them. Without a script the address alone does, by :target.
 */
export function MarkCursor() {
  useEffect(() => {
    const fromAddress = () => emphasise(/^#[qn](\d+)$/.exec(location.hash)?.[1]);
    const fromFocus = ({ target }: Event) => emphasise(numberAt(target));
    fromAddress();
    window.addEventListener("hashchange", fromAddress);
    document.addEventListener("focusin", fromFocus);
    return () => {
      window.removeEventListener("hashchange", fromAddress);
      document.removeEventListener("focusin", fromFocus);
    };
  }, []);

  useShortcuts({ j: () => move(1), k: () => move(-1) });

  return (
    <p className="mt-8 text-xs text-secondary pointer-coarse:hidden print:hidden">
      J and K move between quotations.
    </p>
  );
}

/** The number of the quotation whose mark, number or note this is or lies in. */
function numberAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  const at = target.closest<HTMLElement>("mark[data-quotes], .note-number, [data-note]");
  const [, own] = /^[#]?[qn](\d+)$/.exec(at?.getAttribute("href") ?? at?.id ?? "") ?? [];
  // Of overlapping quotations the innermost, which comes last, is the one that was meant.
  return own ?? at?.dataset.quotes?.split(" ").at(-1) ?? /^q(\d+)$/.exec(target.id)?.[1];
}

function emphasise(number: string | undefined) {
  if (!number) return;
  for (const each of document.querySelectorAll("[data-current]"))
    delete (each as HTMLElement).dataset.current;
  const parts = `mark[data-quotes~="${number}"], #n${number}`;
  for (const each of document.querySelectorAll<HTMLElement>(parts)) each.dataset.current = "";
}

function move(by: 1 | -1) {
  const places = [...document.querySelectorAll<HTMLElement>(PLACES)];
  const current = document.querySelector<HTMLElement>(".margin-note[data-current]")?.dataset.note;
  const at = places.findIndex(({ id }) => id === `q${current}`);
  const next = places[at < 0 ? (by === 1 ? 0 : places.length - 1) : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "nearest" });
}
