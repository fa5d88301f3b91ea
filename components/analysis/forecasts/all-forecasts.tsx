"use client";

import { useFindPart } from "@/components/ui/use-find-part";

interface AllForecastsProps {
  /** The address of the page with all forecasts. */
  href: string;
  /** How many of them are not on this one. */
  more: number;
}

function pageOf(number: string): string | null {
  const query = new URLSearchParams(location.search);
  if (query.has("forecasts")) return null;
  query.set("forecasts", "all");
  return `${location.pathname}?${query}#forecast-${number}`;
}

/** Links to the resolved forecasts that the page leaves out, and opens them if the address names one. */
export function AllForecasts({ href, more }: AllForecastsProps) {
  useFindPart("forecast", pageOf);
  return (
    <p className="py-2 text-sm">
      <a href={href} className="link">
        {more === 1 ? "Show 1 more resolved forecast" : `Show ${more} more resolved forecasts`}
      </a>
    </p>
  );
}
