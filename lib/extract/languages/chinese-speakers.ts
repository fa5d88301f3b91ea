import { ADVERBIAL, CUE, OFFICE } from "./chinese-words";
import { NOBODY, type Speaker } from "./reading";

const CUTS = new RegExp(ADVERBIAL.replaceAll("%CUE%", `(?:${CUE})`), "u");
const NAME = String.raw`[\p{Script=Han}A-Za-z]{2,4}|[\p{Script=Han}A-Za-z]+(?:[·・‧•．-][\p{Script=Han}A-Za-z.]+)+|[A-Z][A-Za-z.' -]+`;
const TITLED = new RegExp(`^(.*(?:${OFFICE}))(${NAME})?$`, "u");
const PRONOUN = /^[他她它]们?們?$|^该国$|^对方$|^其$/u;
const MAX_PHRASE = 40;
// The surnames of nearly everybody in China and Taiwan, and those of two characters.
const SURNAME =
  /^(?:[王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈韦韋夏傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴覃武戴莫孔向汤湯习習秦华華耿赵汪阎柯侯朱韩洪简簡温溫]|欧阳|歐陽|司马|司馬|诸葛|諸葛|上官)[\p{Script=Han}]{1,2}$/u;

/** Reads speakers in Chinese, and remembers them for "he" and for names that come again. */
export class ChineseSpeakers {
  constructor(private readonly text: string) {}

  private last: Speaker = NOBODY;
  private readonly known = new Map<string, Speaker>();

  /** The speaker that a clause names, which ends where the verb begins. Offsets count UTF-16 code units. */
  read(text: string, start: number, end: number): Speaker | null {
    const clause = text.slice(start, end);
    const lead =
      /^(?:\s|据|據|而|但|不过|不過|对此|對此|此外|另外|其中|同时|同時|[，、]|不过，)*/u.exec(
        clause,
      )![0].length;
    const rest = clause.slice(lead);
    const cut = cutAt(rest);
    const phrase = rest.slice(0, cut).replace(/[，、\s]+$/u, "");
    if (phrase === "" || phrase.length > MAX_PHRASE) return phrase === "" ? this.again(null) : null;
    const from = start + lead;
    const span: [number, number] = [from, from + phrase.length];
    if (PRONOUN.test(phrase)) return this.again(span);
    return this.remember({ ...divided(phrase), span });
  }

  /** The speaker before, mentioned by a pronoun or not at all. Null if nobody has spoken. */
  again(span: [number, number] | null): Speaker | null {
    return this.last === NOBODY ? null : { ...this.last, span: span ?? this.last.span };
  }

  private remember(speaker: Speaker): Speaker {
    const name = speaker.name!;
    const known =
      this.known.get(name) ??
      [...this.known.values()].find(
        (one) => one.name!.length > name.length && isShort(name, one.name!),
      );
    const fullName = known?.name ?? transcribed(this.text, name);
    const role = speaker.role ?? known?.role ?? roleOf(this.text, fullName);
    const full = { ...speaker, name: fullName, role };
    this.known.set(full.name, full);
    this.last = full;
    return full;
  }
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A transcribed name in full, as the text gives it elsewhere: 哈特曼, 艾琳·哈特曼. */
function transcribed(text: string, name: string): string {
  if (name.length < 2 || name.length > 8) return name;
  const full = new RegExp(
    `(?:[\\p{Script=Han}]{1,5}[·・‧•．])+${escaped(name)}(?![\\p{Script=Han}]*[·・‧•．])`,
    "u",
  );
  const found = full.exec(text)?.[0];
  return found ? divided(found).name! : name;
}

// What an office in the middle of a sentence follows.
const BEFORE_OFFICE =
  /^.*(?:[在与與和同对對向由被及]|会见|會見|访问|訪問|会晤|會晤|邀请|邀請|致电|致電)/u;

/** The office that the text gives before a name: 会见德国经济部长 | 艾琳·哈特曼. Null if it gives none. */
export function roleOf(text: string, name: string): string | null {
  if (name.length < 2) return null;
  const found = new RegExp(`([\\p{Script=Han}]{0,12}?(?:${OFFICE}))${escaped(name)}`, "u").exec(
    text,
  )?.[1];
  return found?.replace(BEFORE_OFFICE, "").replace(VISITING, "") || null;
}

/** Whether a name is the last part of a transcribed one: 拜登, 乔·拜登. */
const isShort = (name: string, full: string): boolean =>
  full.split(/[·・‧•．]/u).length > 1 && full.split(/[·・‧•．]/u).at(-1) === name;

const SURNAMED = new RegExp(`(?:${OFFICE})$`, "u");

/** Where when, where and to whom begin, after the speaker. */
function cutAt(phrase: string): number {
  for (let from = 1; from < phrase.length; ) {
    const found = CUTS.exec(phrase.slice(from));
    if (!found) return phrase.length;
    const at = from + found.index;
    // 委员会: not the auxiliary; 对外: part of a name.
    // 不愿具名的官员: part of the description.
    if (/^(?:不愿|不願|拒绝|拒絕|要求|未)(?:具名|透露|公开|公開|署名)/u.test(phrase.slice(at))) {
      from = at + 4;
      continue;
    }
    // A surname that is also a word: 总干事 | 曾国梁.
    if (
      found[0] === "曾" &&
      SURNAMED.test(phrase.slice(0, at)) &&
      /^曾(?![多经經在对對向于於一表])\p{Script=Han}{1,2}$/u.test(phrase.slice(at))
    )
      return phrase.length;
    const inside =
      /[员員协協大国國社工议議]$/u.test(phrase.slice(0, at)) && /^[会會]/u.test(found[0]);
    if (!inside && !/^(?:于|於|向|就)/u.test(found[0])) return at;
    if (!inside && at >= 2) return at;
    from = at + 1;
  }
  return phrase.length;
}

const VISITING = /^(?:来访|來訪|到访|到訪|随行|隨行|同行|在场|在場)的?/u;

/** The role and the name in a phrase: 外交部发言人 | 毛宁. Without a name, the phrase is a description. */
function divided(phrase: string): Pick<Speaker, "name" | "role"> {
  const bracket = /^(.+?)[（(]([^）)]+)[）)]$/u.exec(phrase);
  if (bracket) {
    const inner = divided(bracket[1]!);
    const isOffice = new RegExp(OFFICE, "u").test(bracket[2]!);
    return { name: inner.name, role: inner.role ?? (isOffice ? bracket[2]! : null) };
  }
  const [, role, name] = TITLED.exec(phrase) ?? [];
  if (role && name) return { name, role: role.replace(VISITING, "") };
  if (role) return titleAfter(phrase);
  return { name: phrase, role: null };
}

/** 王先生 and 王毅外长 name somebody before the office; 一位官员 describes somebody. */
function titleAfter(phrase: string): Pick<Speaker, "name" | "role"> {
  const [, name = "", office = ""] = new RegExp(`^(.+?)(${OFFICE})$`, "u").exec(phrase) ?? [];
  return SURNAME.test(name) ? { name, role: office } : { name: phrase, role: null };
}
