// What somebody is, in apposition: before the name, behind it, or in a sentence that says so.
import { isRole, roleBefore, type Vocabulary, type Word, wordsIn } from "../grammar";

const WINDOW = 140;
const NO_NOUN =
  /^(?:quelque|quelqu|rien|autre|celui|celle|algo|alguien|nada|etwas)$|(?:ando|iendo|ant|ants|mente|ment|[aei]d[oa]s?|ée?s?|uso|usa|ose|eux|euse|ir|er|ar|cuy[oa]s?|dont|quien|quienes|entonces|alors|pourtant|avec|tras|pero|sino|cuando|lorsque|quand|tandis|puis|donc|même|tout|siempre|nunca|también|además|sobre|contra|contre)$/u;

const BARE =
  /^\p{Lu}\p{Ll}{3,}(?:\s\p{Ll}{3,}){0,2}\s(?:(?:del?|du|des|en)\s|d['’])[^,.;:«»“”]{3,90}$/u;
// What opens with a capital in that place and is no noun for somebody.
const NO_FRONT =
  /^(?:Lors|Loin|Près|Faute|Hors|Fin|Début|Signe|Preuve|Autour|Venue?s?|Issue?s?|Sortie?s?|Partie?s?|Assise?|Morte?|Cerca|Lejos|Dentro|Fuera|Finales|Principios|Mediados|Detrás|Delante|Alrededor|Fruto|Muestra|Prueba|Señal|Conséquence|Résultat|Victime|Objet|Côté|Proches?|Vêtue?|Muni|Coiffée?|Grâce|Suite|Histoire|Question|Fuera|Víctima|Objeto|Aparte|Además|Pese|Gracias)$/u;

/** Ranks and degrees, in front of which an office may stand. */
const RANK =
  /^(?:général|colonel|capitaine|commandant|lieutenant|amiral|maréchal|docteur|professeur|cheikh|pasteur|abbé|coronel|capitán|comandante|teniente|almirante|mariscal|doctora?|profesora?|licenciad[oa]|Oberst|General\p{Ll}*|Hauptmann|Major|Admiral|Vizeadmiral|Brigadegeneral|Professor(?:in)?|Doktor)$/iu;
/** What introduces whom somebody speaks to. */
const ADDRESSED = /^(?:ante|devant|vor|face|frente)$/iu;

/** A role in front of a name, and where it begins without its article and with it. */
interface RoleLeft {
  role: string;
  start: number;
  article: number;
}

/** A role behind a name, and where the mention ends with it. */
interface RoleRight {
  role: string;
  end: number;
}

/** Finds the roles beside the names of a text. */
export class Appositions {
  constructor(
    private readonly text: string,
    private readonly words: Vocabulary,
  ) {}

  /** The word or comma before a position. */
  wordBefore(at: number): string {
    return (
      /(?:[\p{L}’']+|[^\s\p{L}])\s*$/u
        .exec(this.text.slice(Math.max(0, at - 30), at))?.[0]
        .trim() ?? ""
    );
  }

  /** The roles in front of a name and behind it. */
  beside(start: number, end: number): { left: RoleLeft | null; right: RoleRight | null } {
    const left = this.roleInFront(start);
    const right = this.roleRight(end);
    // "Declaró ante el juez | Ana Lee, armadora": whom somebody speaks to is nothing that she is.
    const isAddressed = left && right && ADDRESSED.test(this.wordBefore(left.article));
    return { left: isAddressed ? null : left, right };
  }

  /** The role directly in front of a name, or the one in front of that which says more. */
  private roleInFront(at: number): RoleLeft | null {
    const near = this.roleLeft(at);
    if (!near) return null;
    const further = this.roleLeft(near.article);
    if (!further || !this.text.slice(further.start, near.article).includes(",")) return near;
    const hasOffice = ({ role }: RoleLeft) => role.split(/\s+/, 3).some(this.words.isOffice);
    // "El alcalde, el socialista | Josep Llorca", "le porte-parole de la junte, le colonel | Ali Sow"
    const saysMore = hasOffice(further) && (!hasOffice(near) || RANK.test(near.role));
    return saysMore ? further : near;
  }

  /** "La ministra de Comercio, | Ana Lee" and "Außenministerin | Ana Lee". */
  private roleLeft(at: number): RoleLeft | null {
    const window = this.text.slice(Math.max(0, at - WINDOW), at);
    const gap =
      /(?:,|:)?\s+(?:(?:M|Mme|MM|Me|Maître|Sr|Sra|Dr|Prof|Herr|Frau|Don|Doña)\.?\s+)*$/u.exec(
        window,
      )?.[0] ?? null;
    if (gap === null) return null;
    const end = at - gap.length;
    const cut = Math.max(
      ...[
        ...window
          .slice(0, window.length - gap.length)
          .matchAll(/[,;:!?»”"(«“„—–\n]|\.\s|(?<=\))\s-\s/gu),
      ].map(({ index }) => index),
      -1,
    );
    const begin = at - window.length + cut + 1;
    const fronted = this.fronted(begin, end, gap);
    if (fronted) return fronted;
    // "PORTAVOZ: Buenos días": a label tells who speaks, not what a name is.
    if (gap.startsWith(":") && /(?:^|\n)\s*$/u.test(this.text.slice(Math.max(0, begin - 2), begin)))
      return null;
    const words = wordsIn(this.text, begin, end);
    const first = roleBefore(words, this.words);
    if (first >= words.length || words.at(-1)!.end !== end) return null;
    const before = words[first - 1];
    const isArticle = before !== undefined && this.words.isArticle(before.text);
    const role = this.text.slice(words[first]!.start, end);
    const start = words[first]!.start;
    return {
      role: first === 0 ? lowered(role, this.words.table.inverts) : role,
      start,
      article: isArticle ? before.start : start,
    };
  }

  /** "Principale figure de l'opposition, | Ana Lee ...": a sentence that opens with a noun without article. */
  private fronted(begin: number, end: number, gap: string) {
    const { inverts, opener } = this.words.table;
    if (inverts || !gap.startsWith(",")) return null;
    const before = this.text.slice(Math.max(0, begin - 3), begin);
    const phrase = this.text.slice(begin, end).trim();
    const [noun = ""] = phrase.split(/[\s'’]/);
    if (!/(?:^|[.!?…»”"\n])\s*$/u.test(before) || !BARE.test(phrase)) return null;
    if (opener.test(noun) || NO_NOUN.test(noun.toLowerCase()) || NO_FRONT.test(noun)) return null;
    if (/[^s]s$/u.test(noun)) return null;
    const start = begin + this.text.slice(begin, end).indexOf(phrase);
    return { role: lowered(phrase, false), start, article: start };
  }

  /** "Ana Lee, | ministra de Comercio,", "Ana Lee (director)", "Ana Lee ist Ministerin." */
  private roleRight(at: number): RoleRight | null {
    const { is, article } = this.words.table;
    const behind = this.text.slice(at, at + WINDOW);
    const found =
      /^(,\s+|\s+\()(?:\d+\s+(?:ans|Jahre|años),\s*)?((?:[^,.;:«»“”„()\n]|(?<=\s[ai])\.(?=\s[DR]\.)|(?<=\s[ai]\.\s[DR])\.){4,110}(?:\s\([^()\n]{1,30}\))?)(?=[,.;:)\n«»“„—–])/u.exec(
        behind,
      );
    const stated = new RegExp(
      `^(\\s+${is}\\s+)(?:${article}\\s+|l['’])?([^,.;:«»“”„\\n]{4,110})(?=[,.;:\\n])`,
      "iu",
    ).exec(behind);
    const [whole, , phrase = ""] = found ?? stated ?? [];
    if (whole === undefined) return null;
    const cut = phrase.replace(/\s(?:que|qui|quien|dont|où|cuyo|cuya)\s.*$/u, "");
    const from = at + whole.length - phrase.length;
    const words = wordsIn(this.text, from, from + cut.length);
    const own = words[0] && this.words.isArticle(words[0].text) ? words.slice(1) : words;
    const bracket = /\)$/u.test(cut) ? 1 : 0;
    if (own.length === 0 || !this.isApposition(words)) return null;
    const point = /\s[ai]\.\s[DR]\.$/u.test(cut) ? 1 : 0;
    const role = this.text.slice(own[0]!.start, own.at(-1)!.end + bracket + point);
    return { role, end: found && cut === phrase ? from + phrase.length : at };
  }

  private isApposition(words: Word[]): boolean {
    const first = words[0]!.text;
    if (this.words.isStop(first) || this.words.isVerb(first) || this.words.isPronoun(first))
      return false;
    if (isRole(words, this.words)) return true;
    // "Dolores Ibarra, maestra jubilada": any noun in apposition to a name, but no participle.
    const { inverts, anyVerb, opener } = this.words.table;
    const capital = first.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return (
      !inverts &&
      this.words.isSmall(first) &&
      first.length > 3 &&
      !anyVerb.test(first) &&
      !opener.test(capital) &&
      !NO_NOUN.test(first)
    );
  }

  /** By the article before an office: "la ministre". */
  genderLeft(start: number | undefined, role = ""): "f" | "m" | null {
    if (start === undefined) return null;
    const before = this.wordBefore(start).toLowerCase();
    if (/^(?:la|una|une|die|eine|sa)$/.test(before)) return "f";
    if (/^(?:le|un|el|der|ein|son)$/.test(before)) return "m";
    // "Bündner Nationalrätin": some word of it has the ending.
    return this.words.table.inverts ? (/\p{L}{3}in(?!\p{L})/u.test(role) ? "f" : "m") : null;
  }
}

const lowered = (role: string, keep: boolean): string =>
  keep ? role : role.replace(/^\p{Lu}(?=\p{Ll}+[\s-])/u, (letter) => letter.toLowerCase());
