"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";

const [OpenForecastForm, onUse] = loadOnUse(() =>
  import("./open-forecast-form").then((m) => m.default),
);

/** A button that opens another forecast on an issue. */
export function OpenForecast({ slug, person }: { slug: string; person: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} {...onUse}>
        Open a forecast
      </Button>
      {open && (
        <OnUse>
          <OpenForecastForm slug={slug} person={person} onClose={() => setOpen(false)} />
        </OnUse>
      )}
    </>
  );
}
