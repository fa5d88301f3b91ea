import { Notice } from "@/components/ui/notice";
import type { Forecast } from "@/lib/analysis/forecasts/schema";

interface NextLeadProps {
  slug: string;
  /** All the forecasts. */
  forecasts: readonly Forecast[];
}

/** Asks those who may edit an issue what its lead should be, once the lead has been resolved. */
export function NextLead({ slug, forecasts }: NextLeadProps) {
  const isThere = forecasts.some(
    ({ lead, resolution, estimate }) => !lead && !resolution && estimate,
  );
  return (
    <Notice title="The lead forecast has been resolved" className="print:hidden">
      <p>
        {"Until another forecast takes the lead, lists and the summary show this outcome. "}
        <a href="#forecasts" className="link">
          {isThere ? "Make another forecast the lead" : "Open and estimate the next forecast"}
        </a>
        {", and "}
        <a href={`/issues/${slug}/edit`} className="link">
          check the bottom line
        </a>
        .
      </p>
    </Notice>
  );
}
