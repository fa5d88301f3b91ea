import { Caseless, oncePerTable, oneOf, type Table, whenOf } from "../tables";
import { isGiven } from "./given-names";

/** How many answers are kept: texts repeat their words. */
const MAX_KEPT = 20_000;

/** Asks a question about each word only once. */
function kept(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MAX_KEPT) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

const whole = (list: string): Caseless => new Caseless(`^(?:${list})$`);

/** What kind of word something is, according to the table of its language. */
export class Vocabulary {
  /** An office or occupation: "ministre", "Exministra", "Finanzminister". */
  readonly isOffice: (word: string) => boolean;
  /** A noun for a person by what they do: "chercheuse", "Fischer". */
  readonly isAgent: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
  /** A word inside a role: "de", "des". */
  readonly isLink: (word: string) => boolean;
  /** A word that ends a speaker: "à", "am". */
  readonly isStop: (word: string) => boolean;
  /** A verb of saying. */
  readonly isVerb: (word: string) => boolean;
  /** Any finite verb, by its form. */
  readonly isAnyVerb: (word: string) => boolean;
  readonly isPronoun: (word: string) => boolean;
  /** A capitalised word that opens a sentence and is not a name. */
  readonly isOpener: (word: string) => boolean;
  /** "Mais", "y": what may open a clause. */
  readonly lead: Caseless;
  readonly when: RegExp;

  constructor(readonly table: Table) {
    const [article, stop] = [whole(table.article), whole(table.end)];
    const pronoun = whole(String.raw`${table.pronoun}(?:\s(?:mism[oa]s?|selbst)|-mêmes?)?`);
    const [verb, link] = [whole(table.cue), new RegExp(`^(?:${table.inside}|d['’])$`, "u")];
    this.isOffice = kept(officeOf(table));
    this.isAgent = kept(agentOf(table));
    this.isArticle = kept((word) => article.test(word));
    this.isLink = kept((word) => link.test(word));
    this.isStop = kept((word) => stop.test(word));
    this.isVerb = kept((word) => verb.test(word));
    this.isAnyVerb = kept((word) => verb.test(word) || table.anyVerb.test(word));
    this.isPronoun = kept((word) => pronoun.test(word));
    this.isOpener = kept((word) => table.opener.test(word));
    this.lead = new Caseless(`^(?:${table.conjunction})(?!\\p{L})[\\s,]*`);
    this.when = whenOf(table);
  }

  isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);
}

/** The vocabulary of a table. */
export const vocabularyOf = oncePerTable((table) => new Vocabulary(table));

function officeOf({ office, isGerman }: Table): (word: string) => boolean {
  // German compounds end with the office; elsewhere little may precede it: "exministra", "sous-secrétaire".
  const pattern = isGerman
    ? new Caseless(office)
    : whole(`(?:ex-?|vice-?|sous-?|sub-?|co-?|euro|porta|contra)?${office}\\p{L}{0,3}`);
  const isOne = (word: string) => pattern.test(word);
  // "Ministre-président"
  return (word) =>
    isOne(word) || (word.includes("-") && !isGiven(word) && word.split("-").every(isOne));
}

function agentOf({ agent, opener, isGerman }: Table): (word: string) => boolean {
  const ending = new Caseless(agent);
  const isOne = (word: string) =>
    ending.test(word) && !isGiven(word) && !THING.test(word) && !opener.test(word);
  // German nouns are capitalised.
  if (isGerman) return (word) => /^\p{Lu}/u.test(word) && isOne(word);
  return (word) => isOne(word) || (/[^s]s$/u.test(word) && isOne(word.slice(0, -1)));
}

/** Nouns for things, and other words, that end like those for people. */
const THING = whole(oneOf`
  sect(?:or|eur) mot(?:or|eur) fact(?:or|eur) val(?:or|eur) error erreur horror terror temor honor favor calor dolor menor mayor
  mejor rumor amor (?:int|ext)[ée]ri(?:or|eur) anterior posterior meilleur leur heure peur fleur couleur hauteur ampleur mercado
  estado partido resultado pasado lado grado tratado senado juzgado mañana semana ventana campana frontera carretera bandera
  primera? tercera? manera dinero enero febrero cero número extranjero affaire salaire documentaire territoire frontière matière
  lumière manière carrière rivière première dernière dernier premier quartier chantier papier calendrier courrier métier cahier loyer palier dossier février janvier escalario
  horario salario diario barrio escenario aniversario comentario presente frente puente ambiente corriente siguiente reciente
  accidente continente oriente instante durante restante restaurant instant maintenant pourtant avant devant pendant enfant sud-est
  est Wasser Feuer Sommer Winter Fenster Wetter Alter Zimmer Lager Kloster Muster Ufer Wunder Theater Charakter Ärger Messer
  Silber Kupfer Hunger Körper Kilometer Meter Liter Oktober November Dezember September
  \p{L}*(?:parlament|dokument|moment|element|argument|instrument|prozent|kontinent|talent|regiment|fundament|sektor|faktor|steuer)
  \p{L}*(?:dauer|mauer|meer|heer|feier|bier|tier)`);
