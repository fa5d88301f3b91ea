/**
 * Takes the person to what a form was refused for: the focus goes to the first field that is marked,
 * and what is wrong with it into view; where none is marked, what the form says of it.
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
  // The field may be longer than the window. Its error is the last that it is described by.
  const error = invalid.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "";
  (document.getElementById(error) ?? invalid).scrollIntoView({ block: "center" });
}

/** A group of choices takes no focus itself: the choice that is made does, or the first one. */
function controlIn(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLFieldSetElement)) return field;
  const choice = "input:not(:disabled), button:not(:disabled)";
  return field.querySelector("input:checked") ?? field.querySelector(choice) ?? field;
}
