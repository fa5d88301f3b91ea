// Frequent characters that differ, in pairs: simplified, traditional.
const PAIRS =
  "国國对對发發说說时時会會为為这這来來个個们們关關问問与與无無东東务務长長认認请請应應实實现現经經两兩业業开開进進还還过過议議员員总總统統际際华華区區军軍战戰权權难難题題导導评評论論调調响響继續续續达達乐樂万萬亿億产產护護报報记記台臺";

const SIMPLIFIED = new Set([...PAIRS].filter((_, i) => i % 2 === 0));
const TRADITIONAL = new Set([...PAIRS].filter((_, i) => i % 2 === 1));

/** Whether a Chinese text is in traditional characters. */
export function isTraditional(text: string): boolean {
  let balance = 0;
  for (const character of text)
    balance += (TRADITIONAL.has(character) ? 1 : 0) - (SIMPLIFIED.has(character) ? 1 : 0);
  return balance > 0;
}
