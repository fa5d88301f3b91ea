import { compoundPerson } from "./compound-nouns";
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

/** Nouns for people, including compounds that are in no list. */
class PersonNounForms extends Map<string, boolean> {
  override get(lower: string): boolean | undefined {
    const known = super.get(lower);
    return known !== undefined || CLASSES.has(lower) ? known : this.unlisted(lower);
  }
  /** Whether a noun that is in none of the lists is plural. */
  unlisted(lower: string): boolean | undefined {
    return lower.startsWith("ex-") ? super.get(lower.slice(3)) : compoundPerson(lower);
  }
  override has(lower: string): boolean {
    return this.get(lower) !== undefined;
  }
}

// Common nouns that can be a speaker. The value says whether the form is plural.
const PERSONS = new PersonNounForms(formsOf(PERSON_NOUNS));
export const PERSON_NOUN_FORMS: ReadonlyMap<string, boolean> = PERSONS;
export const GROUP_NOUN_FORMS = formsOf(GROUP_NOUNS);
export const DOCUMENT_NOUN_FORMS = formsOf(DOCUMENT_NOUNS);

// Only the plurals are certain to be nouns: "a weekly visit".
GROUP_NOUN_FORMS.set("weeklies", true).set("dailies", true);

for (const [kind, forms] of [
  ["document", DOCUMENT_NOUN_FORMS],
  ["group", GROUP_NOUN_FORMS],
  ["person", PERSON_NOUN_FORMS],
] as const) {
  for (const form of forms.keys()) CLASSES.set(form, kind);
}

/** Takes a word in lower case. Returns the kind of speaker it denotes, or null if it denotes none. */
export function speakerClassOf(lower: string): SpeakerClass | null {
  return CLASSES.get(lower) ?? (PERSONS.unlisted(lower) === undefined ? null : "person");
}
