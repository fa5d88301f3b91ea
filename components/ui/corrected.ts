/** Follows a message that another field of the form has too. Nobody sees or hears it. */
const MARK = "\u2060";

/** The messages of a form's invalid fields, no two of them alike, so that a message says which field it belongs to. */
export function distinct(fields: Record<string, string> = {}): [field: string, message: string][] {
  const taken = new Set<string>();
  return Object.entries(fields).map(([field, message]) => {
    let own = message;
    while (taken.has(own)) own += MARK;
    taken.add(own);
    return [field, own];
  });
}

/** The message shown at the invalid field that an event comes from, which is the last element that describes it. */
export function messageAt(target: EventTarget | null): string | null {
  const field = target instanceof Element ? target.closest('[aria-invalid="true"]') : null;
  const id = field?.getAttribute("aria-describedby")?.split(" ").at(-1);
  return (id && document.getElementById(id)?.textContent) || null;
}
