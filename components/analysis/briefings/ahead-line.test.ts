import { expect, test } from "vitest";
import type { Ahead } from "@/lib/analysis/briefings/schema";
import { aheadLine } from "./ahead-line";

const VISIT: Ahead = {
  ref: "1",
  kind: "VISIT",
  title: "Envoy in Beijing",
  precision: "DAY",
  state: null,
  forecast: null,
  startsOn: "2031-05-04",
  endsOn: "2031-05-06",
};
const wordsOf = (more: Partial<Ahead>) => aheadLine({ ...VISIT, ...more }).words;

test("a date that people entered is named and dated as exactly as it is known", () => {
  expect(aheadLine(VISIT)).toMatchObject({
    title: "Visit: Envoy in Beijing",
    short: "4–6 May 2031: Envoy in Beijing",
    isDue: false,
    isLeadDue: false,
    words: "Envoy in Beijing, 4–6 May 2031",
  });
  const about = { precision: "APPROXIMATE", endsOn: "2031-05-04" } as const;
  expect(wordsOf(about)).toBe("Envoy in Beijing, about 4 May 2031");
});

test("closing and due dates say which they are, and since when they wait", () => {
  const day = { startsOn: "2031-05-04", endsOn: "2031-05-04" };
  expect(wordsOf({ ...day, kind: "FORECAST" })).toBe("Forecast closes 4 May 2031");
  expect(wordsOf({ ...day, kind: "FORECAST", forecast: 5 })).toBe("Forecast 5 closes 4 May 2031");
  expect(wordsOf({ ...day, kind: "ISSUE" })).toBe("Issue due 4 May 2031");
  const shortOf = (more: Partial<Ahead>) => aheadLine({ ...VISIT, ...day, ...more });
  expect(shortOf({ kind: "FORECAST" }).short).toBe("closes 4 May 2031");
  expect(shortOf({ kind: "ISSUE" }).short).toBe("issue due 4 May 2031");
  const lead = { kind: "FORECAST", state: "DUE" } as const;
  expect(shortOf(lead)).toMatchObject({ short: "due 4 May 2031", isLeadDue: true });
  expect(shortOf({ ...lead, forecast: 5 }).isLeadDue).toBe(false);
  const due = { ...day, state: "DUE" } as const;
  expect(wordsOf({ ...due, kind: "FORECAST" })).toBe("Forecast due since 4 May 2031");
  expect(wordsOf({ ...due, kind: "ISSUE" })).toBe("Issue due since 4 May 2031");
  expect(aheadLine({ ...VISIT, ...due, kind: "ISSUE" }).isDue).toBe(true);
});
