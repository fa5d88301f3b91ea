"use client";

import { type ChangeEvent, type Ref, useEffect, useEffectEvent, useRef } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface ControlProps<E> {
  ref?: Ref<E> | undefined;
  value?: unknown;
  checked?: boolean | undefined;
  onChange?: ((event: ChangeEvent<E>) => void) | undefined;
}

/** What was typed into a control before React started (see KeepEarlyInput), if anything. */
export const earlyInputOf = (node: Element): string | undefined =>
  (node as { early?: string }).early;

/** Passes what was typed into a control before React started to its `onChange`. Returns the control's `ref`. */
export function useEarlyInput<E extends Control>(props: ControlProps<E>) {
  const { ref, value, checked, onChange } = props;
  const control = useRef<E>(null);

  const takeOver = useEffectEvent((node: E) => {
    const early = earlyInputOf(node);
    if (early === undefined) return;
    const isOther =
      checked === undefined ? value !== undefined && value !== early : isTicked(node) !== checked;
    if (!isOther) return;
    if (checked === undefined) node.value = early;
    onChange?.({ target: node, currentTarget: node } as unknown as ChangeEvent<E>);
  });

  useEffect(() => {
    if (control.current) takeOver(control.current);
  }, []);

  return (node: E | null) => {
    control.current = node;
    if (typeof ref === "function") ref(node);
    else if (ref) ref.current = node;
  };
}

const isTicked = (node: Control) => node instanceof HTMLInputElement && node.checked;
