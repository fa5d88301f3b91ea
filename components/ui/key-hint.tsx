/** A keyboard shortcut, shown on its button. */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-5 rounded-sm border border-current/40 px-1 text-center font-sans text-xs leading-4 pointer-coarse:hidden">
      {children}
    </kbd>
  );
}
