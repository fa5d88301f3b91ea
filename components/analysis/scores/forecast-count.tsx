import { counted } from "@/lib/core/wording";

interface ForecastCountProps {
  count: number;
  /** What they have in common, such as "Low" or "The desk", unless the words around it say so. */
  of?: string;
  /** The address of their list. */
  href: string;
}

/** How many forecasts a figure counts, as a link to them. */
export const ForecastCount = ({ count, of, href }: ForecastCountProps) => (
  <a
    href={href}
    aria-label={[counted(count, "forecast"), of].filter(Boolean).join(": ")}
    className="link"
  >
    {count}
  </a>
);
