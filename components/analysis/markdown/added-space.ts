import { insertText } from "@/components/ui/insert-text";

/** What is written right after a word. The apostrophe is that of “Marcus's”. */
const CLOSING = /^[.,;:!?…)\]”’']$/;

/**
 * Watches the space that completing a name added after it: punctuation that is typed next takes its place, and a space
 * that is typed next is that space. Returns a function that says where text was completed.
 */
export function watchAddedSpace(area: HTMLTextAreaElement, signal: AbortSignal) {
  /** Where the text continues after the space, until something is typed. */
  let added: number | null = null;
  function typed(event: InputEvent) {
    const at = added;
    added = null;
    const isThere = area.selectionStart === at && area.selectionEnd === at;
    if (at === null || !isThere || event.isComposing || area.value[at - 1] !== " ") return;
    const { data } = event;
    if (data === " ") event.preventDefault();
    else if (data && CLOSING.test(data)) {
      event.preventDefault();
      insertText(area, data, at - 1, at);
    }
  }
  area.addEventListener("beforeinput", typed, { signal });
  return (at: number) => {
    added = at;
  };
}
