"use client";

import { Confirm } from "@/components/ui/confirm";
import { DateText } from "@/components/ui/date-text";
import { useSay } from "@/components/ui/last-act";
import { useCommand } from "@/components/ui/use-command";
import { revokeShareAction } from "@/lib/analysis/briefings/shares/actions";
import type { ShareLink } from "@/lib/analysis/briefings/shares/schema";

/** A link to an edition: who it is for, until when, and when it was opened from where. */
export function ShareItem({ share }: { share: ShareLink }) {
  const { id, name, createdAt, createdBy, isOpen } = share;
  const { run, pending, refusal } = useCommand();
  const say = useSay();
  return (
    <li className="py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="min-w-0 break-words font-medium">{name}</p>
        {isOpen && (
          <Confirm
            opener={{ label: "Revoke", name: `Revoke the link for ${name}` }}
            title={`Revoke the link for ${name}?`}
            act={{ label: "Revoke", pending: "Revoking…", refused: "Not revoked" }}
            pending={pending}
            refusal={refusal}
            onConfirm={(close) =>
              run(() => revokeShareAction({ id }), {
                after: () => {
                  close();
                  say({ said: `Revoked the link for ${name}.`, takesFocus: true });
                },
              })
            }
          >
            <p>It stops working at once and can’t be restored.</p>
          </Confirm>
        )}
      </div>
      <p className="text-sm text-secondary">
        Created by {createdBy}, <DateText date={createdAt} variant="datetime" />.{" "}
        <State share={share} />
      </p>
      <Openings share={share} />
    </li>
  );
}

function State({ share: { revoked, isOpen, expiresAt } }: { share: ShareLink }) {
  if (revoked)
    return (
      <>
        Revoked by {revoked.by}, <DateText date={revoked.at} variant="datetime" />.
      </>
    );
  const end = <DateText date={expiresAt} variant="datetime" />;
  if (isOpen) return <>Valid until {end}.</>;
  return new Date(expiresAt).getTime() > Date.now() ? (
    <>No longer works: the person who created it can no longer create links.</>
  ) : (
    <>Expired {end}.</>
  );
}

function Openings({ share: { opened, openings } }: { share: ShareLink }) {
  if (opened === 0) return <p className="text-sm text-secondary">Not opened yet.</p>;
  return (
    <details className="text-sm">
      <summary className="text-ink">
        {opened === 1 ? "Opened once" : `Opened ${opened} times`}
      </summary>
      <ul className="mt-1 text-secondary">
        {openings.map(({ at, address }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two openings may be alike, and the list is only read
          <li key={place} className="tabular-nums">
            <DateText date={at} variant="datetime" /> from {address}
          </li>
        ))}
        {opened > openings.length && <li>and {opened - openings.length} earlier</li>}
      </ul>
    </details>
  );
}
