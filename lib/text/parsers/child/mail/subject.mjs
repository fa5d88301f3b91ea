/** What gateways and mail programs put before a subject, in the languages that the desk reads. */
const MARK = /^\s*(?:\[(?:ext|extern|external)\]|(?:re|aw|sv|antw|回复|答复|回覆)\s*[:：])\s*/i;
const FORWARD = /^\s*(?:fwd?|wg|tr|rv|转发|轉寄|转寄)\s*[:：]\s*/i;

/**
 * A subject without the marks of replies and forwards, and whether it had one of a forward.
 * @param {string | undefined} subject
 * @returns {{ title: string | null, isForward: boolean }}
 */
export function readSubject(subject) {
  let title = (subject ?? "").replace(/\s+/g, " ").trim();
  let isForward = false;
  for (let at = -1; at !== title.length; ) {
    at = title.length;
    isForward ||= FORWARD.test(title);
    title = title.replace(FORWARD, "").replace(MARK, "");
  }
  return { title: title || null, isForward };
}
