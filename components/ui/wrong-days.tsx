import { type Params, wrongDays } from "@/lib/core/http/params";
import { ignoredDate, wrongDay } from "@/lib/text/dates/read-date";
import { Notice } from "./notice";

interface WrongDaysProps {
  params: Params;
  /** The parameters of the address that are days. */
  names: readonly string[];
}

/** Says which dates of an address were ignored, since a page without them looks like an answer. Usually nothing. */
export const WrongDays = ({ params, names }: WrongDaysProps) =>
  wrongDays(params, names).map((text) => (
    <Notice key={text} tone="warning" title={ignoredDate(text)} className="mb-4">
      {wrongDay(text) ?? "Write it as 2026-12-31."}
    </Notice>
  ));
