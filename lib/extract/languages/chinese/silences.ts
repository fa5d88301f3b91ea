// What someone is silent about, in the clause before: 至于是否重启谈判，| 部长未正面回应.
import type { Piece } from "./pieces";

const TOPIC =
  /^(?:当|在)?(?:有?(?:记者|媒体|外界))?(?:至于|对于|对(?![外手])|关于|有关|就|针对|面对|(?:再?被)?[追询]?问[及到]|(?:谈|提)[及到])(?!此)(?:有关|外界|媒体|记者|外媒)?/u;
const REST =
  /(?:这?一事|这?一?(?:问题|传闻|消息|说法|细节)|的?(?:提问|追问|查询|询问))?(?:[时上]|之际)?$/u;
const INTERROGATIVE = /是否|为何|为什么|何[时地人]|如何|怎|多少|哪|谁|什么|[有能会]没|几[时人家]/u;

/**
 * Where the words that say what the silence is about begin and end in the clause before. Returns null if there are
 * none.
 */
export function aboutBefore(
  folded: string,
  before: Piece | undefined,
  { sentence }: Piece,
): [number, number] | null {
  if (!before || before.quote || before.sentence !== sentence) return null;
  const clause = folded.slice(before.start, before.end);
  const lead = TOPIC.exec(clause)?.[0].length ?? 0;
  if (lead === 0 && !INTERROGATIVE.test(clause)) return null;
  const rest = lead > 0 ? REST.exec(clause.slice(lead))![0].length : 0;
  // 对此, 面对记者追问: no topic is named.
  return clause.length - rest - lead < 3 ? null : [before.start + lead, before.end - rest];
}
