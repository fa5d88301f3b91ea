"use client";

import { useEffect } from "react";
import { goToMark } from "@/components/sources/reading/go-to-mark";
import { KeyHint } from "@/components/ui/key-hint";
import { takeFocus } from "@/components/ui/take-focus";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { currentMark, setCurrentMark } from "./current-mark";

/** Where a mark begins: itself, or where several begin together an empty place before it. */
const PLACES = ".article :is(mark, span)[id]";
/** What belongs to a mark: itself, its sign and its note. */
const PARTS = "mark[data-marks], .note-sign, [data-note]";

/**
 * Emphasises one mark with its note: the one that the address names, that has the focus or was
 * pressed. J and K go through them. Without a script the address alone does, by :target.
 */
export function MarkNavigation() {
  useEffect(() => {
    const fromAddress = () => {
      const id = location.hash.slice(1);
      emphasiseFound(placeNamed(id));
      // Who followed a mark to its note or back reads and tabs on from there.
      const part = document.getElementById(id)?.closest<HTMLElement>(`${PLACES}, [data-note]`);
      if (part) takeFocus(part);
    };
    const at = ({ target }: Event) => emphasiseFound(placeAt(target));
    fromAddress();
    window.addEventListener("hashchange", fromAddress);
    document.addEventListener("focusin", at);
    document.addEventListener("click", at);
    return () => {
      window.removeEventListener("hashchange", fromAddress);
      document.removeEventListener("focusin", at);
      document.removeEventListener("click", at);
      setCurrentMark(undefined);
    };
  }, []);

  useShortcuts({ j: () => move(1), k: () => move(-1) });

  return (
    <p className="mt-8 text-xs text-secondary pointer-coarse:hidden print:hidden">
      <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> move between quotations and notes.{" "}
      <KeyHint>S</KeyHint> selects words with the keyboard.
    </p>
  );
}

/** What has no mark takes none away. */
const emphasiseFound = (place: string | undefined) => place && setCurrentMark(place);

/** The place of the mark that an address names, itself or by its note. */
function placeNamed(id: string): string | undefined {
  const named = document.getElementById(id);
  // Of a long text the notes come into the page one after the other.
  return named ? placeAt(named) : /^n\d+$/.test(id) ? id.replace("n", "q") : undefined;
}

/** The place of the mark that this is or lies in, or whose note it is or lies in. */
function placeAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  if (target.matches(PLACES)) return target.id;
  const { note, aside, marks } = target.closest<HTMLElement>(PARTS)?.dataset ?? {};
  // Of overlapping marks the innermost, which comes last, is the one that was meant.
  return note ?? aside ?? marks?.split(" ").at(-1);
}

function move(by: 1 | -1) {
  const places = [...document.querySelectorAll(PLACES)].map(({ id }) => id);
  const at = places.indexOf(currentMark.get() ?? "");
  goToMark(places[at < 0 ? (by === 1 ? 0 : places.length - 1) : at + by]);
}
