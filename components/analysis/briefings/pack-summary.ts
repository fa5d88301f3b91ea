import { sparklineOf } from "@/components/analysis/outlooks/sparkline-paths";
import { packQuotes } from "@/components/evidence/quotes/pack-quotes";
import { warnedOf } from "@/components/evidence/warnings/warned";
import { packEach } from "@/components/ui/pack-each";
import { packInstant } from "@/components/ui/pack-rows";
import { packOne } from "@/components/ui/packed-rows";
import { misfitOf } from "@/lib/analysis/bottom-line-fit";
import type { SummaryIssue } from "@/lib/analysis/briefings/schema";
import { inLanguage } from "@/lib/core/language-name";
import { excerpt } from "@/lib/core/wording";
import type { Names } from "@/lib/text/markdown/names";
import { ownWords } from "@/lib/text/markdown/own-words";
import { inWords, plainWords } from "@/lib/text/markdown/plain";
import { admiraltyInLine } from "@/lib/tradecraft/grades";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import { aheadLine } from "./ahead-line";
import { firstWords } from "./first-words";
import {
  FIELDS,
  OUTLOOK,
  type OutlookLine,
  type PackedSummary,
  type Sent,
  WHY,
} from "./summary-line";

/**
 * Packs issues for the summary. The browser gets the lines but not the code that makes them: their texts are words
 * already, with people's names.
 */
export function packSummary(issues: SummaryIssue[], names: Names): PackedSummary {
  const until = new Date().toISOString();
  const all = issues.flatMap(({ strongest }) => strongest.map(shownQuote));
  let from = 0;
  return {
    quotes: packQuotes(all, "quotation", WHY),
    issues: packEach(issues, "issue", ({ outlook, strongest, note, history, ahead, ...issue }) => {
      const places: Sent["quotes"] = [from, from + strongest.length];
      from += strongest.length;
      return packOne<Sent>(
        {
          ...issue,
          bottomLine: inWords(issue.bottomLine, names),
          misfit: misfitOf(issue.bottomLine, outlook),
          ahead: ahead.map(aheadLine),
          sparkline: outlook && sparklineOf(history, { scale: outlook.scale, until }),
          dissents: issue.dissents.map(({ id, author, likelihood, asked, why }) => ({
            id,
            author,
            likelihood,
            asked,
            why: excerpt(plainWords(ownWords(why), names)),
          })),
          outlook:
            outlook &&
            packOne<OutlookLine>(
              {
                ...outlook,
                judgement: plainWords(outlook.judgement, names),
                asOf: packInstant(outlook.asOf),
                resolved: outcomeWord(outlook.outcome),
                warned: warnedOf(outlook.warnings),
              },
              OUTLOOK,
            ),
          quotes: places,
          note: note && {
            id: note.id,
            why: note.why,
            before: note.before,
            author: note.author,
            createdAt: packInstant(note.createdAt),
            words: plainWords(firstWords(note.body), names),
          },
        },
        FIELDS,
      );
    }),
  };
}

const shownQuote = ({ excerpt, ...quote }: SummaryIssue["strongest"][number]) => ({
  ...quote,
  exact: excerpt ?? quote.exact,
  qualities: [
    inLanguage(quote.source.language),
    admiraltyInLine(quote.source.reliability, quote.credibility, quote.source.graded),
  ]
    .filter(Boolean)
    .join(" · "),
});
