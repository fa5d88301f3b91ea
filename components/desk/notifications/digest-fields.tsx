import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { useZoneHere, zoneLabel } from "@/components/ui/time-zones";
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
  const here = useZoneHere();
  // A stored zone may have a former name, which is then the value of its current one.
  const zones = new Map(
    [DESK, here, value.timeZone].map((zone) => [zoneLabel(zone), zone] as const),
  );
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
            options={[...zones].map(([label, zone]) => ({
              value: zone,
              label: zone === DESK ? `${label} (the desk’s time zone)` : label,
            }))}
          />
        )}
      </Field>
    </div>
  );
}
