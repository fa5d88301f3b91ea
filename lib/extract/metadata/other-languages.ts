// What the head of an article looks like in Chinese, French, German and Spanish.

const MONTHS = [
  "janvier|janv|januar|jänner|enero|ene",
  "février|févr|februar|febrero",
  "mars|märz|marzo",
  "avril|avr|april|abril|abr",
  "mai|mayo",
  "juin|juni|junio",
  "juillet|juil|juli|julio",
  "août|august|agosto|ago",
  "septembre|sept|september|septiembre|setiembre",
  "octobre|oktober|okt|octubre",
  "novembre|november|noviembre",
  "décembre|déc|dezember|dez|diciembre|dic",
];
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2})(?:er|\\.|º)?\\s+(?:de\\s+)?(?:${MONTHS.map((names) => `(${names})`).join("|")})\\.?,?\\s+(?:del?\\s+)?(\\d{4})(?!\\d)`,
  "iu",
);

/** The year, month and day of a date such as "1er mars 2024", "1. März 2024" or "1 de marzo de 2024". */
export function dateInWords(line: string): [number, number, number] | null {
  const found = DATE.exec(line);
  if (!found) return null;
  const [, day, ...rest] = found;
  const month = rest.slice(0, MONTHS.length).findIndex((name) => name !== undefined) + 1;
  return [Number(rest.at(-1)), month, Number(day)];
}

/** The labels of a head, by what they are called in English. */
const LABELS: Record<string, string> = {
  ...{ auteur: "author", autor: "author", autora: "author", 作者: "author", 撰文: "author" },
  ...{ quelle: "source", fuente: "source", 来源: "source", 來源: "source" },
  ...{
    datum: "date",
    fecha: "date",
    日期: "date",
    时间: "date",
    發布時間: "date",
    发布时间: "date",
  },
  ...{ titre: "title", titel: "title", título: "title", 标题: "title", 標題: "title" },
};
export const OTHER_LABELS = Object.keys(LABELS).join("|");

/** What a label is called in English; lower case. */
export const inEnglish = (label: string): string => LABELS[label] ?? label;

const NAME = "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|du|del|la|von|van|der|\\p{Lu}[\\p{L}.'’-]*)){1,3}";
const BY = new RegExp(
  `^(?:[Pp]ar|[Vv]on|[Pp]or|PAR|VON|POR)[:\\s]+(${NAME}(?:(?:, | et | und | y )${NAME})*)(?:,? (?:à|in|en|aus|desde) \\p{Lu}[\\p{L} -]+|, \\p{Lu}[\\p{L} ]+)?(?: \\([^)]*\\))?$`,
  "u",
);
// 本报记者 李明 王芳, 文／李明: a line of its own.
const BY_HAN =
  /^(?:(?:本[报報刊台网網]|特约|见习)?记者\s*|文\s*[/／|｜]\s*)(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4})*)(?:\s*(?:报道|发自\p{Script=Han}{2,6}))?$/u;

/** Who a line says has written the article: "Par Ana Lee à Oslo". Undefined for other lines. */
export const bylineElsewhere = (line: string): string | undefined =>
  BY.exec(line)?.[1] ?? BY_HAN.exec(line)?.[1];

const DATELINE =
  /^[（(【]?(\p{Script=Han}{1,5}[社报報网網台])\p{Script=Han}{0,8}\d{1,2}月\d{1,2}日[电電讯訊](?:\s*[（(]记者\s*(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4})*)[)）])?/u;

/** What a dateline such as 新华社北京3月4日电（记者李明）says: the agency, and who reports. */
export function hanDateline(
  head: readonly string[],
): { agency: string; people: string | null } | null {
  for (const line of head) {
    const [, agency, people] = DATELINE.exec(line) ?? [];
    if (agency) return { agency, people: people ?? null };
  }
  return null;
}
