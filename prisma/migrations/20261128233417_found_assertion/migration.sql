-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "foundAssertion" "Assertion";

-- What extraction found is what the proposal says, unless somebody corrected it or, once it was approved, its quotation
-- (then the first correction says from what), or it continues an earlier quotation whose speaker said otherwise (then its
-- reasons say so). In words that a reader marked or a reviewer added, extraction found nothing.
update "Proposal" set "foundAssertion" = assertion;

update "Proposal" p set "foundAssertion" = first.found
from (
  select distinct on (c.proposal) c.proposal, c.found
  from (
    select p.id as proposal, e.id as event, (e.details #>> '{changes,assertion,from}')::"Assertion" as found
    from "Event" e
    join "Proposal" p on p."sourceId" = e."sourceId" and p.ordinal = (e.details ->> 'proposal')::int
    where e.verb = 'proposal.corrected'
    union all
    select q."proposalId", e.id, (e.details #>> '{changes,assertion,from}')::"Assertion"
    from "Event" e join "Quote" q on q.number = (e.details ->> 'quote')::int
    where e.verb = 'quote.corrected' and e."issueId" is null
  ) c
  where c.found is not null
  order by c.proposal, c.event
) first
where p.id = first.proposal;

update "Proposal" p set "foundAssertion" = r.found::"Assertion"
from (values
  ('the speaker here says this', 'ASSERTED'), ('the speaker here denies this', 'DENIED'),
  ('the speaker here would not say this', 'WITHHELD'), ('the speaker here has not said this', 'HYPOTHETICAL')
) r(reason, found)
where p.because @> array[r.reason];

update "Proposal" set "foundAssertion" = null where because[1] like 'marked by %' or because[1] like 'added by %';
