import type { Person } from "../people";

/** The demo's issues, based on digest.txt alone, and how its quotations bear on them. */

interface SeedIssue {
  slug: string;
  title: string;
  bottomLine: string;
  /** 1 to 5. */
  salience: number;
  labels: string[];
  owner: Exclude<Person, "admin">;
}

export interface SeedRelation {
  /** Words that exactly one quotation or passage of the digest contains. */
  fragment: string;
  slug: string;
  relation: "SUPPORTS" | "CONTRADICTS" | "CONTEXT";
}

export const RELATIONSHIP = {
  slug: "us-china",
  title: "United States – China",
  parties: ["United States", "China"],
  keyPrefix: "USCN",
};

export const ISSUES: SeedIssue[] = [
  {
    slug: "tariffs",
    title: "Tariffs and trade frictions",
    bottomLine:
      "On the agenda in Beijing, but with large obstacles. A cut by either side before July is very unlikely. Nobody is quoted on the subject, so the desk has little to go on.",
    salience: 3,
    labels: ["economy", "blinken-visit", "thin-evidence"],
    owner: "analyst",
  },
  {
    slug: "human-rights",
    title: "Human rights as a subject of talks",
    bottomLine:
      "Due to be raised in Beijing, with high hurdles and nobody quoted by name. An agreement to hold talks on human rights, with a date, is very unlikely in the first half of the year.",
    salience: 3,
    labels: ["values", "blinken-visit", "thin-evidence"],
    owner: "analyst2",
  },
  {
    slug: "export-controls",
    title: "Export controls and semiconductors",
    bottomLine:
      "Beijing wants to use the talks to slow American action on technology. Washington is very unlikely to loosen its controls this year: the reporting shows what one side will ask for, not that the other will agree.",
    salience: 4,
    labels: ["technology", "economy", "blinken-visit"],
    owner: "analyst",
  },
  {
    slug: "climate",
    title: "Climate cooperation",
    bottomLine:
      "Suspended by Beijing last August. A resumption before July is unlikely: Washington treats climate as a separate subject, and Beijing does not.",
    salience: 2,
    labels: ["cooperation", "pelosi-aftermath"],
    owner: "analyst2",
  },
  {
    slug: "russia",
    title: "China’s support for Russia’s war",
    bottomLine:
      "The one subject with room for progress. Washington is very likely to avoid accusing the Chinese government of arming Russia before July. The weak spot is the conduct of Chinese firms.",
    salience: 4,
    labels: ["ukraine", "sanctions", "blinken-visit"],
    owner: "analyst2",
  },
  {
    slug: "taiwan",
    title: "Taiwan and military risk in the Strait",
    bottomLine:
      "The most important dispute, with both sides relying on deterrence. Chinese drills in response to American contact with Taipei are likely this year. Watch for a visit by McCarthy, then for the election.",
    salience: 5,
    labels: ["security", "mccarthy-visit", "election"],
    owner: "analyst",
  },
];

/** How each quotation and passage bears on the current outlook of an issue. */
export const RELATIONS: SeedRelation[] = [
  { slug: "tariffs", relation: "SUPPORTS", fragment: "large obstacles to any progress" },

  { slug: "human-rights", relation: "SUPPORTS", fragment: "there too the hurdles are high" },

  { slug: "export-controls", relation: "SUPPORTS", fragment: "some of the US actions" },
  { slug: "export-controls", relation: "SUPPORTS", fragment: "significant breakthroughs" },
  { slug: "export-controls", relation: "CONTEXT", fragment: "fighting fires on a number" },

  { slug: "climate", relation: "CONTRADICTS", fragment: "viewed climate change as a silo" },
  { slug: "climate", relation: "SUPPORTS", fragment: "can just be siloed off" },
  { slug: "climate", relation: "SUPPORTS", fragment: "many expectations" },

  { slug: "russia", relation: "CONTRADICTS", fragment: "certain entities below the government" },
  { slug: "russia", relation: "SUPPORTS", fragment: "be a hostile conversation" },
  { slug: "russia", relation: "SUPPORTS", fragment: "strategic blunder" },

  { slug: "taiwan", relation: "SUPPORTS", fragment: "increasingly relied on deterrence" },
  { slug: "taiwan", relation: "SUPPORTS", fragment: "a vicious cycle" },
  { slug: "taiwan", relation: "SUPPORTS", fragment: "inevitability of conflict" },
  { slug: "taiwan", relation: "SUPPORTS", fragment: "pretty fraught year ahead" },
  { slug: "taiwan", relation: "CONTRADICTS", fragment: "fighting fires on a number" },
  { slug: "taiwan", relation: "CONTRADICTS", fragment: "re-establishing the undergirding" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "historical nationalist relevance" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "a 2022 window" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "very consequential election" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "inherently destabilising event" },
  { slug: "taiwan", relation: "CONTEXT", fragment: "wolf-warrior diplomacy" },
];
