import type { Cell } from "@/lib/tradecraft/hypotheses/cells";
import type { Person } from "../people";

/** How a person assesses the quotation that contains these words: a cell for each hypothesis, null for a blank one. */
export interface SeedAssessment {
  author: Extract<Person, "analyst" | "analyst2">;
  fragment: string;
  cells: readonly (Cell | null)[];
  /** A note on the cell of the hypothesis with this number. */
  note?: { hypothesis: number; text: string };
}

/** Why China exercises around Taiwan: three answers that exclude one another. */
export const HYPOTHESES = {
  slug: "taiwan",
  texts: [
    "The drills are a signal. Beijing answers official contact between Washington and Taipei, and stops there.",
    "The drills are a rehearsal. Beijing means to use force before 2029.",
    "The drills are for people at home. Abroad, Beijing wants calm with Washington above all.",
  ],
};

/** What each analyst made of the digest of January 2023. */
export const ASSESSMENTS: SeedAssessment[] = [
  { author: "analyst", fragment: "increasingly relied on deterrence", cells: ["CC", "C", "I"] },
  { author: "analyst", fragment: "a vicious cycle", cells: ["C", "C", "N"] },
  { author: "analyst", fragment: "inevitability of conflict", cells: ["I", "C", "N"] },
  { author: "analyst", fragment: "pretty fraught year ahead", cells: ["C", "C", "C"] },
  { author: "analyst", fragment: "fighting fires on a number", cells: ["C", "I", "CC"] },
  { author: "analyst", fragment: "re-establishing the undergirding", cells: ["C", "I", "C"] },
  { author: "analyst", fragment: "historical nationalist relevance", cells: ["C", "C", "C"] },
  { author: "analyst", fragment: "a 2022 window", cells: ["N", "CC", "I"] },
  { author: "analyst", fragment: "very consequential election", cells: ["C", "C", "C"] },
  { author: "analyst", fragment: "inherently destabilising event", cells: ["N", "N", "NA"] },
  { author: "analyst", fragment: "wolf-warrior diplomacy", cells: ["N", "I", "C"] },

  { author: "analyst2", fragment: "increasingly relied on deterrence", cells: ["C", "C", "I"] },
  {
    author: "analyst2",
    fragment: "a vicious cycle",
    cells: ["I", "C", "I"],
    note: {
      hypothesis: 1,
      text: "A signal that ends with its occasion would not feed an arms race.",
    },
  },
  { author: "analyst2", fragment: "inevitability of conflict", cells: ["N", "C", "N"] },
  { author: "analyst2", fragment: "pretty fraught year ahead", cells: ["C", "C", "C"] },
  { author: "analyst2", fragment: "fighting fires on a number", cells: ["C", "N", "C"] },
  { author: "analyst2", fragment: "re-establishing the undergirding", cells: ["C", "I", "C"] },
  { author: "analyst2", fragment: "historical nationalist relevance", cells: ["C", "C", "C"] },
  {
    author: "analyst2",
    fragment: "a 2022 window",
    cells: ["N", "N", "N"],
    note: {
      hypothesis: 2,
      text: "An American warning of what China could do, not a report of what it does.",
    },
  },
  { author: "analyst2", fragment: "very consequential election", cells: ["C", "C", null] },
];

/** What each made of the digests of what followed, until the end of 2023. */
export const YEAR_ASSESSMENTS: SeedAssessment[] = [
  { author: "analyst", fragment: "in California, not in Taipei", cells: ["C", "N", "N"] },
  {
    author: "analyst",
    fragment: "exercised around the island",
    cells: ["CC", "I", "C"],
    note: {
      hypothesis: 2,
      text: "Three days, announced, with a meeting as the reason. A rehearsal needs no reason.",
    },
  },
  { author: "analyst", fragment: "did not resume their talks", cells: ["C", "C", "I"] },
  {
    author: "analyst",
    fragment: "armed forces would talk again",
    cells: ["C", "II", "C"],
    note: { hypothesis: 2, text: "Whoever means to strike gains little from such a channel." },
  },
  { author: "analyst2", fragment: "exercised around the island", cells: ["C", "C", "C"] },
  { author: "analyst2", fragment: "did not resume their talks", cells: ["C", "C", "I"] },
  { author: "analyst2", fragment: "armed forces would talk again", cells: ["C", "I", "C"] },
];
