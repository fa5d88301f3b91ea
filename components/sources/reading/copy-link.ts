import { charFragment } from "@/lib/text/anchors/char-fragment";
import type { Span } from "@/lib/text/anchors/span";

/**
 * Puts the address of some words on the clipboard and into the address bar, which has it where a
 * browser keeps the clipboard closed. Gives what to say of it.
 */
export async function copyLink(span: Span): Promise<string> {
  const address = new URL(charFragment(span), location.href).href;
  history.replaceState(history.state, "", address);
  try {
    await navigator.clipboard.writeText(address);
    return "The link to these words is on the clipboard.";
  } catch {
    return "The address bar has the link to these words now: copy it there.";
  }
}
