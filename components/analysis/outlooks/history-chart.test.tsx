import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import { CONFIDENCES } from "@/lib/tradecraft/confidence";
import { RELATIONS } from "@/lib/tradecraft/evidence";
import { chartOf } from "./forecast-history";
import { HistoryChart } from "./history-chart";
import type { HistoryChartData } from "./history-chart-data";
import { historyPathsOf } from "./history-paths";
import { Sparkline } from "./sparkline";
import { sparklineOf } from "./sparkline-paths";

const small: HistoryChartData = {
  wording: "Will the ministers meet by the end of June 2023?",
  scale: "ICD203_A",
  until: "2023-06-30",
  revisions: [
    { asOf: "2023-03-01", likelihood: 65, confidence: "HIGH", author: "Bo", href: "/revision/2" },
    { asOf: "2023-01-31", likelihood: 30, confidence: "LOW", author: "Ana", href: "/revision/1" },
  ],
  evidence: [
    { at: "2023-02-10", relation: "SUPPORTS" },
    { at: "2023-02-11", relation: "SUPPORTS" },
    { at: "2023-04-02", relation: "CONTRADICTS" },
  ],
  events: [{ at: "2023-02-04", title: "A balloon is shot down" }],
  dissents: [{ name: "Cy", steps: [{ asOf: "2023-03-02", likelihood: 20 }] }],
};

/** The least recent of `count` days is 1 January 2020. */
const dayOf = (k: number) => new Date(Date.UTC(2020, 0, 1 + k)).toISOString();

/** An issue that was revised 500 times, with 2,000 marks, in a little under four years. */
const large: HistoryChartData = {
  wording: small.wording,
  scale: "ICD203_A",
  until: dayOf(1400),
  revisions: Array.from({ length: 500 }, (_, k) => ({
    asOf: dayOf(k * 2.8),
    likelihood: 1 + ((k * 37) % 99),
    author: "Ana",
    confidence: CONFIDENCES[k % 3]!,
    href: `/issues/taiwan/forecasts/1/revisions/${k}`,
  })),
  evidence: Array.from({ length: 1900 }, (_, k) => ({
    at: dayOf((k * 617) % 1400),
    relation: RELATIONS[k % 3]!,
  })),
  events: Array.from({ length: 100 }, (_, k) => ({ at: dayOf(k * 14), title: `Event ${k}` })),
  dissents: ["Bo", "Cy", "Di"].map((name, k) => ({
    name,
    steps: Array.from({ length: 20 }, (_, n) => ({
      asOf: dayOf(n * 60 + k),
      likelihood: 10 + n * 4,
    })),
  })),
};

function render(data: HistoryChartData): string {
  const paths = historyPathsOf(data);
  return paths ? renderToStaticMarkup(<HistoryChart paths={paths} />) : "";
}

/** The cells of the table's rows, as text. */
const rowsOf = (html: string): string[][] =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) =>
      cell!.replace(/<[^>]*>/g, ""),
    ),
  );

test("a reopening has a mark, a title and a word in the legend of its own, and the outcome keeps its mark", () => {
  const forecast = {
    ...{ number: 1, lead: true, wording: small.wording, scale: small.scale, closesOn: null },
    ...{ clarifications: [], wordings: [], dissentLines: [], resolution: null },
    takenBack: [
      {
        outcome: "NO",
        knownOn: "2023-05-01",
        reopened: {
          by: "Bo",
          at: "2023-05-04T10:00:00Z",
          reason: "The talks were only adjourned.",
        },
      },
    ],
  } as unknown as Forecast;
  const history = small.revisions.map((each, at) => ({ ...each, forecast: 1, number: 2 - at }));
  const issue = { slug: "talks", history, evidenceMarks: [] } as unknown as IssueDetail;
  const html = render(chartOf(issue, forecast));
  expect(html).toContain("<title>4 May 2023: Reopened: The talks were only adjourned.</title>");
  expect(html).toContain("; a tall mark among the events is a reopening.");
  expect(rowsOf(html).at(-1)?.[4]).toBe("Outcome: no; Reopened: The talks were only adjourned.");
  expect(render(small)).not.toContain("reopening");
});

describe("the history of a forecast", () => {
  const html = render(small);

  test("has its wording, and each revision as a row of the table, in order of time", () => {
    expect(html).toContain(small.wording);
    expect(rowsOf(html)).toEqual([
      ["From", "Likelihood", "Confidence", "Evidence", "Events", "Dissents"],
      ["31 Jan 2023", "unlikely (30%)", "Low", "2 for", "A balloon is shot down", ""],
      ["1 Mar 2023", "likely (65%)", "High", "1 against", "", "Cy 20%"],
    ]);
    expect(html).toContain('<a href="/revision/2">1 Mar 2023</a>');
  });

  test("draws the estimate as heavy as the confidence in it", () => {
    // 31 January to 30 June are 150 days and the change is after 29: at 116 of 600 columns.
    expect(html).toMatch(/<path d="M0 70H116"[^>]*stroke-width="1.5"/);
    expect(html).toMatch(/<path d="M116 35H600"[^>]*stroke-width="5"/);
    expect(html).toContain('d="M116 35v35"');
  });

  test("draws a dissent that has ended only until then", () => {
    const [dissent] = small.dissents;
    const ended = render({ ...small, dissents: [{ ...dissent!, until: "2023-04-01" }] });
    expect(html).toContain('d="M120 80H600"');
    expect(ended).toContain('d="M120 80H240"');
    expect(ended).not.toContain("Cy 20%");
    expect(rowsOf(ended)[2]!.at(-1)).toBe("");
  });

  test("without a revision there is nothing", () => {
    expect(render({ ...small, revisions: [] })).toBe("");
  });
});

describe("500 revisions and 2,000 marks", () => {
  const html = render(large);

  test("take less than 40 kB", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
  });

  test("are all in the table, by quarters", () => {
    const rows = rowsOf(html).slice(1);
    expect(rows.length).toBeLessThanOrEqual(36);
    const numbers = (cell: string, pattern: RegExp) => Number(pattern.exec(cell)?.[1] ?? 0);
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    expect(sum(rows.map(([, cell]) => numbers(cell!, /(\d+) revisions/)))).toBe(500);
    const evidence = rows.map(([, , , cell]) => [...cell!.matchAll(/\d+/g)].map(Number));
    expect(sum(evidence.flat())).toBe(1900);
  });

  test("keep every swing: the highest and lowest estimate are drawn", () => {
    const d = [...html.matchAll(/d="([^"]*)"/g)].map(([, path]) => path!).join("");
    expect(d).toMatch(/M\d+ 1H/);
    expect(d).toMatch(/M\d+ 99H/);
  });
});

describe("a sparkline", () => {
  const line = (revisions: HistoryChartData["revisions"], until = small.until) => {
    const paths = sparklineOf(revisions, { scale: "ICD203_A", until });
    return paths ? renderToStaticMarkup(<Sparkline {...paths} />) : "";
  };

  test("says from what to what, in words", () => {
    expect(line(small.revisions)).toContain(
      'aria-label="From unlikely (30%) on 31 Jan 2023 to likely (65%) on 1 Mar 2023"',
    );
    expect(line(small.revisions.slice(1))).toContain('aria-label="unlikely (30%) on 31 Jan 2023"');
    expect(line([])).toBe("");
  });

  test("of 500 revisions takes less than 3 kB", () => {
    expect(line(large.revisions, large.until).length).toBeLessThan(3000);
  });
});
