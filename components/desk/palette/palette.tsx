"use client";

import { Command } from "cmdk";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { closeOnBackdrop } from "@/components/ui/close-on-backdrop";
import { pressedKey } from "@/components/ui/keymap";
import { useHeldKeys } from "@/components/ui/use-held-keys";
import { ChangeIssue } from "./change-issue";
import { FirstStep } from "./first-step";
import type { PaletteStep } from "./open-palette";
import { paletteTarget } from "./target";
import { useLookUp, usePaletteData } from "./use-palette";

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
  const asked = `${step} ${text.trim()}`;
  /** The line that Enter chooses, and what it was found for. */
  const [at, setAt] = useState({ value: "", for: "" });
  const moveTo = (value: string) => setAt({ value, for: asked });
  const { data, recent, keys } = usePaletteData();
  const [target] = useState(paletteTarget.current);
  const lookUp = useLookUp(step === "start" ? text : "");
  const isLoaded = data !== null && data !== "failed";
  /** Whether Enter was pressed before what it chooses was found. What is typed after it belongs to what that opens. */
  const [entered, setEntered] = useState(false);
  useHeldKeys(entered && data !== "failed");

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The browser would focus what is around the field first, and what is typed meanwhile would be lost.
    shown?.querySelector("input")?.focus();
    return () => shown?.close();
  }, []);

  function type(typed: string) {
    setText(typed);
    setEntered(false);
  }

  function go(to: PaletteStep) {
    type("");
    setStep(to);
  }

  /** Closes the palette, which returns the focus to where it was, then does what was chosen. */
  function done(act?: () => void) {
    flushSync(onClose);
    act?.();
  }

  function onKey(event: KeyboardEvent) {
    const key = pressedKey(event.nativeEvent);
    if (key === "Enter" && !(isLoaded && lookUp.isDone && at.for === asked)) {
      event.preventDefault();
      return setEntered(true);
    }
    const isBack = key === "Escape" || (key === "Backspace" && !text);
    if (!isBack || step === "start" || first !== "start") return;
    event.preventDefault();
    go("start");
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Palette"
      onCancel={onClose}
      onClose={() => !dialog.current?.open && onClose()}
      {...closeOnBackdrop(onClose)}
      className="palette"
    >
      <Command
        label={ASKS[step]}
        shouldFilter={false}
        loop
        value={at.value}
        onValueChange={moveTo}
        onKeyDown={onKey}
      >
        <Command.Input value={text} onValueChange={type} placeholder={ASKS[step]} maxLength={400} />
        {data === null && <p className="p-3 text-secondary">Loading…</p>}
        {data === "failed" && (
          <p role="alert" className="p-3 text-deteriorated">
            Couldn’t load the palette. Close this, then try again.
          </p>
        )}
        {isLoaded && step === "start" && (
          <FirstStep
            data={data}
            target={target}
            recent={recent}
            keys={keys}
            text={text}
            lookUp={lookUp}
            entered={entered}
            go={go}
            done={done}
            onFirst={moveTo}
          />
        )}
        {isLoaded && step !== "start" && (
          <ChangeIssue
            data={data}
            target={target}
            step={step}
            text={text}
            entered={entered}
            done={done}
            onFirst={moveTo}
            onEntered={() => setEntered(false)}
          />
        )}
      </Command>
    </dialog>
  );
}
