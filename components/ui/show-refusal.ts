/**
 * Takes the person to the reason a form was refused: focuses the first invalid field and scrolls its error
 * into view or, if there is none, the form's own message. What takes no focus is announced.
 */
export function showRefusal(form: Element) {
  const invalid = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!invalid) {
    const notice = form.querySelector('[role="alert"]');
    if (notice && !notice.contains(document.activeElement)) announce(notice);
    notice?.scrollIntoView({ block: "nearest" });
    return;
  }
  const folded = invalid.closest("details");
  if (folded) folded.open = true;
  const control = controlIn(invalid);
  const isThere = control === document.activeElement;
  control.focus({ preventScroll: true });
  // The field may be taller than the window. Its error is the last element that describes it.
  const id = invalid.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
  const error = document.getElementById(id);
  // Otherwise it is read out with the field.
  if (isThere && error) announce(error);
  (error ?? invalid).scrollIntoView({ block: "center" });
}

/** Has screen readers say a message that may have been shown before: they say an alert once it is put into the page. */
function announce(message: Element) {
  const { parentNode, nextSibling } = message;
  message.remove();
  message.role = "alert";
  parentNode?.insertBefore(message, nextSibling);
}

/** The element to focus. A group can't take the focus itself, so its checked option, or its first. */
function controlIn(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLFieldSetElement)) return field;
  const choice = "input:not(:disabled), select:not(:disabled), button:not(:disabled)";
  return field.querySelector("input:checked") ?? field.querySelector(choice) ?? field;
}
