import { keysHere, pressedKey } from "./keymap";
import { areLettersOff, isLetter } from "./letter-keys";

const TYPING = "input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true]";
/** The elements that a key presses by default. */
const PRESSED: Record<string, string> = {
  " ": "button, summary, input",
  Enter: "a, button, summary, input",
};

/** The second key of a pair, as in G then I, must follow within this time. */
const PAIR_MS = 1500;

let first: { key: string; at: number } | null = null;

/**
 * Runs the action of a key on the page, by itself or with Ctrl or Command ("Control+Z"). Nothing happens while someone is
 * typing, while a dialog is open, or with Alt, or with a letter by itself if single-letter keys are off. Space and Enter
 * still press the focused link or button.
 */
export function handleKey(event: KeyboardEvent) {
  if (!isFree(event)) return;
  const key = event.ctrlKey || event.metaKey ? `Control+${event.key.toUpperCase()}` : event.key;
  const pair = first && event.timeStamp - first.at < PAIR_MS ? `${first.key} ${key}` : null;
  const here = keysHere();
  const hit = (pair && here.find(({ key }) => key === pair)) || at(here, key);
  first = null;
  if (hit) {
    if (hit.run() !== false) event.preventDefault();
  } else if (here.some(({ key: starts }) => starts.startsWith(`${key} `)))
    first = { key, at: event.timeStamp };
}

const at = (here: ReturnType<typeof keysHere>, pressed: string) =>
  here.find(({ key }) => key === pressed);

function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || !pressedKey(event)) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey || (isCommand && event.shiftKey)) return false;
  if (isLetter(event.key) && !isCommand && areLettersOff()) return false;
  if (document.querySelector("dialog[open]")) return false;
  if (!(event.target instanceof Element)) return true;
  if (event.target.closest(TYPING)) return false;
  // A letter chooses an option; Ctrl+Z means nothing to a list of them.
  if (!isCommand && event.target.closest("select")) return false;
  const pressed = PRESSED[event.key];
  return !(pressed && event.target.closest(pressed));
}

/** Ctrl+Enter or ⌘+Enter submits the form that someone is typing in. */
export function sendOnEnter(event: KeyboardEvent) {
  if (pressedKey(event) !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  if (event.defaultPrevented || !(event.target instanceof Element)) return;
  const form = event.target.closest("form");
  const send = form?.querySelector<HTMLElement>("[type=submit]");
  if (!form || send?.matches(":disabled, [aria-disabled=true]")) return;
  event.preventDefault();
  form.requestSubmit(send);
}
