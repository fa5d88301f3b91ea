"use client";

import { type ComponentProps, useEffect, useEffectEvent, useState } from "react";
import { Combobox, type Offer } from "./combobox";
import { cx } from "./cx";
import { pressedKey } from "./keymap";
import { narrowed, useFound } from "./use-found";

/** One of the values to choose from. */
export interface Choice extends Offer {
  id: string;
}

/** Some of the values to choose from, and whether there are more. */
export interface Found<C extends Choice = Choice> {
  choices: C[];
  more: boolean;
}

interface ChoiceBoxProps
  extends Pick<ComponentProps<"input">, "id" | "aria-describedby" | "aria-invalid"> {
  label: string;
  /** What is shown while nothing is chosen, such as "Any issue". */
  any: string;
  /** The name of what is chosen; empty if nothing is. */
  chosen: string;
  /** The values that a text may mean; without a text, those that are used most. */
  find: (text: string, signal: AbortSignal) => Promise<Found>;
  /** Called with the id of what was chosen; empty if nothing is to be chosen any more. */
  onChoose: (id: string) => void;
  /**
   * Called with what is typed and not yet chosen, which then stays in the box when the focus leaves it: a form asks for a
   * choice. Without it, leaving the box puts back what is chosen.
   */
  onSeek?: ((text: string) => void) | undefined;
  className: string;
}

/** A menu with any number of values, which are found as someone types. Enter takes the first. */
export function ChoiceBox(props: ChoiceBoxProps) {
  const { label, any, chosen, find, onChoose, onSeek, className, ...control } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [entered, setEntered] = useState(false);
  // What Enter was pressed on before it was found. The person may have left the control by then.
  const [awaited, setAwaited] = useState<string | null>(null);
  const text = (awaited ?? typed ?? "").trim();
  const { found, failed, ...current } = useFound(entered ? text : null, find, NOTHING);
  const done = current.done || failed;
  const choices = done ? found.choices : narrowed(found.choices, text, wordsOf);
  const nothing: Choice[] = chosen && !typed ? [{ id: "", value: any }] : [];

  function choose(id: string) {
    setAwaited(null);
    setTyped(null);
    onSeek?.("");
    onChoose(id);
  }

  function enter(): boolean {
    if (typed === null) return false;
    if (text && !done) {
      setAwaited(text);
      return true;
    }
    const first = text ? found.choices[0] : { id: "" };
    if (!first) return false;
    choose(first.id);
    return true;
  }

  const take = useEffectEvent(() => {
    const [first] = found.choices;
    if (first) choose(first.id);
    else setAwaited(null);
  });
  useEffect(() => {
    if (awaited !== null && done) take();
  }, [awaited, done]);

  function type(text: string) {
    setAwaited(null);
    setTyped(text);
    onSeek?.(text.trim());
  }

  function leave() {
    if (typed === "" && chosen) choose("");
    else if (!onSeek || !typed?.trim()) setTyped(null);
  }

  return (
    <div className={cx("relative", className)}>
      <Combobox
        {...control}
        aria-label={label}
        placeholder={any}
        value={typed ?? chosen}
        onChange={type}
        onTake={({ id }) => choose(id)}
        onEnter={enter}
        onKeyDownCapture={(event) => pressedKey(event.nativeEvent) === "Escape" && setAwaited(null)}
        offers={[...nothing, ...choices]}
        hint={failed ? FAILED : done ? hintFor(found, Boolean(typed)) : undefined}
        opensOnClick
        listClassName="left-0 w-60 min-w-full"
        onFocus={(event) => {
          setEntered(true);
          event.target.select();
        }}
        onBlur={leave}
        className="pr-7 text-ellipsis placeholder:text-ink"
      />
      <svg
        aria-hidden="true"
        viewBox="0 0 10 6"
        className="pointer-events-none absolute top-1/2 right-2 w-2.5 -translate-y-1/2 fill-none stroke-secondary stroke-[1.5]"
      >
        <path d="m1 1 4 4 4-4" />
      </svg>
    </div>
  );
}

function hintFor({ choices, more }: Found, typing: boolean): string | undefined {
  if (choices.length === 0) return typing ? "No matches." : "Nothing to choose from yet.";
  if (more) return typing ? "Keep typing to find others." : "Type to find others.";
}

const FAILED = "Couldn’t load the choices. Type to try again.";

const NOTHING: Found = { choices: [], more: false };

const wordsOf = ({ value, detail }: Choice) => [value, detail].join("\n");
