interface FilterChipProps {
  /** The list with this filter switched on, or off if it is on. */
  href: string;
  active: boolean;
  count?: string;
  children: string;
}

export function FilterChip({ href, active, count, children }: FilterChipProps) {
  return (
    <a href={href} data-scroll="keep" aria-current={active ? "true" : undefined} className="chip">
      {children}
      {count !== undefined && <span className="text-xs text-secondary tabular-nums">{count}</span>}
    </a>
  );
}
