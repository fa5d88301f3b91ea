import { useLayoutEffect, useRef } from "react";

/**
 * Adds to the names of the buttons and links in a row what they are about, for people who hear them away from it: "Retire:
 * ...". In the browser, since in the markup the names would be a part of an issue's page that few need.
 *
 * @param about what that is, or a function that reads it from the page
 */
export function useNamedButtons<E extends HTMLElement>(about: string | ((row: E) => string)) {
  const row = useRef<E>(null);
  // After every rendering of what calls this, since a button may come to say something else.
  useLayoutEffect(() => {
    if (!row.current) return;
    const named = typeof about === "string" ? about : about(row.current);
    for (const button of row.current.children)
      if (button.matches("button, a")) button.ariaLabel = `${button.textContent}: ${named}`;
  });
  return row;
}
