import Link from "next/link";

interface FilterChipProps {
  /** The list with this filter switched on, or off if it is on. */
  href: string;
  active: boolean;
  count?: number;
  children: string;
}

export function FilterChip({ href, active, count, children }: FilterChipProps) {
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={active ? "true" : undefined}
      className="inline-flex min-h-7 items-center gap-1.5 rounded-sm border border-transparent px-2 text-sm text-secondary hover:bg-hover hover:text-ink here:border-control here:bg-surface here:text-ink pointer-coarse:min-h-11 print:min-h-0"
    >
      {children}
      {count !== undefined && <span className="text-xs text-secondary tabular-nums">{count}</span>}
    </Link>
  );
}
