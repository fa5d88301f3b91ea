import type { SeedRelation } from "../issues";

/** The digests of what followed, in order. */
export const DIGESTS = ["april.txt", "july.txt", "december.txt"];

/** The passages of the digests, and how each bears on an issue. A fragment must be in exactly one paragraph. */
export const PASSAGES: SeedRelation[] = [
  { slug: "russia", relation: "CONTEXT", fragment: "imagery for the Wagner group" },
  { slug: "tariffs", relation: "CONTEXT", fragment: "postponed his trip to Beijing" },
  { slug: "human-rights", relation: "SUPPORTS", fragment: "postponed his trip to Beijing" },
  { slug: "climate", relation: "SUPPORTS", fragment: "postponed his trip to Beijing" },
  { slug: "russia", relation: "SUPPORTS", fragment: "warned against arming Russia" },
  { slug: "russia", relation: "CONTRADICTS", fragment: "in Moscow from 20 to 22 March" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "in California, not in Taipei" },
  { slug: "taiwan", relation: "SUPPORTS", fragment: "exercised around the island" },
  { slug: "human-rights", relation: "CONTEXT", fragment: "Firms were added on 9 June" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "did not resume their talks" },
  { slug: "human-rights", relation: "SUPPORTS", fragment: "did not resume their talks" },
  { slug: "export-controls", relation: "CONTEXT", fragment: "gallium and germanium" },
  { slug: "tariffs", relation: "CONTRADICTS", fragment: "Treasury secretary was in Beijing" },
  { slug: "climate", relation: "CONTRADICTS", fragment: "without a new agreement" },
  { slug: "export-controls", relation: "SUPPORTS", fragment: "limits on 9 August" },
  { slug: "export-controls", relation: "CONTRADICTS", fragment: "an exchange of information" },
  { slug: "export-controls", relation: "SUPPORTS", fragment: "were tightened on 17 October" },
  { slug: "climate", relation: "CONTRADICTS", fragment: "working group on the climate" },
  { slug: "taiwan", relation: "CONTRADICTS", fragment: "armed forces would talk again" },
  { slug: "russia", relation: "CONTEXT", fragment: "armed forces would talk again" },
  { slug: "human-rights", relation: "CONTEXT", fragment: "listed under the forced-labour act" },
  {
    slug: "tariffs",
    relation: "SUPPORTS",
    fragment: "duties themselves remained in place all year",
  },
];

/** What bears otherwise on the forecast that leads at the end of the year than on the one that led before. */
export const RELATED_AGAIN: SeedRelation[] = [
  { slug: "taiwan", relation: "CONTRADICTS", fragment: "a vicious cycle" },
  { slug: "taiwan", relation: "CONTRADICTS", fragment: "inevitability of conflict" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "pretty fraught year ahead" },
  { slug: "taiwan", relation: "SUPPORTS", fragment: "fighting fires on a number" },
  { slug: "taiwan", relation: "SUPPORTS", fragment: "re-establishing the undergirding" },
  { slug: "taiwan", relation: "CONTRADICTS", fragment: "exercised around the island" },
  { slug: "taiwan", relation: "CONTRADICTS", fragment: "did not resume their talks" },
  { slug: "taiwan", relation: "SUPPORTS", fragment: "armed forces would talk again" },
];
