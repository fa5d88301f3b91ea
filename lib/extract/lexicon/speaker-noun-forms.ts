import { compoundPerson, withoutJoined } from "./compound-nouns";
import { nounForms } from "./inflection";
import { DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from "./speaker-nouns";

type SpeakerClass = "person" | "group" | "document";

const CLASSES = new Map<string, SpeakerClass>();

/** Maps every form of the nouns to whether it is plural. */
function formsOf(nouns: string[]): Map<string, boolean> {
  const forms = new Map<string, boolean>();
  for (const noun of nouns) {
    const [singular, plural] = nounForms(noun);
    forms.set(plural, true);
    if (!forms.has(singular)) forms.set(singular, false);
  }
  return forms;
}

const PERSONS = formsOf(PERSON_NOUNS);

/** Whether a noun for a person that is in none of the lists is plural. Undefined if it isn't such a noun. */
function unlistedPerson(lower: string): boolean | undefined {
  const bare = withoutJoined(lower);
  return bare === null ? compoundPerson(lower) : PERSONS.get(withoutJoined(bare) ?? bare);
}

// Common nouns that can be a speaker. The value says whether the form is plural. Nouns for people include compounds that
// are in no list.
export const PERSON_NOUN_FORMS: Pick<ReadonlyMap<string, boolean>, "get" | "has"> = {
  get: (lower) => {
    const known = PERSONS.get(lower);
    return known !== undefined || CLASSES.has(lower) ? known : unlistedPerson(lower);
  },
  has: (lower) => PERSON_NOUN_FORMS.get(lower) !== undefined,
};
export const GROUP_NOUN_FORMS = formsOf(GROUP_NOUNS);
export const DOCUMENT_NOUN_FORMS = formsOf(DOCUMENT_NOUNS);

// Only the plurals are certain to be nouns: "a weekly visit".
GROUP_NOUN_FORMS.set("weeklies", true).set("dailies", true);

for (const [kind, forms] of [
  ["document", DOCUMENT_NOUN_FORMS],
  ["group", GROUP_NOUN_FORMS],
  ["person", PERSONS],
] as const) {
  for (const form of forms.keys()) CLASSES.set(form, kind);
}

/** Takes a word in lower case. Returns the kind of speaker it denotes, or null if it denotes none. */
export function speakerClassOf(lower: string): SpeakerClass | null {
  return CLASSES.get(lower) ?? (unlistedPerson(lower) === undefined ? null : "person");
}
