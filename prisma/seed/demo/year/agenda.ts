import type { z } from "zod";
import type { addDateInput } from "@/lib/analysis/dates/inputs";
import type { IssueRelation } from "@/lib/analysis/related/schema";
import type { Person } from "../../people";

type DateInput = z.input<typeof addDateInput>;

/** Public dates that bear on the issues, each by whoever follows the issue. */
export const AGENDA: (DateInput & { author: Exclude<Person, "manager"> })[] = [
  {
    author: "analyst2",
    issue: "climate",
    kind: "MEETING",
    title: "COP28",
    startsOn: "2023-11-30",
    endsOn: "2023-12-12",
    place: "Dubai",
    source: "UNFCCC, calendar of conferences",
  },
  {
    author: "analyst",
    issue: "tariffs",
    kind: "MEETING",
    title: "APEC leaders meet",
    startsOn: "2023-11-15",
    endsOn: "2023-11-17",
    place: "San Francisco",
    source: "US Department of State, host year of APEC",
  },
  {
    author: "analyst",
    issue: "tariffs",
    kind: "DEADLINE",
    title: "Exclusions from the Section 301 tariffs expire",
    startsOn: "2024-05-31",
    source: "US Trade Representative, 26 December 2023",
  },
  {
    author: "analyst",
    issue: "taiwan",
    kind: "ELECTION",
    title: "Taiwan elects a president",
    startsOn: "2024-01-13",
    place: "Taiwan",
    source: "Central Election Commission, Taipei",
  },
  {
    author: "analyst",
    issue: "taiwan",
    kind: "ELECTION",
    title: "Taiwan’s next presidential election",
    startsOn: "2028-01-01",
    precision: "MONTH",
    place: "Taiwan",
    source: "Four years after the election of January 2024",
  },
  {
    author: "admin",
    issue: "tariffs",
    kind: "ELECTION",
    title: "United States presidential election",
    startsOn: "2028-11-07",
    place: "United States",
    source: "3 U.S.C. § 1",
  },
];

/** Whom each issue concerns, besides the two parties of the relationship. */
export const PARTIES: Record<string, string[]> = {
  tariffs: ["United States", "China"],
  "human-rights": ["United States", "China", "United Nations"],
  "export-controls": ["United States", "China", "Japan", "Netherlands"],
  climate: ["United States", "China", "European Union"],
  russia: ["United States", "China", "Russia", "Ukraine", "European Union"],
  taiwan: ["United States", "China", "Taiwan"],
};

export const RELATED: { issue: string; other: string; relation: IssueRelation }[] = [
  { issue: "tariffs", other: "export-controls", relation: "RELATED" },
  { issue: "climate", other: "taiwan", relation: "DEPENDS_ON" },
];
