/** A warning as a crossed-out circle, where there is no room for its words. They are its title. */
export function WarningSign({ words, className }: { words: string; className?: string }) {
  return (
    <span title={words} className={className}>
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="inline w-3 fill-none stroke-warning stroke-[1.6]"
      >
        <circle cx="6" cy="6" r="4.8" />
        <path d="m2.6 9.4 6.8-6.8" />
      </svg>
      <span className="sr-only">{words}. </span>
    </span>
  );
}
