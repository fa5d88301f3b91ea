/**
 * All keys of the desk in one place: the handler, the hints on buttons, the palette and the list of keys read them from
 * here. A key works on a page while its name is registered with `useShortcuts` or an element has it as `data-key`. The
 * keys that go to a page ("g s") are in components/desk/shell/places.
 */
export const KEYS = {
  help: ["?", "Show keyboard shortcuts"],
  search: ["/", "Search the desk"],

  next: ["j", "Next row, mark or proposal"],
  previous: ["k", "Previous row, mark or proposal"],
  preview: [" ", "Preview the issue"],
  closePreview: ["Escape", "Close the preview, or clear the selection"],
  select: ["x", "Select the row"],
  selectTo: ["X", "Select all rows up to this one"],

  revise: ["r", "Revise the outlook"],
  note: ["n", "Write a note"],
  link: ["l", "Link evidence"],
  edit: ["e", "Edit the issue"],
  assign: ["a", "Assign an owner"],
  follow: ["f", "Follow or unfollow"],
  dissent: ["d", "Dissent from the outlook"],
  hypotheses: ["h", "Open the competing hypotheses"],

  addHypothesis: ["h", "Add a hypothesis"],
  consistent: ["c", "Consistent (twice: very consistent)"],
  neutral: ["n", "Neutral (N then A: not applicable)"],
  notApplicable: ["a", "Not applicable"],
  inconsistent: ["i", "Inconsistent (twice: very inconsistent)"],

  done: ["e", "Mark as done, or move back to the inbox"],
  snooze: ["h", "Snooze"],

  selectWords: ["s", "Select words with the keyboard"],
  quote: ["q", "Quote the selected words"],
  noteWords: ["n", "Write a note on the selected words"],
  askWords: ["?", "Ask about the selected words"],
  copyLink: ["l", "Copy a link to the selected words"],
  placeNote: ["p", "Place the note on the selected words"],

  accept: ["a", "Accept the proposal"],
  reject: ["x", "Reject the proposal"],
  editProposal: ["e", "Edit the proposal"],
  takeWords: ["s", "Use the selected words"],
  addQuotation: ["n", "Add a quotation"],
  undo: ["u", "Undo"],
  issue1: ["1", "Link or unlink the first issue"],
  issue2: ["2", "Link or unlink the second issue"],
  issue3: ["3", "Link or unlink the third issue"],
  issue4: ["4", "Link or unlink the fourth issue"],
  issue5: ["5", "Link or unlink the fifth issue"],
  issue6: ["6", "Link or unlink the sixth issue"],
  issue7: ["7", "Link or unlink the seventh issue"],
  issue8: ["8", "Link or unlink the eighth issue"],
  issue9: ["9", "Link or unlink the ninth issue"],

  acknowledge: ["a", "Acknowledge the next judgement"],
  judgement1: ["1", "Acknowledge the first judgement"],
  judgement2: ["2", "Acknowledge the second judgement"],
  judgement3: ["3", "Acknowledge the third judgement"],
  judgement4: ["4", "Acknowledge the fourth judgement"],
  judgement5: ["5", "Acknowledge the fifth judgement"],
  judgement6: ["6", "Acknowledge the sixth judgement"],
  judgement7: ["7", "Acknowledge the seventh judgement"],
  judgement8: ["8", "Acknowledge the eighth judgement"],
  judgement9: ["9", "Acknowledge the ninth judgement"],
} as const satisfies Record<string, readonly [key: string, says: string]>;

export type KeyName = keyof typeof KEYS;
/** What keys do. If an action returns false, it has done nothing, and the browser handles the key. */
type KeyAction = () => unknown;
export type KeyActions = Partial<Record<KeyName, KeyAction | undefined>>;

/** The attributes for a control that a key presses: `<Button {...keyed("edit")}>`. */
export const keyed = (name: KeyName) => ({
  "data-key": name,
  "aria-keyshortcuts": shownKey(KEYS[name][0]),
});

/** A key as people see it: "J", "Space", "G then S". */
export const shownKey = (key: string): string =>
  key === " "
    ? "Space"
    : key.length > 1 && !key.includes(" ")
      ? key
      : key !== key.toLowerCase()
        ? `Shift+${key}`
        : key.toUpperCase().replace(" ", " then ");

/** What the components on the page have registered, newest last. */
export const registered: { actions: KeyActions }[] = [];

/** A key that works on the page now. */
export interface KeyHere {
  key: string;
  says: string;
  run: KeyAction;
}

/** The keys that work on the page now. If a key is used more than once, only the latest use counts. */
export function keysHere(): KeyHere[] {
  const found = new Map<string, KeyHere>();
  for (const control of document.querySelectorAll<HTMLElement>("[data-key]")) {
    const name = control.dataset.key ?? "";
    const [key, says] = KEYS[name as KeyName] ?? [name, `Go to ${control.firstChild?.textContent}`];
    if (!found.has(key)) found.set(key, { key, says, run: () => press(control) });
  }
  for (const { actions } of registered)
    for (const [name, run] of Object.entries<KeyAction | undefined>(actions)) {
      const [key, says] = KEYS[name as KeyName];
      if (run) found.set(key, { key, says, run });
    }
  return [...found.values()];
}

function press(control: HTMLElement) {
  if (!control.matches("input, textarea")) return control.click();
  control.focus();
  control.scrollIntoView({ block: "center" });
}
