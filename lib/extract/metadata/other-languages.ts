// What the head of an article looks like in Chinese, French, German and Spanish.

const MONTHS = [
  "janvier|janv|januar|jänner|enero|ene|jan",
  "f[ée]vrier|f[ée]vr|februar|febrero|feb",
  "mars|märz|marzo|mar",
  "avril|avr|april|abril|abr|apr",
  "mai|mayo",
  "juin|juni|junio|jun",
  "juillet|juil|juli|julio|jul",
  "ao[ûu]t|august|agosto|ago|aug",
  "septembre|sept|september|septiembre|setiembre|sep",
  "octobre|oktober|okt|octubre|oct",
  "novembre|november|noviembre|nov",
  "d[ée]cembre|d[ée]c|dezember|dez|diciembre|dic",
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

const IN_ENGLISH = new Map(
  Object.entries({
    author: "auteur autor autora 作者 撰文 撰稿",
    source: "quelle fuente 来源 來源",
    date: "datum fecha 日期 时间 時間 发布时间 發布時間 發佈時間",
    title: "titre titel título 标题 標題",
  }).flatMap(([english, words]) => words.split(" ").map((word) => [word, english] as const)),
);

/** The labels of a head in these languages, as part of a regular expression. */
export const OTHER_LABELS = [...IN_ENGLISH.keys()].join("|");

/** The English name of a label; both in lower case. */
export const inEnglish = (label: string): string => IN_ENGLISH.get(label) ?? label;

const ANOTHER = new RegExp(`\\s+(?:${OTHER_LABELS})\\s*[:：].*$`, "iu");
const TIMED = /\s+\d{4}[-年/.]\d.*$/u;

/** A label's value without anything else on its line: "来源：港口日报 2024-03-04 作者：李明" gives 港口日报. */
export function valueOnly(label: string, value: string): string {
  const own = value.replace(ANOTHER, "");
  return label === "source" ? own.replace(TIMED, "") : own;
}

const HAN_NAMES = "\\p{Script=Han}{2,4}?(?:[、\\s]\\p{Script=Han}{2,4}?)*?";
// 本报记者 李明 王芳, 文／李明: on a line of its own.
const BY_HAN = new RegExp(
  `^(?:(?:本[报報刊台网網]|特约|特約|见习|見習|[\\p{Script=Han}]{2,3}社)[记記]者\\s*|[记記]者\\s+|文\\s*[/／｜|]\\s*)(${HAN_NAMES})(?:\\s*(?:报道|報道|报导|報導|[发發]自\\p{Script=Han}{2,6}))?$`,
  "u",
);

/** The people named as its authors by a line in Chinese. Undefined for other lines. */
export const hanByline = (line: string): string | undefined => BY_HAN.exec(line)?.[1];

const DATELINE = new RegExp(
  `^[（(【]?(\\p{Script=Han}{1,5}?[社报報网網台])\\p{Script=Han}{0,8}?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[电電讯訊](?:\\s*[（(][记記]者\\s*(${HAN_NAMES})[)）])?`,
  "u",
);

/** What a dateline such as 新华社北京3月4日电（记者李明）says: the agency, the reporters, and when, with all its words. */
export function hanDateline(
  head: readonly string[],
): { agency: string; people: string | null; words: string } | null {
  for (const line of head) {
    const [words, agency, people] = DATELINE.exec(line) ?? [];
    if (words && agency) return { agency, people: people ?? null, words };
  }
  return null;
}

const PERSON = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]{2,8}";
const DATED = /^(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-./]\d{1,2}[-./]\d{1,2})(?:[（(].[)）])?$/u;
const MAY_BE_DATED = /\d{4}[-年./]/;
const PAPER =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{2,12}(?:[报報]|新[闻聞]|通[讯訊信]社|新[华華]社|[周週]刊)$/u;
const REPORTER = new RegExp(`^(?:[记記]者[：:]?)?(${PERSON})$`, "u");

/** What a line such as 東都新報 2024年3月18日 記者 大槻真帆 says: the newspaper and the reporter beside the date. */
export function hanDateLine(
  head: readonly string[],
): { paper: string | null; people: string | null } | null {
  for (const line of head) {
    if (!MAY_BE_DATED.test(line)) continue;
    const parts = line.split(/[\s|｜/／,，、·]+/u).filter(Boolean);
    if (!parts.some((part) => DATED.test(part))) continue;
    const at = parts.findIndex((part) => /^[记記]者/u.test(part));
    const isAlone = /^[记記]者[：:]?$/u.test(parts[at] ?? "");
    const people = at < 0 ? null : REPORTER.exec(parts[isAlone ? at + 1 : at] ?? "")?.[1];
    return { paper: parts.find((part) => PAPER.test(part)) ?? null, people: people ?? null };
  }
  return null;
}
