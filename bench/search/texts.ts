/** What people on the search's desk have written, in addition to the demo. */

const issue = (
  slug: string,
  title: string,
  bottomLine: string,
  labels: string[],
  terms: string[],
) => ({ slug, title, bottomLine, labels, terms, salience: 3 });

export const ISSUES = [
  issue(
    "fentanyl",
    "Fentanyl precursors and counter-narcotics",
    "Police talk again. Progress on pill presses is possible if the forensic institute comes off the list.",
    ["health", "police"],
    ["fentanyl", "precursor", "pill press"],
  ),
  issue(
    "south-china-sea",
    "South China Sea and the Philippines",
    "Each resupply run risks a collision that nobody planned.",
    ["security", "maritime"],
    ["Scarborough Shoal", "water cannon"],
  ),
  issue(
    "students",
    "Students, visas and research",
    "Fewer doctorates, more searches at the border. Universities lose first.",
    ["education"],
    ["visa", "doctoral student"],
  ),
];

const outlook = (
  issue: string,
  author: "analyst" | "analyst2",
  likelihood: number,
  judgement: string,
  rationale: string,
) => ({
  issue,
  author,
  likelihood,
  judgement,
  rationale,
  wording: "Will it be settled this year?",
});

export const OUTLOOKS = [
  outlook(
    "fentanyl",
    "analyst2",
    65,
    "A joint working group on precursors is likely to meet in person by autumn.",
    "Both sides want a deliverable that costs nothing, and scheduling three nitazenes would cost nothing.",
  ),
  outlook(
    "south-china-sea",
    "analyst",
    30,
    "A ramming with loss of life is unlikely.",
    "Captains on both sides have orders that leave no room for seamanship.",
  ),
  outlook(
    "south-china-sea",
    "analyst",
    65,
    "Manila and Beijing are likely to keep their provisional arrangement for Second Thomas.",
    "The typhoon season gives everybody an excuse to pause.",
  ),
];

const on = (issue: string, author: "analyst" | "analyst2" | "manager", body: string) => ({
  issue,
  author,
  body,
});

export const NOTES = [
  on(
    "tariffs",
    "analyst2",
    "The Santos contracts run for ten years: this is hysteresis, not leverage.",
  ),
  on(
    "students",
    "manager",
    "Can we get the consulate’s own figures before Thursday’s breakfast briefing?",
  ),
  on(
    "south-china-sea",
    "analyst2",
    "Compare the floating barrier with the one that was cut loose at the reef last autumn.",
  ),
  on(
    "fentanyl",
    "analyst",
    "Nitazenes are the blind spot: the list of eleven companies has none that makes them.",
  ),
  on("taiwan", "analyst2", "Castellane’s telephone is worth more than any communiqué so far."),
  {
    ...on("taiwan", "analyst", "My own hunch: the zephyr exercise is cover for a blockade drill."),
    visibility: "PRIVATE" as const,
  },
];
