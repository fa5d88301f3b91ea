import { formatDate } from "@/components/ui/format-date";
import { hrefOf, type IssueFilter, reversed } from "@/lib/analysis/issues/filter";
import { FACT_LABELS, filterWords } from "./filter-values";

interface FilterChipsProps {
  filter: IssueFilter;
  people: { id: string; name: string }[];
}

/** The filters of the list, one by one: each can be reversed, to "is not", or removed. */
export function FilterChips({ filter, people }: FilterChipsProps) {
  const facts = FACT_LABELS.filter(
    ({ fact }) => filter[fact] && (fact !== "status" || filter.status.startsWith("-")),
  );
  const dates = [
    { key: "from" as const, label: "Last changed on or after" },
    { key: "to" as const, label: "Last changed on or before" },
  ].filter(({ key }) => filter[key]);
  if (facts.length + dates.length === 0) return null;
  return (
    <ul aria-label="Filters" className="flex flex-wrap gap-2 pb-2 text-sm print:hidden">
      {facts.map((one) => {
        const { fact } = one;
        const { before, sign, after } = filterWords(one, filter[fact], people);
        const name = [before, sign, after].filter(Boolean).join(" ");
        return (
          <FactChip
            key={fact}
            name={name}
            without={{ ...filter, [fact]: fact === "status" ? "ACTIVE" : "" }}
          >
            {before}{" "}
            <a
              href={hrefOf({ ...filter, [fact]: reversed(filter[fact]) })}
              data-scroll="keep"
              aria-label={`${name}: reverse`}
              className="link"
            >
              {sign}
            </a>{" "}
            <b className="font-medium">{after}</b>
          </FactChip>
        );
      })}
      {dates.map(({ key, label }) => (
        <FactChip key={key} name={label} without={{ ...filter, [key]: "" }}>
          {label} <b className="font-medium">{formatDate(new Date(filter[key]))}</b>
        </FactChip>
      ))}
    </ul>
  );
}

function FactChip({ name, without, children }: FactChipProps) {
  return (
    <li className="flex items-center rounded-sm border pl-2">
      <span>{children}</span>
      <a
        href={hrefOf(without)}
        data-scroll="keep"
        aria-label={`Remove the filter: ${name}`}
        className="px-2 py-1 text-secondary hover:text-ink pointer-coarse:py-2.5"
      >
        ×
      </a>
    </li>
  );
}

interface FactChipProps {
  name: string;
  without: IssueFilter;
  children: React.ReactNode;
}
