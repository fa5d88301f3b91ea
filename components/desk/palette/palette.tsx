"use client";

import { Command } from "cmdk";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ChangeIssue } from "./change-issue";
import { FirstStep } from "./first-step";
import type { PaletteStep } from "./open-palette";
import { paletteTarget } from "./target";
import { usePaletteData } from "./use-palette";

const ASKS: Record<PaletteStep, string> = {
  start: "Go to, create, change or search…",
  owner: "Assign an owner…",
  status: "Change the status…",
  salience: "Change the salience…",
  labels: "Add or remove a label…",
};

/**
 * Everything that can be done from here, found by typing: pages, records, and what can be created or changed. Ctrl+K or
 * ⌘K opens it. Escape goes back a step, then closes it and returns the focus to where it was.
 */
export function Palette({ step: first, onClose }: { step: PaletteStep; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [step, setStep] = useState(first);
  const [text, setText] = useState("");
  const [at, setAt] = useState("");
  const { data, recent, keys } = usePaletteData();
  const [target] = useState(paletteTarget.current);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  function go(to: PaletteStep) {
    setText("");
    setStep(to);
  }

  /** Closes the palette, which returns the focus to where it was, then does what was chosen. */
  function done(act?: () => void) {
    flushSync(onClose);
    act?.();
  }

  function goBack(event: KeyboardEvent) {
    const isBack = event.key === "Escape" || (event.key === "Backspace" && !text);
    if (!isBack || step === "start" || first !== "start") return;
    event.preventDefault();
    go("start");
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the keyboard, Escape does what the backdrop does for the mouse
    <dialog
      ref={dialog}
      aria-label="Palette"
      onClose={() => !dialog.current?.open && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
      className="palette"
    >
      <Command
        label={ASKS[step]}
        shouldFilter={false}
        loop
        value={at}
        onValueChange={setAt}
        onKeyDown={goBack}
      >
        <Command.Input
          autoFocus
          value={text}
          onValueChange={setText}
          placeholder={ASKS[step]}
          maxLength={400}
        />
        {data === null && <p className="p-3 text-secondary">Loading…</p>}
        {data === "failed" && (
          <p role="alert" className="p-3 text-deteriorated">
            Couldn’t load the palette. Close it, then try again.
          </p>
        )}
        {data && data !== "failed" && step === "start" && (
          <FirstStep {...{ data, target, recent, keys, text, go, done }} onFirst={setAt} />
        )}
        {data && data !== "failed" && step !== "start" && (
          <ChangeIssue {...{ data, target, step, text, done }} />
        )}
      </Command>
    </dialog>
  );
}
