import { listed } from "@/lib/core/wording";
import { ASSERTION_WORDS, type Assertion } from "@/lib/tradecraft/evidence";

/** What the screens call the fields whose changes are recorded as events, by record. */
export const FIELD_WORDS = {
  issue: {
    title: "title",
    bottomLine: "bottom line",
    status: "status",
    salience: "salience",
    ownerId: "owner",
    labels: "labels",
    terms: "terms",
    parties: "parties",
    dueOn: "due date",
  },
  date: {
    kind: "kind",
    title: "title",
    startsOn: "first day",
    endsOn: "last day",
    precision: "precision",
    place: "place",
    source: "source",
  },
  forecast: {
    wording: "wording",
    closesOn: "closing date",
    resolutionCriteria: "resolution criteria",
    scale: "scale",
  },
  signpost: {
    text: "sign",
    direction: "direction",
    terms: "terms",
    speakers: "speakers",
    forecast: "forecast",
  },
  source: {
    title: "title",
    byline: "byline",
    publisher: "publisher",
    publishedAt: "date",
    url: "web address",
    language: "language",
  },
  relationship: {
    title: "title",
    first: "name of the first party",
    second: "name of the second party",
    firstWords: "words for the first party",
    secondWords: "words for the second party",
  },
  member: { name: "name", email: "email address" },
  quotation: { kind: "kind", speaker: "speaker", role: "role" },
} as const;

/**
 * The fields of an issue, a forecast, a signpost, a source, a relationship, a person or a quotation that have a word. The
 * inputs that edit them have exactly these fields.
 */
export type FieldOf<R extends keyof typeof FIELD_WORDS> = keyof (typeof FIELD_WORDS)[R];

/** The words for fields that take a plural verb. */
const PLURAL: ReadonlySet<string> = new Set([
  ...["labels", "terms", "parties", "speakers", "resolution criteria"],
  ...["words for the first party", "words for the second party", "members"],
  ...["sections", "days", "recipients", "words"],
]);

/** The beginning of a sentence about what a field holds now: "The labels are now". */
export const nowOf = (word: string): string => `The ${word} ${PLURAL.has(word) ? "are" : "is"} now`;

/** The words of the fields that changed: "bottom line and owner". */
export const fieldWords = (record: keyof typeof FIELD_WORDS, changes: object): string =>
  listed(
    Object.entries(FIELD_WORDS[record]).flatMap(([field, word]) => (field in changes ? word : [])),
  );

/** A correction of whether something was said: " from “denies” to “says”". Empty if it was not corrected. */
export function assertionWords({
  assertion,
}: Partial<Record<"assertion", { from: unknown; to: unknown }>>): string {
  if (!assertion) return "";
  const [from, to] = [assertion.from, assertion.to].map((it) => ASSERTION_WORDS[it as Assertion]);
  return ` from “${from}” to “${to}”`;
}
