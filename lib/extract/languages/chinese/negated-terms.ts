// Quoted words that the words around them negate: 美方不支持“台湾独立”. The clause is what is said, not the words alone.
import type { MarkedSpan } from "../marked-spans";
import { CUE } from "./words/verbs";

const MAX_WORDS = 24;
const NEGATIONS =
  "(?:不(?!仅|但|止|只|光|过|同|久|断|少|禁|妨|料|无|满|安|得不|能不|会不|可不)|(?<!从|前所)未(?!来|必不)|从未|没有?|无意|无须|无需|毫无|并无|决无|绝无|并非|绝非|绝不|决不|反对|拒绝|抵制|摒弃|放弃|停止|防止|避免|杜绝|制止|禁止|切勿|不要)";
const NEGATED = new RegExp(`${NEGATIONS}(?<between>[^，。！？；：,!?;:“”「」『』]{0,16})$`, "u");
// 谈判“…”| 并不存在: the predicate is after the words.
const BEHIND =
  /^[^，。！？；：,!?;:“”「」『』]{0,8}?(?:不存在|不成立|不符|不可[能行取]|不会|不能|不应|不得|没有|并非|并不|绝不|纯属|子虚乌有|站不住脚|毫无|从未|[应必]须?当?停止|休矣|行不通)/u;
const SAYS = new RegExp(`(?:${CUE.source})`, "u");

/** Whether quoted words in a paragraph that begins at `from` are negated by their own clause. */
export function isNegated(
  folded: string,
  from: number,
  { open, start, end, close }: MarkedSpan,
): boolean {
  const words = folded.slice(start, end);
  if (words.length > MAX_WORDS || /[，。！？,!?；]/u.test(words)) return false;
  if (BEHIND.test(folded.slice(close, close + 24))) return true;
  const found = NEGATED.exec(folded.slice(Math.max(from, open - 40), open));
  // 不无讽刺地说“…”: the verb of saying comes after the negation.
  return found !== null && !SAYS.test(found.groups!.between!);
}
