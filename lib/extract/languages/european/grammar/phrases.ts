import { Caseless, oncePerTable, type Table, whenOf } from "../tables";
import { isGiven } from "./given-names";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
/** Small words within a name: "von der Leyen", "bin Salman". */
export const PARTICLE = /^(?:von|van|de|der|den|del|di|da|bin|ben|al|el|zu|la|le|du|dos|ter|y|i)$/;

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a stretch of text. Offsets count UTF-16 code units. "l'" and "d'" are words of their own. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const at = start + index;
    const whole = found.replace(/[.’'-]+$/, "");
    const elided = /^(?:[ldnsmjc]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})/iu.exec(whole)?.[0];
    if (!elided) return [{ text: whole, start: at, end: at + whole.length }];
    const middle = at + elided.length;
    return [
      { text: elided, start: at, end: middle },
      { text: whole.slice(elided.length), start: middle, end: at + whole.length },
    ];
  });
}

/** What the words of a language are, by its table. */
export class Words {
  private readonly office: Caseless;
  private readonly agent: Caseless;
  private readonly article: Caseless;
  private readonly link: RegExp;
  private readonly stop: Caseless;
  private readonly verb: Caseless;
  private readonly pronoun: Caseless;
  readonly lead: Caseless;
  readonly when: RegExp;

  constructor(readonly table: Table) {
    // "Exministra", "vice-président", "sous-secrétaire"; German compounds end with the office.
    this.office = table.inverts
      ? new Caseless(table.office)
      : new Caseless(
          `^(?:ex-?|vice-?|sous-?|sub-?|co-?|euro|porta|contra)?${table.office}\\p{L}{0,3}$`,
        );
    this.agent = new Caseless(table.agent);
    this.article = new Caseless(`^(?:${table.article})$`);
    this.link = new RegExp(`^(?:${table.inside.replaceAll("\\s+", " ")})$`, "u");
    this.stop = new Caseless(`^(?:${table.end})$`);
    this.verb = new Caseless(`^(?:${table.cue})$`);
    this.pronoun = new Caseless(`^(?:${table.pronoun})(?:\\s(?:mism[oa]s?|selbst)|-mêmes?)?$`);
    this.when = whenOf(table);
    this.lead = new Caseless(`^(?:${table.conjunction})(?!\\p{L})[\\s,]*`);
  }

  isOffice = (word: string): boolean =>
    this.office.test(word) ||
    // "Ministre-président"
    (word.includes("-") &&
      !isGiven(word) &&
      word.split("-").every((part) => this.office.test(part)));
  isAgent = (word: string): boolean =>
    this.isOneAgent(word) ||
    (!this.table.inverts && /[^s]s$/u.test(word) && this.isOneAgent(word.slice(0, -1)));

