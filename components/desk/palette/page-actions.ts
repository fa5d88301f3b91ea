import type { Offer } from "./offers";

/** What the page offers as buttons, and as links that act on the list or look like buttons. */
const CONTROLS = "button, a.button, .toolbar a, th a";

/**
 * The buttons of the page, and its links that look like them, as the palette offers them, with the heading of their
 * section. Those with a key are among the keys already. Of several that are called the same there, it presses the one in
 * the row that has the focus, or the first.
 */
export function pageActions(): Offer[] {
  const found = new Map<string, Offer>();
  for (const control of controlsIn(document.querySelector("main"))) {
    const [label, detail] = [wordsOf(control), headingOf(control)];
    const words = `${label} ${detail}`;
    if (label && !found.has(words))
      found.set(words, { label, detail, words, act: () => press(words) });
  }
  return [...found.values()];
}

const controlsIn = (part: Element | null | undefined): HTMLElement[] =>
  [...(part?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter(
    (control) => !control.dataset.key && control.matches(":enabled, a") && isShown(control),
  );

const isShown = (control: HTMLElement): boolean => control.getClientRects().length > 0;

/** What a control is called, as screen readers say it; of a column's heading, what it does. */
function wordsOf(control: HTMLElement): string {
  const said = control.ariaLabel ?? textOf(control);
  if (control.closest("th")) return `Sort by ${said.toLowerCase()}`;
  const tools = control.matches(".chip") && control.closest("fieldset")?.ariaLabel;
  return tools ? `${tools}: ${said}` : said;
}

const headingOf = (control: HTMLElement): string =>
  control.closest("section")?.querySelector("h2")?.firstChild?.textContent ?? "";

/** Its text without the key that it shows, and what is only for the eye. */
function textOf(control: HTMLElement): string {
  const copy = control.cloneNode(true) as HTMLElement;
  for (const hint of copy.querySelectorAll("kbd, [aria-hidden=true]")) hint.remove();
  return copy.textContent.trim();
}

/** Once the palette is closed, and the focus is back where it was. */
function press(words: string) {
  const row = document.activeElement?.closest("[data-row]");
  const control = [...controlsIn(row), ...controlsIn(document.querySelector("main"))].find(
    (each) => `${wordsOf(each)} ${headingOf(each)}` === words,
  );
  control?.scrollIntoView({ block: "nearest" });
  control?.focus();
  control?.click();
}
