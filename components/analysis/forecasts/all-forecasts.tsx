"use client";

import { useFindPart } from "@/components/ui/use-find-part";

interface AllForecastsProps {
  slug: string;
  /** How many forecasts are not on the page. */
  more: number;
}

const all = (address: string) => `${address}?forecasts=all`;

const pageOf = (number: string) =>
  new URLSearchParams(location.search).has("forecasts")
    ? null
    : `${all(location.pathname)}#forecast-${number}`;

/** Links to the resolved forecasts that the page leaves out, and opens them if the address names one. */
export function AllForecasts({ slug, more }: AllForecastsProps) {
  useFindPart("forecast", pageOf);
  return (
    <p className="py-2 text-sm">
      <a href={`${all(`/issues/${slug}`)}#forecasts`} className="link">
        {more === 1 ? "Show 1 more resolved forecast" : `Show ${more} more resolved forecasts`}
      </a>
    </p>
  );
}