  private isOneAgent = (word: string): boolean =>
    this.agent.test(word) &&
    !isGiven(word) &&
    !NO_AGENT.test(word) &&
    !this.table.opener.test(word) &&
    // Nouns have capitals in German.
    (!this.table.inverts || this.isCapital(word));
  isArticle = (word: string): boolean => this.article.test(word);
  isLink = (word: string): boolean => this.link.test(word) || /^[d]['’]$/u.test(word);
  isStop = (word: string): boolean => this.stop.test(word);
  isVerb = (word: string): boolean => this.verb.test(word);
  isPronoun = (word: string): boolean => this.pronoun.test(word);
  isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

  /** Whether one of some words is a verb; "la policía" only looks like one. */
  private isFinite(words: Word[], at: number): boolean {
    const { text } = words[at]!;
    const isNoun = at > 0 && this.isArticle(words[at - 1]!.text);
    return !isNoun && (this.isVerb(text) || this.table.anyVerb.test(text));
  }

  /** Whether a phrase without its article says what somebody is: by an office, or by the ending of its first noun. */
  isRole(words: Word[]): boolean {
    const own = words.filter(({ text }, k) => !(k === 0 && this.isArticle(text)));
    if (own.length === 0) return false;
    // Up to "of": "président | de la commission".
    const link = own.findIndex(
      ({ text }, k) =>
        k > 0 &&
        (this.isLink(text) || this.isArticle(text) || (this.isStop(text) && INNER.test(text))),
    );
    const noun = link < 0 ? own : own.slice(0, link);
    if (noun.some(({ text }) => this.isOffice(text))) return true;
    const head = this.table.inverts
      ? noun.at(-1)!
      : (noun.find(({ text }) => !PREPOSED.test(text)) ?? noun[0]!);
    if (!this.table.inverts && this.isCapital(head.text)) return false;
    return this.isAgent(head.text);
  }

  /**
   * Where the role begins that the last of some words ends: "... sagte | haushaltspolitischer Sprecher der Opposition".
   * Returns the words' length if they end with no role.
   */
  roleBefore(words: Word[]): number {
    let from = words.length;
    while (from > 0 && words.length - from < MAX_ROLE) {
      const { text } = words[from - 1]!;
      if (this.isFinite(words, from - 1) && !this.isOffice(text)) break;
      if (/^\d/.test(text) || this.isPronoun(text)) break;
      // "Embajadora en Pekín", "Leiter für Afrika"; but not "dijo en Pekín".
      const isInner =
        INNER.test(text) &&
        from < words.length &&
        // "Délégué | au commerce": what the office is for, in lower case too.
        (!this.isSmall(words[from]!.text.replace(/^l['’]/, "")) ||
          GOVERNS.test(words[from - 2]?.text ?? ""));
      const elided = INNER.test(text) && from < words.length && this.isArticle(words[from]!.text);
      if (this.isStop(text) && !isInner && !elided && !this.isLink(text) && !this.isArticle(text))
        break;
      from--;
    }
    let head = -1;
    // "Deux sources" are no office of one person.
    const isPlural = (word: string) => !this.table.inverts && /[^é]s$/u.test(word);
    for (let k = from; k < words.length && head < 0; k++)
      if (this.isOffice(words[k]!.text) && !isPlural(words[k]!.text)) head = k;
    for (let k = from; k < words.length && head < 0; k++) {
      const article = k > 0 && this.isArticle(words[k - 1]!.text);
      if (this.isAgent(words[k]!.text) && (article || this.table.inverts)) head = k;
    }
    if (head < 0) return words.length;
    // Adjectives in front belong to it, back to the article.
    while (head > from) {
      const before = words[head - 1]!.text;
      if (this.isArticle(before) || this.isLink(before) || this.isStop(before)) break;
      if (this.table.opener.test(before) && !/^Anci/u.test(before)) break;
      const isTitle = this.table.inverts && TITLE_ADJECTIVE.test(before);
      if (!this.isSmall(before) && !isTitle && !(this.isCapital(before) && head - 1 === 0)) break;
      if (this.isVerb(before) || this.table.anyVerb.test(before)) break;
      head--;
    }
    return head;
  }
}

/** The words of a table’s language. */
export const vocabularyOf = oncePerTable((table) => new Words(table));

const MAX_ROLE = 14;
// Adjectives in front of a noun: "un antiguo | ingeniero", "le jeune | chercheur".
const PREPOSED =
  /^(?:antigu[oa]|nuev[oa]|viej[oa]|joven|gran|mism[oa]|últim[oa]|principal|propi[oa]|otr[oa]|tal|conocid[oa]|ancien(?:ne)?|nouve(?:au|lle)|jeune|vieux|vieille|autre|même|grande?|petite?|futur[oae]?|actuel(?:le)?|célèbre|premi(?:er|ère)|primera?)$/iu;
// Adjectives that are part of an office: "Parlamentarische Staatssekretärin", "Ständiger Vertreter".
const TITLE_ADJECTIVE = /^\p{Lu}\p{Ll}+(?:isch|lich|ig|end|st|it|et)e[rn]?$/u;
// What needs a preposition behind it: "délégué au", "chargée de", "encargado en".
const GOVERNS =
  /^(?:délégué|adjoint|attaché|candidat|préposé|rattaché|affecté|envoyé|encargad|adscrit|adjunt|enviad|candidat|secrétaire|conseiller|commissaire|asesor|delegad)\p{L}{0,2}$/iu;
// Things whose nouns end like those of people.
const NO_AGENT =
  /^(?:sect(?:or|eur)|mot(?:or|eur)|fact(?:or|eur)|val(?:or|eur)|error|erreur|horror|terror|temor|honor|favor|calor|dolor|menor|mayor|mejor|rumor|amor|(?:int|ext)[ée]ri(?:or|eur)|anterior|posterior|meilleur|leur|heure|peur|fleur|couleur|hauteur|ampleur|mercado|estado|partido|resultado|pasado|lado|grado|tratado|senado|juzgado|mañana|semana|ventana|campana|frontera|carretera|bandera|primera?|tercera?|manera|dinero|enero|febrero|cero|número|extranjero|affaire|salaire|documentaire|territoire|frontière|matière|lumière|manière|carrière|rivière|première|dernière|dernier|premier|quartier|chantier|papier|dossier|février|janvier|escalario|horario|salario|diario|barrio|escenario|aniversario|comentario|presente|frente|puente|ambiente|corriente|siguiente|reciente|accidente|continente|oriente|instante|durante|restante|restaurant|instant|maintenant|pourtant|avant|devant|pendant|enfant|sud-est|est|Wasser|Feuer|Sommer|Winter|Fenster|Wetter|Alter|Zimmer|Lager|Kloster|Muster|Ufer|Wunder|Theater|Charakter|Ärger|Messer|Silber|Kupfer|Hunger|Körper|Papier|Kilometer|Meter|Liter|Oktober|November|Dezember|September|(?:\p{L}*)(?:parlament|dokument|moment|element|argument|instrument|prozent|kontinent|talent|regiment|fundament|sektor|faktor|steuer|dauer|mauer|meer|heer|feier|bier|tier))$/iu;
const INNER =
  /^(?:en|à|au|aux|in|im|bei|beim|für|para|pour|auprès|près|a|zur|zum|am|ante|chez|adjoint|contre|contra|gegen|über|sur|sobre|con|avec)$/u;
