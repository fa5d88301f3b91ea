import type { Direction } from "@/lib/tradecraft/signpost-direction";
import type { Person } from "../../people";

interface SeedSignpost {
  slug: string;
  author: Person;
  text: string;
  direction: Direction;
  terms: string[];
}

/** What the desk watched for in the digests. The first sign led to a revision; the second waits for a decision. */
export const SIGNPOSTS: SeedSignpost[] = [
  {
    slug: "taiwan",
    author: "analyst",
    direction: "DOWN",
    text: "US and Chinese armed forces talk again, or agree to.",
    terms: ["armed forces would talk", "military talks", "theatre commanders"],
  },
  {
    slug: "export-controls",
    author: "analyst",
    direction: "UP",
    text: "Washington and Beijing set up a channel to discuss export controls.",
    terms: ["exchange of information", "working group on export controls"],
  },
];
