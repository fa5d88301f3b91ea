/**
 * Takes the person to the reason a form was refused: focuses the first invalid field and scrolls its error
 * into view or, if there is none, the form's own message. A message that no focus leads to is announced.
 */
export function showRefusal(form: Element) {
  const invalid = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!invalid) {
    const notice = form.querySelector('[role="alert"]');
    // One that is new, or says something else, is announced because it is an alert.
    if (notice && known.get(notice) === notice.textContent) announce(notice);
    if (notice) known.set(notice, notice.textContent);
    notice?.scrollIntoView({ block: "nearest" });
    return;
  }
  const folded = invalid.closest("details");
  if (folded) folded.open = true;
  const isThere = invalid.contains(document.activeElement);
  if (!isThere) controlIn(invalid).focus({ preventScroll: true });
  // The field may be taller than the window. Its error is the last element that describes it.
  const id = invalid.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
  const error = document.getElementById(id);
  // Otherwise it is read out with the field.
  if (isThere && error) {
    error.role = "alert";
    announce(error);
    setTimeout(() => {
      error.role = null;
    }, ALERT_MS);
  }
  (error ?? invalid).scrollIntoView({ block: "center" });
}

/** What the notices of forms said when they were last shown. */
const known = new WeakMap<Element, string>();
const ALERT_MS = 1_000;

/** Has screen readers say an alert that is on the page already: they say it once it is put into the page. */
function announce(alert: Element) {
  const { parentNode, nextSibling } = alert;
  alert.remove();
  parentNode?.insertBefore(alert, nextSibling);
}

/** The element to focus. A group can't take the focus itself, so its checked option, or its first. */
function controlIn(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLFieldSetElement)) return field;
  const choice = "input:not(:disabled), select:not(:disabled), button:not(:disabled)";
  return field.querySelector("input:checked") ?? field.querySelector(choice) ?? field;
}
