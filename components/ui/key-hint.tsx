import { cx } from "./cx";

/** A keyboard shortcut, shown on its button; not if it is a letter and those are off (controls.css). */
export function KeyHint({ children }: { children: string }) {
  const isLetter = /^[^↵]$| then /.test(children);
  return (
    <kbd
      className={cx(
        "inline-block min-w-5 rounded-sm border border-current/40 px-1 text-center font-sans text-xs leading-4 pointer-coarse:hidden",
        isLetter && "letter",
      )}
    >
      {children}
    </kbd>
  );
}
