import { FilterChip } from "@/components/ui/filter-chip";
import { matrixHref } from "@/lib/analysis/hypotheses/filter";
import type { MatrixRequest } from "@/lib/analysis/hypotheses/schema";

interface MatrixChoicesProps {
  slug: string;
  request: MatrixRequest;
  people: { id: string; name: string }[];
  /** The viewer, if they may fill a matrix. */
  analyst: string | null;
}

/** Whose matrix is shown, and how its evidence is sorted. */
export function MatrixChoices({ slug, request, people, analyst }: MatrixChoicesProps) {
  const others = people.filter(({ id }) => id !== analyst);
  const matrices = [
    ...(analyst ? [{ id: analyst, name: "Your matrix" }] : []),
    ...others,
    ...(others.length > 0 && (others.length > 1 || analyst)
      ? [{ id: null, name: "Side by side" }]
      : []),
  ];
  const sorts = [
    { sort: "diagnostic", label: "Most diagnostic first" },
    { sort: "date", label: "Newest first" },
  ] as const;
  return (
    <nav
      aria-label="Matrices"
      className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-ink pt-1.5 print:hidden"
    >
      <div className="flex flex-wrap">
        {matrices.map(({ id, name }) => (
          <FilterChip
            key={name}
            href={matrixHref(slug, { ...request, person: id })}
            active={request.person === id}
          >
            {name}
          </FilterChip>
        ))}
      </div>
      <div className="flex flex-wrap">
        {sorts.map(({ sort, label }) => (
          <FilterChip
            key={sort}
            href={matrixHref(slug, { ...request, sort })}
            active={request.sort === sort}
          >
            {label}
          </FilterChip>
        ))}
      </div>
    </nav>
  );
}
