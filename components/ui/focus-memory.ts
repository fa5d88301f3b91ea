/** Identifies the control that had the focus, so that it can be found after the page is rendered again. */
interface Place {
  selector: string;
  /** The words of a button, which tell it from others; null for what its attributes tell. */
  words: string | null;
  /** Which of those that are alike. */
  at: number;
}

/** By the address of the page. */
const left = new Map<string, Place>();

const CONTROL = "a[href], button, input, select, textarea, summary";
const ATTRIBUTES = ["href", "name", "type", "aria-label"];

/**
 * Remembers what has the focus for when someone comes back to the page. What is in a dialog is gone by then, and the
 * control that opened it is remembered instead.
 */
export function rememberFocus(address: string): void {
  const control = document.activeElement?.closest<HTMLElement>(CONTROL);
  if (!control || control.closest("dialog")) return;
  const given = ATTRIBUTES.filter((name) => control.hasAttribute(name));
  const selector = given.reduce(
    (all, name) => `${all}[${name}="${CSS.escape(control.getAttribute(name)!)}"]`,
    control.localName,
  );
  const words = control.localName === "button" ? control.textContent : null;
  left.set(address, { selector, words, at: alike({ selector, words }).indexOf(control) });
}

/** Focuses what last had the focus at an address, and says whether it is still there. */
export function returnFocus(address: string): boolean {
  const place = left.get(address);
  const controls = place ? alike(place) : [];
  const control = controls[place?.at ?? 0] ?? controls[0];
  control?.focus({ preventScroll: true });
  return control !== undefined && control === document.activeElement;
}

const alike = ({ selector, words }: Omit<Place, "at">): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    ({ textContent }) => words === null || textContent === words,
  );
