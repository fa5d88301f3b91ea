/**
 * Takes the person to what a form was refused for: the focus goes to the first field that is marked,
 * wherever the form was sent from; where none is, what the form says of it comes into view.
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
  invalid.scrollIntoView({ block: "center" });
}

/** A group of choices takes no focus itself: the choice that is made does, or the first one. */
function controlIn(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLFieldSetElement)) return field;
  const choice = "input:not(:disabled), button:not(:disabled)";
  return field.querySelector("input:checked") ?? field.querySelector(choice) ?? field;
}
