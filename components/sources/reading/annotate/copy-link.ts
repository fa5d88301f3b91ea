import { charFragment } from "@/lib/text/anchors/char-fragment";
import type { Span } from "@/lib/text/anchors/span";

/**
 * Copies a link to some words to the clipboard and puts it into the address bar, in case the browser denies
 * access to the clipboard. Returns a message that says where the link is.
 */
export async function copyLink(span: Span): Promise<string> {
  const address = new URL(charFragment(span), location.href).href;
  history.replaceState(history.state, "", address);
  try {
    await navigator.clipboard.writeText(address);
    return "Link copied.";
  } catch {
    return "Couldn’t copy the link. Copy it from the address bar.";
  }
}
