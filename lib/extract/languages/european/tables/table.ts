import type { Marks } from "../../marked-spans";

/** How a language names people by where they work (1): at the start of a sentence, up to the verb, and behind the verb. */
interface Quarters {
  front: RegExp;
  behind: RegExp;
}

/** What the reader of a European language has to know. All are sources of regular expressions. */
export interface Table {
  marks: Marks;
  /** Finite verbs of saying, with their auxiliaries. */
  cue: string;
  /** Verbs of saying with the subject inside or none: "a-t-il déclaré". */
  bare: string;
  /** The same of any verb, by its form, for behind quoted words alone: elsewhere "faut-il" would report something. */
  anyBare: string | null;
  /** Any verb by its form, where its place behind the quoted words shows that it reports them. */
  verb: string;
  /** Words in that place that are no verbs. */
  noVerb: string;
  /** Whom it was said to, in front of the verb: "| lui | a-t-elle répondu". */
  toWhom: string | null;
  /** When and where, between the verb and its subject: "a déclaré | lundi à Paris | Ana Lee". */
  when: string;
  /** What sets a subject against another, between commas: ", lui,", ", en cambio,". */
  aside: RegExp;
  /** "selon", "laut", "según". */
  according: string;
  /** Of those, the ones that have other meanings: "pour". */
  weak: string;
  /** Verbs whose object is what is said: "forderte | einen Nachtrag". */
  objects: string;
  /** Verbs, and what introduces the object or infinitive that is said: "amenazó con | abandonar la cumbre". */
  prepositional: readonly [verb: RegExp, introduction: RegExp][];
  /** An infinitive that says what somebody claims, behind the verb: "assure | disposer de réserves". */
  infinitive: RegExp | null;
  /** Forms that report what the subject of the sentence adds: "précisant que", "asegurando que". */
  gerund: string | null;
  postposition: RegExp | null;
  /** Where people speak without being named: "au ministère, on ...". */
  quarters: Quarters;
  hearsay: RegExp | null;
  /** "Woran es hakt, | will | sie | nicht sagen": what somebody does not say comes first. */
  fronted: RegExp | null;
  /** A sentence that ends with whoever speaks in the next: "Kritik kam von der Caritas." */
  raised: RegExp;
  /** The speaker before, as a source: "Nach eigenen Angaben". */
  own: RegExp | null;
  /** The verb's two parts, around what is said (1): "hat | den Kauf | angekündigt (2)". */
  bracket: RegExp | null;
  /** Nouns for what somebody has claimed, which a clause behind the verb spells out. */
  claim: RegExp | null;
  /** After the words, without a verb: "so der Minister". */
  so: string | null;
  /** What introduces a clause that is reported: "que", "dass". */
  that: string;
  pronoun: string;
  /** Whom a pronoun means: a woman, a man, or either. */
  genderOf: (pronoun: string) => "f" | "m" | null;
  /** "Mais", "y": what may open a clause. */
  conjunction: string;
  /** Capitalised words at the start of a sentence that are no name. */
  opener: RegExp;
  /** A finite verb by its form. */
  anyVerb: RegExp;
  article: string;
  /** Words that may stand inside a role, in lower case: "de la", "des". */
  inside: string;
  /** Words that end a speaker: "à", "lors", "am". */
  end: string;
  /** Nouns for offices and occupations; in German, the ends of such words. */
  office: string;
  /** The endings of words for people by what they do. */
  agent: string;
  /** "Is", "was": what links a name to its office. */
  is: string;
  /** Words in front of the verb that deny, withhold or suppose what follows. */
  denial: RegExp;
  silence: RegExp;
  /** Verbs that keep silent, and those that announce what will be said, each with its infinitive. */
  silent: string;
  future: string;
  /** Pronouns between subject and verb: "lui", "le". */
  clitic: RegExp;
  /** A verb form that reports by itself, as the German subjunctive does. */
  subjunctive: RegExp | null;
  prospect: RegExp;
  condition: RegExp;
  /** A dash at the start of a paragraph opens speech, and later ones set the reporter's words off. */
  dashes: boolean;
  /** The subject may follow the verb before the words: "Am Montag sagte Ana Lee: ...". */
  inverts: boolean;
  /** A verb of saying needs no subject: "Añadió que ...". */
  hasZeroSubject: boolean;
}
