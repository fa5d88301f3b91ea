import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { zoneHere, zoneLabel } from "@/components/ui/time-zones";
import type { NotificationSettings } from "@/lib/desk/notifications/settings/schema";
import { hourText } from "./settings-values";

type Digest = Pick<NotificationSettings, "digestHour" | "timeZone">;

interface DigestFieldsProps {
  value: Digest;
  error?: string | undefined;
  onChange: (change: Partial<Digest>) => void;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: hourText(hour),
}));

/** The desk's time zone, in which its pages show times. */
const DESK = "UTC";

/** The hour of the daily email, in the desk's time zone or the browser's. */
export function DigestFields({ value, error, onChange }: DigestFieldsProps) {
  const zones = [...new Set([DESK, zoneHere(), value.timeZone])];
  return (
    <div className="flex flex-wrap gap-3">
      <Field label="Time">
        {(control) => (
          <Select
            {...control}
            value={String(value.digestHour)}
            onChange={({ target }) => onChange({ digestHour: Number(target.value) })}
            options={HOURS}
          />
        )}
      </Field>
      <Field label="Time zone" error={error}>
        {(control) => (
          <Select
            {...control}
            value={value.timeZone}
            onChange={({ target }) => onChange({ timeZone: target.value })}
            options={zones.map((zone) => ({
              value: zoneLabel(zone),
              label: zone === DESK ? `${zone} (the desk’s time zone)` : zone,
            }))}
          />
        )}
      </Field>
    </div>
  );
}
