import type { Marks } from "../../marked-spans";

/** Verbs that say something, and how it is said. */
interface VerbTable {
  /** Finite verbs of saying, with their auxiliaries. */
  cue: string;
  /** Verbs of saying that stand alone, with the subject inside or none: "a-t-il déclaré", "añadió". */
  standalone: string;
  /** The same of any verb, by its form, for behind quoted words alone: elsewhere "faut-il" would report something. */
  anyStandalone: string | null;
  /** Any verb by its form, where its place behind the quoted words shows that it reports them. */
  verb: string;
  /** Words in that place that are no verbs. */
  noVerb: string;
  /** Any finite verb, by its form. */
  anyVerb: RegExp;
  /** Forms that report what the subject of the sentence adds: "précisant que", "asegurando que". */
  gerund: string | null;
  /** Verbs whose object is what is said: "forderte | einen Nachtrag". */
  objects: string;
  /** Verbs, and what introduces the object or infinitive that is said: "amenazó con | abandonar la cumbre". */
  prepositional: readonly [verb: RegExp, introduction: RegExp][];
  /** An infinitive that says what somebody claims, behind the verb: "assure | disposer de réserves". */
  infinitive: RegExp | null;
  /** The verb's two parts, around what is said (1): "hat | den Kauf | angekündigt (2)". */
  bracket: RegExp | null;
  /** A verb form that reports by itself, as the German subjunctive does. */
  subjunctive: RegExp | null;
  /** What introduces a clause that is reported: "que", "dass". */
  that: string;
}

/** What somebody denies, withholds or has yet to say. */
interface AssertionTable {
  /** Verbs that deny what follows. */
  denial: RegExp;
  /** Nouns for what somebody has claimed, which a clause behind the verb spells out. */
  claim: RegExp | null;
  /** Verbs that keep silent, and those that announce what will be said, each with its infinitive. */
  silent: string;
  future: string;
  /** The same in the words in front of the verb: "n'a pas", "sans"; and "devrait", "podría". */
  silence: RegExp;
  prospect: RegExp;
  /** What opens a sentence that only supposes: "si", "falls". */
  condition: RegExp;
  /** "Woran es hakt, | will | sie | nicht sagen": what somebody does not say comes first. */
  fronted: RegExp | null;
}

/** How a language names people by where they work (1): at the start of a sentence, up to the verb, and behind the verb. */
interface Quarters {
  front: RegExp;
  behind: RegExp;
}

/** Who says something, without a verb of saying of their own. */
interface SourceTable {
  /** "selon", "laut", "según". */
  according: string;
  /** Of those, the ones that have other meanings: "pour". */
  weak: string;
  /** The source (1) in front of its word (2): "der Polizei | zufolge". */
  postposition: RegExp | null;
  /** "Comme l'a dit la ministre, ...", "aus Kreisen hieß es, ..." */
  hearsay: RegExp | null;
  /** The speaker before, as a source: "Nach eigenen Angaben". */
  own: RegExp | null;
  /** After the words, without a verb: "so der Minister". */
  so: string | null;
  /** Where people speak without being named: "au ministère, on ...". */
  quarters: Quarters;
  /** A sentence that ends with whoever speaks in the next: "Kritik kam von der Caritas." */
  raised: RegExp;
}

/** Words around people. */
interface PeopleTable {
  /** Nouns for offices and occupations; in German, the ends of such words. */
  office: string;
  /** The endings of words for people by what they do. */
  agent: string;
  article: string;
  /** Words that may stand inside a role, in lower case: "de la", "des". */
  inside: string;
  /** Words that end a speaker: "à", "lors", "am". */
  end: string;
  /** Capitalised words at the start of a sentence that are no name. */
  opener: RegExp;
  /** "Mais", "y": what may open a clause. */
  conjunction: string;
  /** "Is", "was": what links a name to its office. */
  is: string;
  pronoun: string;
  /** Whom a pronoun means: a woman, a man, or either. */
  genderOf: (pronoun: string) => "f" | "m" | null;
}

/** What may stand between a verb of saying and its subject. */
interface BetweenTable {
  /** When and where: "a déclaré | lundi à Paris | Ana Lee". */
  when: string;
  /** Whom it was said to, in front of the verb: "| lui | a-t-elle répondu". */
  toWhom: string | null;
  /** Any pronouns in front of the verb: "ne l'", "se lo". */
  clitic: RegExp;
  /** What sets a subject against another, between commas: ", lui,", ", en cambio,". */
  apart: RegExp;
}

/** What the reader of a European language has to know. Strings are sources of regular expressions. */
export interface Table extends VerbTable, AssertionTable, SourceTable, PeopleTable, BetweenTable {
  marks: Marks;
  /** A dash at the start of a paragraph opens speech, and later ones set the reporter's words off. */
  dashes: boolean;
  /**
   * Every noun has a capital, the subject may follow the verb, and verbs have two parts: "Am Montag hat Ana Lee ...
   * angekündigt".
   */
  isGerman: boolean;
  /** A verb of saying needs no subject: "Añadió que ...". */
  hasZeroSubject: boolean;
}
