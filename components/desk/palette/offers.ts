import { showTheme } from "@/components/desk/shell/show-theme";
import { signOutHere } from "@/components/desk/shell/sign-out";
import { THEME_LABELS, THEMES } from "@/components/desk/shell/theme";
import type { KeyHere, KeyName } from "@/components/ui/keymap";
import { within } from "@/lib/analysis/relationships/schema";
import { searchHref } from "@/lib/analysis/search/filter";
import { viewHref } from "@/lib/desk/views/filter";
import { wordsOfKey } from "./key-words";
import type { PaletteStep } from "./open-palette";
import type { PaletteData } from "./palette-data";
import type { PaletteTarget } from "./target";

/** Something that the palette offers: it opens a page or a further step, or does something here. */
export interface Offer {
  label: string;
  detail?: string;
  key?: string | undefined;
  href?: string;
  step?: PaletteStep;
  act?: () => void;
  /** Whether it is offered only once something is typed. */
  typed?: boolean;
  /** What is typed for it, if not the words of its label. */
  words?: string;
}

/** Other words that people type for what is called this. */
const SYNONYMS: Record<string, string> = {
  Summary: "dashboard overview home",
  "Dates ahead": "calendar agenda",
  Calibration: "scores Brier",
  Sources: "articles documents",
  Speakers: "people",
  Briefings: "editions reports",
  "Compose an edition": "new briefing",
  Ingest: "upload drafts review",
  "Ingest an article": "upload add a source",
  "Submit an article": "upload add ingest a source",
  Inbox: "notifications",
  People: "members users roles",
  "Open an issue": "new create",
  Questions: "open RFIs",
  Account: "settings preferences password notifications",
  "Sign out": "log out logout",
  "Assign an owner": "owned by",
  "Change the status": "archive dormant reopen close",
  "Change the salience": "priority importance",
  "Add or remove a label": "tags",
};

/** What makes no sense in a list of commands, since it moves around the page, or is there in other words. */
const LEFT_OUT: ReadonlySet<KeyHere["does"]> = new Set<KeyName>([
  "next",
  "previous",
  "search",
  "preview",
  "closePreview",
  "select",
  "selectTo",
  "assign",
]);

/** What the palette offers on this page, by group. Only what the viewer's role allows. */
export function offersOf(
  data: PaletteData,
  target: PaletteTarget | null,
  keys: KeyHere[],
): { heading: string; offers: Offer[] }[] {
  const { places, views, may, issue, relationships, people } = data;
  const here = keys
    .filter(({ key, does }) => !LEFT_OUT.has(does) && !key.includes(" "))
    .map((one) => ({ label: wordsOfKey(one), key: one.key, act: one.run }));
  const note = document.querySelector<HTMLElement>("main form [data-key=note]");
  const groups: { heading: string; offers: Offer[] }[] = [
    ...(target && may.editIssue ? [{ heading: target.title, offers: CHANGES }] : []),
    ...(issue
      ? [
          {
            heading: `${issue.key} ${issue.title}`,
            offers: [
              ...here,
              ...(note ? [{ label: "Ask a question", act: () => ask(note) }] : []),
              ...(may.editIssue ? CHANGES : []),
            ],
          },
        ]
      : [
          {
            heading: "On this page",
            offers: here,
          },
        ]),
    {
      heading: "Create",
      offers: [
        ...(may.openIssue ? [{ label: "Open an issue", href: "/issues/new" }] : []),
        ...(may.issueEdition ? [{ label: "Compose an edition", href: "/briefings/new" }] : []),
        ...(may.ingest
          ? [{ label: `${may.review ? "Ingest" : "Submit"} an article`, href: "/ingest" }]
          : []),
      ],
    },
    {
      heading: "Go to",
      offers: [
        ...places.map(({ href, label, key }) => ({ label, href, key })),
        { label: "Questions", href: "/questions" },
        { label: "Account", href: "/account" },
        { label: "Sign out", act: () => void signOutHere(), typed: true },
      ],
    },
    {
      heading: "Show",
      offers: relationships.flatMap(({ slug, title }) => [
        { label: `Issues: ${title}`, href: within("/issues", slug) },
        { label: `Summary: ${title}`, href: within("/summary", slug) },
      ]),
    },
    {
      heading: "Saved",
      offers: views.map((view) => ({ label: view.name, href: viewHref(view) })),
    },
    {
      heading: "People",
      offers: people.map(({ name }) => ({
        label: `Notes and outlooks by ${name}`,
        href: searchHref(`by:"${name}"`),
        typed: true,
        words: name,
      })),
    },
    {
      heading: "Theme",
      offers: THEMES.map((theme) => ({
        label: `${THEME_LABELS[theme]} theme`,
        act: () => showTheme(theme),
      })),
    },
  ];
  return groups.map(({ heading, offers }) => ({ heading, offers: offers.map(withSynonyms) }));
}

const withSynonyms = (offer: Offer): Offer => {
  const { label, words = label } = offer;
  return { ...offer, words: `${words} ${SYNONYMS[label] ?? ""}` };
};

const CHANGES: Offer[] = [
  { label: "Assign an owner", key: "a", step: "owner" },
  { label: "Change the status", step: "status" },
  { label: "Change the salience", step: "salience" },
  { label: "Add or remove a label", step: "labels" },
];

/** Moves to the form for notes, with "This is a question" ticked. */
function ask(note: HTMLElement) {
  const question = note.closest("form")?.querySelector<HTMLInputElement>("[data-question]");
  if (question && !question.checked) question.click();
  note.focus();
  note.scrollIntoView({ block: "center" });
}
