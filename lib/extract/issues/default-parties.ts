/** Words that show that a text is about the United States, and about China. */
const UNITED_STATES =
  "US|U.S.|United States|America|American|Washington|White House|Pentagon|State Department|Congress|Senate|Senator|House|Congressman|Congresswoman|Secretary of State|Oval Office|Commerce Department|Treasury Department".split(
    "|",
  );
const CHINA =
  "China|Chinese|Beijing|PRC|People’s Republic|Politburo|Xi Jinping|Xi|Xinjiang|Tibet|Uyghur|Hong Kong|Huawei|SMIC|cross-strait|Taiwan Strait|one-China|Shanghai|Shenzhen|Guangzhou|Chengdu|Wuhan|Tibetan|Uighur|Uyghurs|Taiwan Affairs Office|mainland".split(
    "|",
  );

export const DEFAULT_PARTIES: [string[], string[]] = [UNITED_STATES, CHINA];
