import type { MarkedSpan } from "../marked-spans";
import { isAnswer, isCalling } from "./around";
import { OFFICE } from "./words/sources";
import { CUE } from "./words/verbs";

const MAX_TERM = 8;
const MAX_NAME = 16;
// Words that give something a name: 所谓, 定名.
const NAMES =
  /(?:所谓的?|名为|定名|命名为|取名|名叫|称为|叫做|叫作|题为|主题为|代号|俗称|又称|简称|统称|号称|自称|用户|网友|账号|博主|公众号|网名|昵称|以|一句|作为|成为|的|搞|打造|标榜|举办|签署|启动|推出|发起|推动|实施|设立|成立|加入|纪念|列入|列为|纳入|移出|移入|撤出|剔出|踢出)$/u;
// 建成造福百姓的 | “致富路”。: what something is made into.
const MADE =
  /(?:[建变办做筑当织养炼造]成|成了|成为|化作|架起|搭起|走出|闯出|擦亮|筑牢|共建|破解|消除|弥合|跨越|摆脱|陷入)([^，。！？；：“”「」]{0,12})$/u;
// What is named: “宁远”号, “海燕”计划.
const NAMED =
  /^(?:号|舰|轮|特?展|展览|节|杯|奖|周|日|月|书|一书|一文|专[案题栏]|活动|峰会|年会|课|课程|电影|小说|歌|节目|品牌|大厦|口岸|[港站馆厅班]|小组|工作组|制度|标准|[清名]单|通行证|工作法|方案|措施|改革|事件|危机|战争|家族|组织|联盟|集团|公司|基金|协定|公报|声明|宣言|走廊|经济带|核心区|示范区|系统|计划|行动|模式|政策|项目|工程|倡议|战略|战区|训练|演习|条款|原则|平台|协议|路线|问题|概念|关税|论|一词|字[眼样]|措辞|表述|提法|口号|标语|式|型|奖|案|法案|运动|会议|论坛|机制|时代|现象|为[题名主])/u;
// 智库 | “亚洲前沿” | 研究员: where someone holds a position.
const STAFF = new RegExp(`^[一-龥]{0,2}${OFFICE}`, "u");
const REPORTED = new RegExp(`(?:${CUE.source})[，,：:]`, "u");
const AT_END = new RegExp(`(?:${CUE.source})$`, "u");
const WITHIN =
  /(?:[在于就为](?:第[一二三四五六七八九十\d]+届)?|关于|围绕|有关|参加|出席|参与|观看|参观|获得?|荣获|登上|驾驶|搭乘|乘坐|打着|高举|贴着|写着|挂着|印着)$/u;
const HAN = /\p{Script=Han}/u;

/** Whether words in quotation marks merely name something, in a paragraph that begins at `from`: 渔船“宁远”号. */
export function isTerm(
  folded: string,
  from: number,
  { open, start, end, close }: MarkedSpan,
): boolean {
  if (end - start > MAX_NAME || /[，。！？,!?；]/u.test(folded.slice(start, end))) return false;
  const before = folded.slice(Math.max(from, open - 200), open);
  // 把提案称为“…”, 以“…”回应: someone's words.
  if (isCalling(before) || isAnswer(folded, open, close)) return false;
  const made = end - start <= MAX_TERM ? MADE.exec(before) : null;
  // 走出会议室高喊“…”: with its mark, since some verbs of saying need one.
  if (made && folded.slice(open - made[1]!.length, open + 1).search(CUE) < 0) return true;
  if (NAMES.test(before))
    return NAMES.exec(before)![0] !== "的" || NAMED.test(folded.slice(close, close + 4));
  // 在“山海之间” | 摄影展上: words between a preposition and a noun are not speech.
  if (WITHIN.test(before) && HAN.test(folded[close] ?? "")) return true;
  if (AT_END.test(before)) return false;
  if (NAMED.test(folded.slice(close, close + 4))) return true;
  if (HAN.test(folded[open - 1] ?? "") && STAFF.test(folded.slice(close, close + 6))) return true;
  if (end - start > MAX_TERM) return false;
  if (!HAN.test(folded[open - 1] ?? "") || !HAN.test(folded[close] ?? "")) return false;
  const sentence = before.slice(
    1 + Math.max(...[..."。！？!?；;\n"].map((stop) => before.lastIndexOf(stop))),
  );
  return REPORTED.test(sentence);
}
