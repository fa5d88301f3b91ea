"use client";

import { type ComponentProps, type KeyboardEvent, useId, useState } from "react";
import { counted } from "@/lib/core/wording";
import { cx } from "./cx";
import { pressedKey } from "./keymap";
import { TextInput } from "./text-input";

/** A suggestion: the text to fill in, and a detail about it. */
export interface Offer {
  /** Tells it from others with the same text and detail, such as people of one name. */
  id?: string;
  value: string;
  detail?: string;
}

interface ComboboxProps<O extends Offer>
  extends Omit<ComponentProps<"input">, "value" | "onChange" | "list"> {
  value: string;
  onChange: (value: string) => void;
  /** Called with the suggestion that is chosen. */
  onTake: (offer: O) => void;
  offers: O[];
  /** Shown below the suggestions. */
  hint?: string | undefined;
  /** Called on Enter without a suggestion in hand. Returns whether it chose one, or will once it is found. */
  onEnter?: () => boolean;
  /** Whether a click shows the suggestions, before anything is typed. */
  opensOnClick?: boolean;
  /** Where the suggestions are, and how wide. */
  listClassName?: string;
}

const KEYS = "Use the arrow keys to choose.";

const keyOf = ({ id, value, detail }: Offer) => id ?? `${value} ${detail}`;

/**
 * A text input with suggestions (an ARIA combobox with manual selection). Arrow keys move through the list,
 * Enter chooses, Escape closes it, and any other text is accepted too.
 */
export function Combobox<O extends Offer>(props: ComboboxProps<O>) {
  const { value, onChange, onTake, onEnter, offers, hint, opensOnClick, ...rest } = props;
  const { listClassName = "inset-x-0", ...input } = rest;
  const id = useId();
  const [open, setOpen] = useState(false);
  // The highlighted suggestion, not its index: the list may change before the next key press.
  const [held, setHeld] = useState<string | null>(null);
  const at = offers.findIndex((offer) => keyOf(offer) === held);
  const offered = offers.length > 0;
  const shown = open && (offered || Boolean(hint));
  const optionId = (k: number) => `${id}-${k}`;

  function show(on: boolean) {
    setOpen(on);
    setHeld(null);
  }
  function take(offer: O | undefined) {
    if (offer) onTake(offer);
    show(false);
  }

  function press(event: KeyboardEvent) {
    const key = pressedKey(event.nativeEvent);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      setOpen(true);
      // Past either end of the list is the text itself.
      const places = offers.length + 1;
      const next = offers[((at + 1 + step + places) % places) - 1];
      setHeld(next ? keyOf(next) : null);
    } else if (key === "Enter" && shown && at >= 0) take(offers[at]);
    // The highlighted one has just disappeared, and another is not what was meant.
    else if (key === "Enter" && shown && held !== null) setHeld(null);
    else if (key === "Enter" && onEnter) {
      if (onEnter()) show(false);
      else if (!shown) return;
    } else if (key === "Escape" && shown) show(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="relative">
      <TextInput
        {...input}
        role="combobox"
        aria-expanded={shown && offered}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? optionId(at) : undefined}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          show(true);
        }}
        onKeyDown={press}
        onClick={() => opensOnClick && setOpen(true)}
        onBlur={(event) => {
          show(false);
          input.onBlur?.(event);
        }}
      />
      <span role="status" className="sr-only">
        {shown && (offered ? `${counted(offers.length, "suggestion")}. ${KEYS}` : hint)}
      </span>
      <div
        hidden={!shown}
        className={cx(
          "absolute top-full z-30 mt-0.5 max-h-64 overflow-y-auto rounded-sm border bg-surface shadow-float",
          listClassName,
        )}
      >
        <div id={id} role="listbox" tabIndex={-1} aria-label="Suggestions" hidden={!offered}>
          {offers.map((offer, k) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input keeps the focus and handles the keys
            <div
              key={keyOf(offer)}
              id={optionId(k)}
              role="option"
              tabIndex={-1}
              aria-selected={k === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(offer)}
              className={cx(
                "cursor-pointer px-2 py-1 hover:bg-hover pointer-coarse:min-h-11",
                k === at && "bg-selected",
              )}
            >
              <span className="block text-sm">{offer.value}</span>
              {offer.detail && <span className="block text-xs text-secondary">{offer.detail}</span>}
            </div>
          ))}
        </div>
        {hint && <p className="px-2 py-1 text-xs text-secondary">{hint}</p>}
      </div>
    </div>
  );
}
