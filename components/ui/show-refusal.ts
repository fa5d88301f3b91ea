/**
 * Takes the person to the reason a form was refused: focuses the first invalid field and scrolls its error
 * into view or, if there is none, the form's own message.
 */
export function showRefusal(form: Element) {
  const invalid = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!invalid) {
    form.querySelector('[role="alert"]')?.scrollIntoView({ block: "nearest" });
    return;
  }
  const folded = invalid.closest("details");
  if (folded) folded.open = true;
  controlIn(invalid).focus({ preventScroll: true });
  // The field may be taller than the window. Its error is the last element that describes it.
  const error = invalid.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
  (document.getElementById(error) ?? invalid).scrollIntoView({ block: "center" });
}

/** The element to focus. A group can't take the focus itself, so its checked option, or its first. */
function controlIn(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLFieldSetElement)) return field;
  const choice = "input:not(:disabled), select:not(:disabled), button:not(:disabled)";
  return field.querySelector("input:checked") ?? field.querySelector(choice) ?? field;
}
