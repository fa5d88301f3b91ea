-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "foundAssertion" "Assertion";

-- What extraction found is what the proposal says, unless a review corrected it (then its first correction says from
-- what), or it continues an earlier quotation whose speaker said otherwise (then its reasons say so).
update "Proposal" set "foundAssertion" = assertion;

update "Proposal" p set "foundAssertion" = first.found
from (
  select distinct on (e."sourceId", e.details ->> 'proposal') e."sourceId",
    (e.details ->> 'proposal')::int as ordinal,
    (e.details #>> '{changes,assertion,from}')::"Assertion" as found
  from "Event" e
  where e.verb = 'proposal.corrected' and e.details #>> '{changes,assertion,from}' is not null
  order by e."sourceId", e.details ->> 'proposal', e.id
) first
where p."sourceId" = first."sourceId" and p.ordinal = first.ordinal;

update "Proposal" p set "foundAssertion" = r.found::"Assertion"
from (values
  ('the speaker here says this', 'ASSERTED'), ('the speaker here denies this', 'DENIED'),
  ('the speaker here would not say this', 'WITHHELD'), ('the speaker here has not said this', 'HYPOTHETICAL')
) r(reason, found)
where p.because @> array[r.reason];
