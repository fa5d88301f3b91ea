import type {
  EditionContent,
  EditionForecast,
  EditionItem,
} from "@/lib/analysis/briefings/editions/content";
import { withdrawnBefore } from "@/lib/analysis/briefings/editions/dependents";
import { closingWord } from "@/lib/analysis/briefings/editions/describe";
import { OUTCOME_LABELS } from "@/lib/tradecraft/outcome";
import { dissentHead, estimateLine } from "./estimate";
import { em, plain, strong } from "./inline";
import { knownNotes, stateOf } from "./issue";
import { proseBlocks } from "./prose";
import type { Block, Inline, KeyJudgement } from "./schema";
import { asOfWords, dayText } from "./when";

/** An issue among the key judgements: its lead estimate in words, who dissents, the forecast, and where it stands. */
export function keyJudgement(content: EditionContent, item: EditionItem): KeyJudgement {
  const lead = item.forecasts.find((forecast) => forecast.lead) ?? item.forecasts[0];
  const short = lead?.estimate;
  const day = (at: string) => dayText(at, content.timeZone);
  const asOf = short ? asOfWords(short, content.issuedAt, day) : "";
  const estimate = lead ? estimateLine(lead, content.timeZone, knownNotes(content), asOf) : null;
  const closes = lead?.closesOn
    ? ` ${closingWord(lead, content.issuedAt)} ${day(lead.closesOn)}.`
    : "";
  const forecast = lead
    ? [...plain("Forecast: "), em(...plain(lead.wording)), ...plain(closes)]
    : [];
  return {
    issue: item.key,
    title: plain(item.title),
    withdrawn: withdrawnBefore(content, item),
    judgement: [
      ...resolvedFirst(lead, content.timeZone),
      ...proseBlocks(short ? short.judgement : item.bottomLine, knownNotes(content)),
    ],
    estimate,
    dissents: (lead?.dissents ?? []).map((one) => plain(dissentHead(one, content.timeZone))),
    about: [forecast, stateLine(item)].filter(({ length }) => length > 0),
  };
}

/** The trend and the alerts on a line of their own. An alert is to be noticed there. */
function stateLine(item: EditionItem): Inline[] {
  const trend = stateOf({ ...item, alerts: [] });
  const alerts = stateOf({ ...item, trend: null }).map((words) => strong(...plain(words)));
  return [...plain(trend.join("")), ...alerts].flatMap((one, at) =>
    at > 0 ? [...plain(" · "), one] : [one],
  );
}

/** That the forecast has an outcome, for whoever reads no further than the judgement, which was made before. */
function resolvedFirst(lead: EditionForecast | undefined, timeZone: string): Block[] {
  if (!lead?.outcome) return [];
  const { outcome, at } = lead.outcome;
  const resolved = `Resolved ${dayText(at, timeZone)}: ${OUTCOME_LABELS[outcome].toLowerCase()}.`;
  const before = lead.estimate ? " Before that, the desk judged:" : "";
  return [{ t: "p", c: [strong(...plain(resolved)), ...plain(before)] }];
}
