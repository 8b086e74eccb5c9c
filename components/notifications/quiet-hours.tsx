import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Preferences } from "@/lib/notifications/schema";

/** From when until when nothing is pushed or mailed. What comes meanwhile waits for the end. */
export function QuietHours({ hours, timeZone }: { hours: Preferences["quietHours"]; timeZone: string }) {
  return (
    <div className="grid gap-4">
      <Checkbox
        name="quiet"
        defaultChecked={hours !== null}
        label="Keep quiet at night"
        hint={`Pushes and letters wait until the morning. Times are in ${timeZone.replaceAll("_", " ")}.`}
      />
      <div className="flex gap-4 pl-[1.875rem]">
        <Field label="From" name="quietFrom" className="w-36">
          <Input type="time" defaultValue={hours?.from ?? "22:00"} required />
        </Field>
        <Field label="Until" name="quietUntil" className="w-36">
          <Input type="time" defaultValue={hours?.until ?? "07:30"} required />
        </Field>
      </div>
    </div>
  );
}
