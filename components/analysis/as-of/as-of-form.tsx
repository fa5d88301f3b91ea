"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { whenOnline } from "@/components/ui/open-when-online";

export interface AsOfFormProps {
  /** The past day that is shown, if any. */
  day?: string;
  path: string;
}

/** Opens a page as it was on another day. */
export function AsOfForm({ day = "", path }: AsOfFormProps) {
  const router = useRouter();
  const [wanted, setWanted] = useState(day);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (/^\d{4}-\d\d-\d\d$/.test(wanted))
      whenOnline(() => router.push(`${path}${path.includes("?") ? "&" : "?"}asOf=${wanted}`));
  }
  return (
    <form onSubmit={submit} className="flex items-end gap-2 print:hidden">
      <Field label="As of" className="w-40">
        {(control) => <DateInput {...control} value={wanted} onChange={setWanted} />}
      </Field>
      <Button type="submit">Show</Button>
    </form>
  );
}
