import type { Marks } from "../../marked-spans";

/** Verbs that say something, and how it is said. */
interface VerbTable {
  /** Finite verbs of saying, with their auxiliaries. */
  cue: string;
  /** Verbs of saying without a separate subject, either with it inside or with none: "a-t-il déclaré", "añadió". */
  standalone: string;
  /** The same for any verb, by its form, only after quoted words: elsewhere "faut-il" would report something. */
  anyStandalone: string | null;
  /** Any verb by its form, if its position after the quoted words shows that it reports them. */
  verb: string;
  /** Words in that position that are not verbs. */
  noVerb: string;
  /** Any finite verb, by its form. */
  anyVerb: RegExp;
  /** Forms that report something further that the subject of the sentence says: "précisant que", "asegurando que". */
  gerund: string | null;
  /** Verbs whose object is what is said: "forderte | einen Nachtrag". */
  objects: string;
  /** Verbs, and what introduces the object or infinitive that is said: "amenazó con | abandonar la cumbre". */
  prepositional: readonly [verb: RegExp, introduction: RegExp][];
  /** An infinitive after the verb that says what someone claims: "assure | disposer de réserves". */
  infinitive: RegExp | null;
  /** The verb's two parts, around what is said (1): "hat | den Kauf | angekündigt (2)". */
  bracket: RegExp | null;
  /** A verb form that reports by itself, as the German subjunctive does. */
  subjunctive: RegExp | null;
  /** What introduces a clause that is reported: "que", "dass". */
  that: string;
}

/** What someone denies, withholds or has yet to say. */
interface AssertionTable {
  /** Verbs that deny what follows. */
  denial: RegExp;
  /** Nouns for what someone has claimed, spelled out by a clause after the verb. */
  claim: RegExp | null;
  /** Verbs of keeping silent, and those that announce what will be said, each with its infinitive. */
  silent: string;
  future: string;
  /** The same in the words before the verb: "n'a pas", "sans"; and "devrait", "podría". */
  silence: RegExp;
  prospect: RegExp;
  /** What opens a sentence that merely supposes something: "si", "falls". */
  condition: RegExp;
  /** What someone does not say, placed first: "Woran es hakt, | will | sie | nicht sagen". */
  fronted: RegExp | null;
}

/**
 * How a language refers to people by where they work (1): at the start of a sentence, up to the verb, and after the
 * verb.
 */
interface Quarters {
  front: RegExp;
  behind: RegExp;
}

/** Who says something, without a verb of saying of its own. */
interface SourceTable {
  /** "selon", "laut", "según". */
  according: string;
  /** Of those, the ones that have other meanings: "pour". */
  weak: string;
  /** The source (1) before the word that marks it (2): "der Polizei | zufolge". */
  postposition: RegExp | null;
  /** "Comme l'a dit la ministre, ...", "aus Kreisen hieß es, ..." */
  hearsay: RegExp | null;
  /** The previous speaker, as a source: "Nach eigenen Angaben". */
  own: RegExp | null;
  /** After the words, without a verb: "so der Minister". */
  so: string | null;
  /** Where people speak without being named: "au ministère, on ...". */
  quarters: Quarters;
  /** A sentence that ends with the speaker of the next: "Kritik kam von der Caritas." */
  raised: RegExp;
}

/** Words around people. */
interface PeopleTable {
  /** Nouns for offices and occupations; in German, the endings of such words. */
  office: string;
  /** The endings of words for people by what they do. */
  agent: string;
  article: string;
  /** Words that may be part of a role, in lower case: "de la", "des". */
  inside: string;
  /** Words that end a speaker: "à", "lors", "am". */
  end: string;
  /** Words that are capitalised at the start of a sentence but are not names. */
  opener: RegExp;
  /** "Mais", "y": what may open a clause. */
  conjunction: string;
  /** "Is", "was": words that link a name to its office. */
  is: string;
  pronoun: string;
  /** The gender of a pronoun: a woman, a man, or either. */
  genderOf: (pronoun: string) => "f" | "m" | null;
}

/** What may come between a verb of saying and its subject. */
interface BetweenTable {
  /** When and where: "a déclaré | lundi à Paris | Ana Lee". */
  when: string;
  /** The addressee, before the verb: "| lui | a-t-elle répondu". */
  toWhom: string | null;
  /** Any pronouns before the verb: "ne l'", "se lo". */
  clitic: RegExp;
  /** What contrasts a subject with another, between commas: ", lui,", ", en cambio,". */
  apart: RegExp;
}

/** What the reader of a European language has to know. Strings are sources of regular expressions. */
export interface Table extends VerbTable, AssertionTable, SourceTable, PeopleTable, BetweenTable {
  marks: Marks;
  /** A dash at the start of a paragraph opens speech, and later ones set off the reporter's words. */
  dashes: boolean;
  /**
   * Every noun is capitalised, the subject may follow the verb, and verbs have two parts: "Am Montag hat Ana Lee ...
   * angekündigt".
   */
  isGerman: boolean;
  /** A verb of saying needs no subject: "Añadió que ...". */
  hasZeroSubject: boolean;
}

/** What French and Spanish lack. */
export const ONLY_GERMAN = {
  postposition: null,
  fronted: null,
  bracket: null,
  claim: null,
  so: null,
} satisfies Partial<Table>;
