// The words that show that a text is about a party, beside its name: people, capital, government. A party
// that is not here is known by its name alone.
const WORDS: Record<string, string> = {
  "United States":
    "US|U.S.|United States|America|American|Washington|White House|Pentagon|State Department|Congress|Senate|Senator|House|Congressman|Congresswoman|Secretary of State|Oval Office|Commerce Department|Treasury Department",
  China:
    "China|Chinese|Beijing|PRC|People’s Republic|Politburo|Xi Jinping|Xi|Xinjiang|Tibet|Tibetan|Uyghur|Uighur|Hong Kong|Huawei|SMIC|cross-strait|Taiwan Strait|one-China|Shanghai|Shenzhen|Guangzhou|Chengdu|Wuhan|Taiwan Affairs Office|mainland",
  Russia: "Russia|Russian|Moscow|Kremlin|Putin",
  Ukraine: "Ukraine|Ukrainian|Kyiv|Zelensky",
  "European Union": "European Union|EU|Europe|European|Brussels|European Commission",
  "United Kingdom": "United Kingdom|UK|U.K.|Britain|British|London|Downing Street|Whitehall",
  Japan: "Japan|Japanese|Tokyo",
  India: "India|Indian|Delhi|New Delhi",
  Taiwan: "Taiwan|Taiwanese|Taipei",
  "South Korea": "South Korea|South Korean|Seoul",
  "North Korea": "North Korea|North Korean|Pyongyang",
  Australia: "Australia|Australian|Canberra",
  Canada: "Canada|Canadian|Ottawa",
  Germany: "Germany|German|Berlin",
  France: "France|French|Paris|Élysée",
  Iran: "Iran|Iranian|Tehran",
  Israel: "Israel|Israeli|Jerusalem|Tel Aviv",
  Turkey: "Turkey|Türkiye|Turkish|Ankara",
  "Saudi Arabia": "Saudi Arabia|Saudi|Riyadh",
  Pakistan: "Pakistan|Pakistani|Islamabad",
  Vietnam: "Vietnam|Vietnamese|Hanoi",
  Philippines: "Philippines|Philippine|Filipino|Manila",
  Mexico: "Mexico|Mexican|Mexico City",
  Brazil: "Brazil|Brazilian|Brasília",
};
const ALSO: Record<string, string> = {
  US: "United States",
  USA: "United States",
  UK: "United Kingdom",
  EU: "European Union",
};

/** The words by which a party of a relationship is recognised in a text. */
export const partyWords = (name: string): string[] =>
  WORDS[ALSO[name] ?? name]?.split("|") ?? [name];

/** The words of both parties of a relationship. Undefined if there are not two. */
export function partiesOf(names: string[]): [string[], string[]] | undefined {
  const [one, other] = names;
  return one && other && names.length === 2 ? [partyWords(one), partyWords(other)] : undefined;
}
