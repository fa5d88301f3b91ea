import { cx } from "./cx";

/** A keyboard shortcut, shown on its button; not if it is a letter and those are off, or where nobody has keys (controls.css). */
export function KeyHint({ children }: { children: string }) {
  const isLetter = /^[^↵]$| then /.test(children);
  return <kbd className={cx("key-hint", isLetter && "letter")}>{children}</kbd>;
}
