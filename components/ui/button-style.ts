import { cx } from "./cx";

const VARIANTS = {
  primary: "px-3 bg-ink text-surface hover:bg-ink/85",
  plain: "px-3 border border-control bg-surface text-ink hover:bg-hover",
  quiet: "px-2 text-secondary hover:bg-hover hover:text-ink",
  danger: "px-3 border border-deteriorated bg-surface text-deteriorated hover:bg-hover",
} as const;

export type ButtonVariant = keyof typeof VARIANTS;

/** The style of buttons and of links that look like buttons. Taller on touch screens. */
export function buttonStyle(variant: ButtonVariant, className?: string): string {
  return cx(
    "inline-flex min-h-8 items-center justify-center gap-2 rounded-sm py-1 text-sm font-medium",
    "whitespace-nowrap no-underline aria-disabled:opacity-60 disabled:opacity-60 pointer-coarse:min-h-11",
    VARIANTS[variant],
    className,
  );
}
