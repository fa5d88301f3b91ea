// Whether a speaker is only described in Chinese: 一位美国官员, 知情人士, 外交部发言人.
import { isCommonlySurnamed } from "./people/names";
import { COUNTED, PRONOUN } from "./people/subject-words";
import { simplified } from "./words/characters";
import { isOffice } from "./words/sources";

// 多家媒体, 该发言人, 某公司
const INDEFINITE =
  /^(?:[一两二三四五六七八九十几数多]{1,3}余?[名位个家些]|某|该|这[名位些]|那[名位些])/u;
const TOGETHER = /^(?:[他她它]们|双方|对方|两人|三人)$/u;
const MAX_NAME = 3;
const HONORIFIC =
  /^.{2,3}(?:先生|女士|小姐|博士|教授|大使|部长|外长|主席|总统|总理|首相|议员|将军|发言人)$/u;

/** Whether words say what a speaker is, but not who. */
export function describesInChinese(name: string): boolean {
  const words = simplified(name.trim());
  if (!/^[一-龥“”]/u.test(words)) return false;
  if (PRONOUN.test(words) || TOGETHER.test(words) || INDEFINITE.test(words)) return true;
  // 义乌一位货代, 白宫一名高级官员
  if (COUNTED.test(words)) return true;
  return isOffice(words.replace(/们$/u, "")) && !isTitledName(words);
}

/** Whether a surname comes before a title: 王主席, 毛宁发言人. But 韩国总统 is whoever holds the office. */
function isTitledName(words: string): boolean {
  if (!isCommonlySurnamed(words) || /^.国/u.test(words)) return false;
  return words.length <= MAX_NAME || HONORIFIC.test(words);
}
