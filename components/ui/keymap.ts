/**
 * The keys of the desk in one place: the handler, the hints on buttons, the palette and the list of keys read them from
 * here. A key works on a page while its name is registered with `useShortcuts` or an element has it as `data-key`. What
 * each does is in key-words.ts, the keys that go to a page ("g s") are in components/desk/shell/places, and Ctrl+K, which opens
 * the palette, is in components/desk/palette/key-handler.tsx.
 */
export const KEYS = {
  help: "?",
  search: "/",

  undoLast: "Control+Z",

  next: "j",
  previous: "k",
  preview: " ",
  closePreview: "Escape",
  select: "x",
  selectTo: "X",

  revise: "r",
  note: "n",
  link: "l",
  edit: "e",
  assign: "a",
  follow: "f",
  dissent: "d",
  hypotheses: "h",
  excerpt: "x",

  addHypothesis: "h",
  consistent: "c",
  neutral: "n",
  notApplicable: "a",
  inconsistent: "i",

  done: "e",
  snooze: "h",

  selectWords: "s",
  quote: "q",
  noteWords: "n",
  askWords: "?",
  copyLink: "l",
  placeNote: "p",

  accept: "a",
  reject: "x",
  editProposal: "e",
  takeWords: "s",
  addQuotation: "n",
  undo: "u",
  relation: "r",
  approve: "A",
  nextDraft: "N",
  issue1: "1",
  issue2: "2",
  issue3: "3",
  issue4: "4",
  issue5: "5",
  issue6: "6",
  issue7: "7",
  issue8: "8",
  issue9: "9",
  otherIssue: "0",

  acknowledge: "a",
  judgement1: "1",
  judgement2: "2",
  judgement3: "3",
  judgement4: "4",
  judgement5: "5",
  judgement6: "6",
  judgement7: "7",
  judgement8: "8",
  judgement9: "9",
} as const satisfies Record<string, string>;

export type KeyName = keyof typeof KEYS;
/**
 * What keys do. If an action returns false, it has done nothing, and the browser handles the key. What it does on this page
 * may be said in its own words.
 */
type KeyAction = (() => unknown) & { says?: string };
export type KeyActions = Partial<Record<KeyName, KeyAction | undefined>>;

/** The attributes for a control that a key presses: `<Button {...keyed("edit")}>`. */
export const keyed = (name: KeyName) => ({
  "data-key": name,
  "aria-keyshortcuts": shownKey(KEYS[name]),
});

/** A key as people see it: "J", "Space", "G then S". */
export function shownKey(key: string): string {
  if (key === " ") return "Space";
  const isWord = key.length > 1 && !key.includes(" ");
  if (isWord) return key;
  if (key !== key.toLowerCase()) return `Shift+${key}`;
  return key.toUpperCase().replace(" ", " then ");
}

/** How the command key is written before another: "⌘" as in ⌘K on Apple’s devices, "Ctrl+" as in Ctrl+K elsewhere. */
export const commandKey = (): string =>
  /mac|iphone|ipad/i.test(navigator.platform) ? "⌘" : "Ctrl+";

/** The code of a key that an input method has taken, which Safari also sends for the one that ends it. */
const TAKEN = 229;

/** The key that was pressed; none while someone composes Chinese, Japanese or Korean, when keys are the input method's. */
export const pressedKey = ({ key, isComposing, keyCode }: KeyboardEvent): string =>
  isComposing || keyCode === TAKEN ? "" : key;

/** What the components on the page have registered, newest last. */
export const registered: { actions: KeyActions }[] = [];

/** A key that works on the page now. */
export interface KeyHere {
  key: string;
  /** What it does, or the link that it follows to another page. */
  does: KeyName | HTMLElement;
  run: KeyAction;
}

/** The keys that work on the page now. If a key is used more than once, only the latest use counts. */
export function keysHere(): KeyHere[] {
  const found = new Map<string, KeyHere>();
  for (const control of document.querySelectorAll<HTMLElement>("[data-key]")) {
    const name = control.dataset.key ?? "";
    const does = isNamed(name) ? name : control;
    const key = isNamed(name) ? KEYS[name] : name;
    if (!found.has(key)) found.set(key, { key, does, run: () => press(control) });
  }
  for (const { actions } of registered)
    for (const [name, run] of Object.entries<KeyAction | undefined>(actions)) {
      const does = name as KeyName;
      if (run) found.set(KEYS[does], { key: KEYS[does], does, run });
    }
  return [...found.values()];
}

const isNamed = (name: string): name is KeyName => name in KEYS;

function press(control: HTMLElement) {
  if (!control.matches("input, textarea")) return control.click();
  control.focus();
  control.scrollIntoView({ block: "center" });
}
