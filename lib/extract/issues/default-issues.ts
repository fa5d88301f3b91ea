import type { IssueTerms } from "../types";
import { partiesOf } from "./party-words";

const split = (words: string): string[] => words.split("|");

/**
 * The six seeded issues and their terms, until an admin edits them.
 *
 * A term matches whole words, in upper or lower case, and in the plural or possessive. An acronym (no lower-case
 * letters) matches only in capitals. The names of the matter come first; the further words, such as "jailed" or
 * "wafer", count mainly in what is said, and where both parties are mentioned nearby.
 */
export const DEFAULT_ISSUES: IssueTerms[] = (
  [
    {
      slug: "tariffs",
      title: "Tariffs",
      terms: split(
        "tariff|trade war|trade deal|trade deficit|trade surplus|trade barrier|trade talks|trade dispute|trade agreement|trade negotiator|trade fight|trade truce|trade pact|trade gap|trade imbalance|trade representative|trade envoy|Section 301|Section 232|most favoured nation|most favored nation|World Trade Organization|WTO|Phase One|protectionism|protectionist|anti-dumping|dumping|countervailing|quota|duty|levy|import|customs duty|surplus|soybean|overcapacity|market access|retaliatory|purchase commitment",
      ),
    },
    {
      slug: "human-rights",
      title: "Human rights",
      terms: split(
        "human rights|rights abuse|rights violation|rights lawyer|rights group|rights record|Xinjiang|Uyghur|Uighur|Tibet|Tibetan|Dalai Lama|Tiananmen|forced labour|forced labor|genocide|crimes against humanity|internment camp|re-education camp|labour camp|political prisoner|religious freedom|press freedom|free speech|civil liberties|national security law|exit ban|house arrest|hunger strike|torture|persecution|censorship|dissident|activist|crackdown|prisoner|jailed|imprisoned|detained|detention",
      ),
    },
    {
      slug: "export-controls",
      title: "Export controls",
      terms: split(
        "export control|export restriction|export ban|export curb|export licence|export license|technology export|technology transfer|technology ban|tech war|licensing rule|entity list|sanctions list|dual-use|dual use|Commerce Department|Bureau of Industry and Security|Chips Act|semiconductor|chip|microchip|chipmaker|chipmaking|lithography|foundry|wafer|processor|rare earth|gallium|germanium|critical mineral|magnet|Huawei|SMIC|Nvidia|ASML|blacklist|blacklisted|embargoed|decoupling",
      ),
    },
    {
      slug: "climate",
      title: "Climate",
      terms: split(
        "climate|climate change|climate envoy|climate finance|climate talks|climate fund|global warming|Paris Agreement|Paris accord|UNFCCC|COP28|COP30|COP31|loss and damage|greenhouse gas|carbon dioxide|carbon emission|carbon tax|carbon market|carbon neutral|carbon neutrality|net zero|net-zero|decarbonisation|decarbonization|renewable energy|clean energy|solar panel|solar power|wind power|coal-fired|fossil fuel|sea level|emission|emitter|methane|carbon|coal|renewables|warming",
      ),
    },
    {
      slug: "russia",
      title: "Russia",
      terms: split(
        "Russia|Russian|Moscow|Kremlin|Putin|Lavrov|Medvedev|Ukraine|Ukrainian|Kyiv|Zelensky|Zelenskyy|Crimea|Donbas|Kharkiv|Odesa|Mariupol|Kherson|Zaporizhzhia|Lviv|Dnipro|Sumy|Donetsk|Luhansk|Belgorod|Vladivostok|Black Sea|Wagner group|Rosneft|Gazprom|Shahed|no-limits partnership|sanctions evasion|secondary sanction|shadow fleet|dark fleet|price cap|lethal aid|lethal weapon",
      ),
    },
    {
      slug: "taiwan",
      title: "Taiwan",
      terms: split(
        "Taiwan|Taiwanese|Taipei|Taiwan Strait|Taiwan Affairs Office|arms sale to Taiwan|American Institute in Taiwan|Taiwan Relations Act|Six Assurances|Straits Exchange Foundation|cross-strait|across the strait|median line|one-China|one China policy|one China principle|self-governing island|self-ruled island|self-governed island|strategic ambiguity|Tsai Ing-wen|Lai Ching-te|Kuomintang|KMT|Democratic Progressive Party|Kinmen|Matsu|Penghu|Pratas|Kaohsiung|Hsinchu|Keelung|Tainan|Taichung|Eastern Theater Command|reunification|unification|separatist|separatism|blockade",
      ),
    },
  ] satisfies IssueTerms[]
).map((issue) => ({ ...issue, parties: partiesOf(["United States", "China"]) }));
