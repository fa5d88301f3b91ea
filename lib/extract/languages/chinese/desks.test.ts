import { expect, test } from "vitest";
import { extract } from "../..";

// Each quotation as its speaker, the speaker's role, the assertion if it is not simply said, and the words.
const read = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind !== "passage")
    .map(({ speaker_text: who, speaker_role: role, assertion, text: words }) => {
      const how = assertion === "asserted" ? "" : ` (${assertion})`;
      return `${[who, role].filter(Boolean).join(", ")}${how}: ${words}`;
    });

test.each([
  ["以色列否认参与了上周的袭击。", "以色列 (denied): 参与了上周的袭击"],
  ["日本央行预计通胀将回落到百分之二。", "日本央行: 通胀将回落到百分之二"],
  ["該部門提醒，家長應督促孩子洗手。", "該部門: 家長應督促孩子洗手"],
  ["亚的斯亚贝巴方面坚称，大坝不影响供水。", "亚的斯亚贝巴方面: 大坝不影响供水"],
  ["的士業協會主席梁偉東批評，當局漠視業界生計。", "梁偉東, 的士業協會主席: 當局漠視業界生計"],
  ["蓝禾公司随后发布致歉信，称问题产品已全部下架。", "蓝禾公司: 问题产品已全部下架"],
])("bodies and states: %s", (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "外长何立新12日在卢萨卡同赞比亚外长姆贝基会谈。姆贝基说，两国互信牢固。",
    "姆贝基, 赞比亚外长: 两国互信牢固",
  ],
  ["主审此案的海事法院法官葛文静说，雾号没有开启。", "葛文静, 海事法院法官: 雾号没有开启"],
  ["在北部某醫院工作的護理師小芳說，夜班沒有休息時間。", "小芳, 護理師: 夜班沒有休息時間"],
  ["首相高市奈緒結束訪問。高市隨後澄清，立場沒有改變。", "高市奈緒, 首相: 立場沒有改變"],
  ["顾问奥列娜·舍甫琴科随后说，谈判仍在继续。", "奥列娜·舍甫琴科, 顾问: 谈判仍在继续"],
  ["（論壇報特派員李京倫）總統崔相勳承諾，大選將公平舉行。", "崔相勳, 總統: 大選將公平舉行"],
])("names and roles: %s", (text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    "中国和塞维亚发表联合声明。声明指出，合作顺利。双方强调，应反对保护主义。",
    "双方: 应反对保护主义",
  ],
  [
    "發言人林佳慧說，管道暢通。媒體追問細節，她僅回應：「都在掌握之中。」",
    "林佳慧, 發言人: 都在掌握之中。",
  ],
  ["主帅米洛斯坦言，体能不足。这位塞尔维亚人说，明年再来。", "米洛斯, 主帅: 明年再来"],
  [
    "市長陳其美今天會見傳媒，被問到會否北上消費時表示，這是個人自由。",
    "陳其美, 市長: 這是個人自由",
  ],
])("who is meant: %s", (text, last) => {
  expect(read(text).at(-1)).toBe(last);
});

test.each([
  ["消防局長提醒民眾慎防土石流。", "消防局長: 民眾慎防土石流"],
  ["分析师吕文指出，需求优于预期，将目标价上调至510元。", "吕文, 分析师: 需求优于预期"],
  ["會長李森否認分拆計畫：「我們沒有這個想法。」", "李森, 會長: 我們沒有這個想法。"],
  ["发言人马林重申坚持一个中国原则。", "马林, 发言人: 坚持一个中国原则"],
  ["部長許立允諾，一個月內提出檢討報告。", "許立, 部長: 一個月內提出檢討報告"],
  ["外相山本說，談判順利，但拒絕撤回發言。", "山本, 外相: 談判順利"],
])("where a statement begins and ends: %s", (text, expected) => {
  expect(read(text)).toContain(expected);
});
