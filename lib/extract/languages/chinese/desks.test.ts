import { expect, test } from "vitest";
import { statementsOf } from "@/scripts/test/said";

test.each([
  ["以色列否认参与了上周的袭击。", "以色列 (denied): 参与了上周的袭击"],
  ["日本央行预计通胀将回落到百分之二。", "日本央行: 通胀将回落到百分之二"],
  ["該部門提醒，家長應督促孩子洗手。", "該部門: 家長應督促孩子洗手"],
  ["亚的斯亚贝巴方面坚称，大坝不影响供水。", "亚的斯亚贝巴方面: 大坝不影响供水"],
  ["的士業協會主席梁偉東批評，當局漠視業界生計。", "梁偉東, 的士業協會主席: 當局漠視業界生計"],
  ["蓝禾公司随后发布致歉信，称问题产品已全部下架。", "蓝禾公司: 问题产品已全部下架"],
])("bodies and states: %s", (text, ...expected) => {
  expect(statementsOf(text)).toEqual(expected);
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
  expect(statementsOf(text)).toEqual(expected);
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
  expect(statementsOf(text).at(-1)).toBe(last);
});

test.each([
  ["消防局長提醒民眾慎防土石流。", "消防局長: 民眾慎防土石流"],
  ["分析师吕文指出，需求优于预期，将目标价上调至510元。", "吕文, 分析师: 需求优于预期"],
  ["會長李森否認分拆計畫：「我們沒有這個想法。」", "李森, 會長: 我們沒有這個想法。"],
  ["发言人马林重申坚持一个中国原则。", "马林, 发言人: 坚持一个中国原则"],
  ["部長許立允諾，一個月內提出檢討報告。", "許立, 部長: 一個月內提出檢討報告"],
  ["外相山本說，談判順利，但拒絕撤回發言。", "山本, 外相: 談判順利"],
])("where a statement begins and ends: %s", (text, expected) => {
  expect(statementsOf(text)).toContain(expected);
});

test.each([
  ["外交部否认承诺停止军演", ["外交部 (denied): 承诺停止军演"]],
  ["部长否认指控。", []],
])("what is denied although it has a verb of saying: %s", (text, expected) => {
  expect(statementsOf(text)).toEqual(expected);
});

test("in a readout, what follows goes on with what was said", () => {
  const text =
    "部长程卫会见大使多恩。\n程卫指出，两国关系良好。双方要扩大贸易。\n多恩表示，感谢款待。双方还就渔业交换了意见。";
  expect(statementsOf(text)).toEqual([
    "程卫, 部长: 两国关系良好",
    "程卫, 部长: 双方要扩大贸易",
    "多恩, 大使: 感谢款待",
  ]);
});

test("in other news, it doesn't", () => {
  expect(statementsOf("部长程卫说，会谈顺利。双方要扩大贸易。")).toEqual(["程卫, 部长: 会谈顺利"]);
});

test("in other news, what only the speaker would say goes on", () => {
  expect(
    statementsOf("发言人林涛表示，美方应停止错误做法。中方将采取必要措施。会谈持续了三小时。"),
  ).toEqual(["林涛, 发言人: 美方应停止错误做法", "林涛, 发言人: 中方将采取必要措施"]);
});

test("a list in quotation marks and the end of a speech are no statements", () => {
  expect(
    statementsOf("针对矿企被列入“黑名册”，部长程卫称，此举毫无道理。程卫说完便离开了会场。"),
  ).toEqual(["程卫, 部长: 此举毫无道理"]);
});
