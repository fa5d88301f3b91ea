"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { isOwn, mayDissent } from "@/lib/analysis/dissents/policy";
import type { Disputed } from "./disputed";
import { DissentItem } from "./dissent-item";
import type { DissentShown } from "./dissent-shown";

const [DissentForm, onUse] = loadOnUse(() => import("./dissent-form").then((m) => m.default));

interface DissentsProps {
  outlook: Disputed;
  /** Open dissents from it. */
  dissents: DissentShown[];
  /** The viewer, if they may dissent. */
  viewer: { id: string } | null;
  /** Whether D opens the form. */
  byKey?: boolean;
}

/** Who dissents from the outlook, and a form to dissent: D opens it. */
export function Dissents({ outlook, dissents, viewer, byKey = true }: DissentsProps) {
  const [open, setOpen] = useState(false);
  const mine = viewer ? dissents.find((dissent) => isOwn(viewer, dissent)) : undefined;
  const may = viewer !== null && mayDissent(viewer, outlook);
  useShortcuts({ dissent: () => setOpen(true) }, may && byKey);
  return (
    <>
      {dissents.length > 0 && (
        <ul aria-label="Dissents" className="space-y-3 border-l-2 border-ink pl-3">
          {dissents.map((dissent) => (
            <DissentItem
              key={dissent.id}
              dissent={dissent}
              outlook={outlook}
              viewer={viewer}
              onChange={() => setOpen(true)}
            />
          ))}
        </ul>
      )}
      {may && !mine && (
        <p className="-ml-2 print:hidden">
          <Button
            variant="quiet"
            aria-label={byKey ? undefined : `Dissent: forecast ${outlook.forecast}`}
            onClick={() => setOpen(true)}
            {...onUse}
          >
            Dissent {byKey && <KeyHint>D</KeyHint>}
          </Button>
        </p>
      )}
      {open && viewer && (
        <OnUse>
          <DissentForm
            open
            onClose={() => setOpen(false)}
            outlook={outlook}
            mine={mine}
            person={viewer.id}
          />
        </OnUse>
      )}
    </>
  );
}
