"use client";

import {
  type RefObject,
  use,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { cx } from "@/components/ui/cx";
import { insertText } from "@/components/ui/insert-text";
import { pressedKey } from "@/components/ui/keymap";
import { useFound } from "@/components/ui/use-found";
import { counted } from "@/lib/core/wording";
import { prefixOf } from "@/lib/text/markdown/issue-keys";
import { watchAddedSpace } from "./added-space";
import type { findTrigger, Trigger } from "./find-trigger";
import { KeyPrefixes } from "./key-prefixes";
import { loadOffers, type Offer } from "./offers";
import { placeList } from "./place-list";
import { WrittenOn } from "./written-on";

const NAMES = {
  person: "People",
  quotation: "Quotations",
  issue: "Issues",
  speaker: "Speakers",
} as const;
const NOBODY = {
  person: "Nobody",
  quotation: "No quotation",
  issue: "No issue",
  speaker: "No speaker",
} as const;

interface CompletionProps {
  area: RefObject<HTMLTextAreaElement | null>;
  find: typeof findTrigger;
}

/**
 * The list that completes a name in a text area. The area keeps the focus (as in an ARIA combobox, but without the
 * role, which a text area can't have): the arrow keys move, Enter and Tab choose, Escape closes the list.
 */
export function Completion({ area: ref, find }: CompletionProps) {
  const id = useId();
  const [trigger, setTrigger] = useState<Trigger | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  /** Whether to take a suggestion as soon as the list belongs to what has been typed. */
  const [isWanted, setWanted] = useState(false);
  const { offers, isDone, hasFailed } = useOffers(trigger);
  // A name that is a line of its own may be complete, so no suggestion is selected until an arrow key is pressed.
  const isLine = trigger?.kind === "speaker";
  const others = isLine ? offers.filter(({ insert }) => insert !== trigger.text) : offers;
  const prefixes = use(KeyPrefixes);
  // Capitals and a hyphen needn't be the beginning of a key: COVID-19.
  const mayBe = trigger?.kind !== "issue" || prefixes.includes(prefixOf(trigger.text));
  const saysNone = (isDone || hasFailed) && mayBe && offers.length === 0;
  const isOpen = trigger !== null && trigger.from !== left && (others.length > 0 || saysNone);
  const shown = isOpen ? others : [];
  const none = hasFailed
    ? "Couldn’t load suggestions. Keep typing to try again"
    : trigger && `${NOBODY[trigger.kind]} matches`;

  const look = useEffectEvent(() => {
    const area = ref.current;
    if (!area || document.activeElement !== area) return setTrigger(null);
    const isAtOne = area.selectionStart === area.selectionEnd;
    const found = isAtOne ? find(area.value.slice(0, area.selectionStart)) : null;
    if (found?.from !== trigger?.from || found?.text !== trigger?.text) {
      setAt(found?.kind === "speaker" ? -1 : 0);
      setWanted(false);
    }
    if (!found) setLeft(null);
    setTrigger(found);
  });

  const noteSpace = useRef((_at: number) => {});

  function take(offer: Offer | undefined) {
    const area = ref.current;
    setWanted(false);
    if (!area || !trigger || !offer) return;
    area.focus();
    const rest = area.value.slice(area.selectionEnd);
    const after = isLine || /^\s/.test(rest) ? "" : " ";
    const end = area.selectionEnd + (isLine ? rest.split("\n")[0]!.length : 0);
    insertText(area, offer.insert + after, trigger.from, end);
    if (after) noteSpace.current(area.selectionStart);
    setTrigger(null);
    // Otherwise the name just completed would be looked up again.
    if (isLine) setLeft(trigger.from);
  }

  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = pressedKey(event);
    if (!isOpen || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (key === "Escape") setLeft(trigger.from);
    else if (shown.length === 0) return;
    else if (step) setAt((Math.max(at, step === 1 ? -1 : 0) + step + shown.length) % shown.length);
    else if (at >= 0 && (key === "Enter" || (key === "Tab" && !event.shiftKey))) {
      // Until the response arrives, the list still belongs to what was typed before.
      if (isDone) take(shown[at]);
      else setWanted(true);
    } else return;
    event.preventDefault();
    // Escape would also close the form around the area.
    event.stopPropagation();
  });

  const takeWanted = useEffectEvent(() => take(shown[at]));
  useEffect(() => {
    // Not while React renders: it would put back the text as it was before, and the cursor at its end.
    if (isWanted && isDone) queueMicrotask(takeWanted);
  }, [isWanted, isDone]);

  useEffect(() => {
    const area = ref.current;
    if (!area) return;
    const listening = new AbortController();
    const { signal } = listening;
    area.addEventListener("keydown", press, { signal });
    for (const event of ["input", "keyup", "click", "blur", "focus"])
      area.addEventListener(event, look, { signal });
    noteSpace.current = watchAddedSpace(area, signal);
    look();
    return () => listening.abort();
  }, [ref]);

  const active = at >= 0 && shown.length > 0 ? `${id}-${at}` : null;
  useEffect(() => {
    const area = ref.current;
    if (!area) return;
    area.setAttribute("aria-autocomplete", "list");
    if (active) {
      area.setAttribute("aria-controls", id);
      area.setAttribute("aria-activedescendant", active);
    } else
      for (const name of ["controls", "activedescendant"]) area.removeAttribute(`aria-${name}`);
  }, [ref, id, active]);

  const box = useRef<HTMLDivElement>(null);
  const place = useEffectEvent(() => {
    if (!box.current || !ref.current || !trigger) return;
    box.current.togglePopover(true);
    placeList(box.current, ref.current, trigger.from);
  });
  // Whenever it shows something else.
  useLayoutEffect(() => place());
  useEffect(() => {
    if (!isOpen) return;
    const moving = new AbortController();
    const moved = { signal: moving.signal, capture: true };
    for (const event of ["scroll", "resize"]) window.addEventListener(event, place, moved);
    window.visualViewport?.addEventListener("resize", place, moved);
    return () => moving.abort();
  }, [isOpen]);
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <>
      <span role="status" className="sr-only">
        {isOpen &&
          (shown.length > 0
            ? `${counted(shown.length, "suggestion")}. Use the arrow keys to move and Enter to choose.`
            : `${none}.`)}
      </span>
      {isOpen && (
        // A popover: it changes no layout, and no dialog around it cuts it off.
        <div
          ref={box}
          popover="manual"
          onPointerDown={(event) => event.preventDefault()}
          className="inset-auto m-0 overflow-y-auto rounded-sm border bg-surface p-0 text-ink shadow-float"
        >
          {shown.length === 0 ? (
            <p className="px-2 py-1 text-sm text-secondary">
              {none}
              {!hasFailed && ` “${trigger.text}”`}.
            </p>
          ) : (
            <div id={id} role="listbox" tabIndex={-1} aria-label={NAMES[trigger.kind]}>
              {shown.map(({ insert, label, detail, quoted }, k) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the text area keeps the focus and handles the keys
                <div
                  key={insert}
                  id={`${id}-${k}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={k === at}
                  onClick={() => take(shown[k])}
                  className={cx(
                    "cursor-pointer px-2 py-1 hover:bg-hover pointer-coarse:min-h-11",
                    k === at && "bg-selected",
                  )}
                >
                  <span className={cx("line-clamp-2", quoted ? "font-serif text-base" : "text-sm")}>
                    {label}
                  </span>
                  <span className={cx("block text-xs", k !== at && "text-secondary")}>
                    {detail}
                  </span>
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </>
  );
}

const NOTHING: { kind: string; offers: Offer[] } = { kind: "", offers: [] };

/** The offers for a trigger. Until they are loaded, those of the previous trigger, if it is of the same kind. */
function useOffers(trigger: Trigger | null) {
  const kind = trigger?.kind ?? "";
  const on = use(WrittenOn);
  // Only run for a trigger's text.
  const load = async (_text: string, signal: AbortSignal) => ({
    kind,
    offers: await loadOffers(trigger!, on, signal),
  });
  const { found, done, failed } = useFound(trigger?.text ?? null, load, NOTHING, kind);
  return { offers: found.kind === kind ? found.offers : [], isDone: done, hasFailed: failed };
}
