import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { zoneOptions } from "../events/zone-options";

export type Walls = Record<"nominateUntil" | "voteUntil" | "watchUntil" | "discussUntil", string>;
type Props = {
  walls: Walls;
  /** When nominations open, where that is still to come. */
  opens: string | null;
  /** What becomes of that, if left out. */
  leftOut: string;
  timeZone: string;
};

/** When the parts of a round end, as the clock of one zone shows it. */
export function DatesFields({ walls, opens, leftOut, timeZone }: Props) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {opens !== null && (
        <Field label="Nominations open" name="opens" optional hint={leftOut}>
          <Input type="datetime-local" defaultValue={opens} />
        </Field>
      )}
      <Field label="Nominations close" name="nominateUntil" required>
        <Input type="datetime-local" defaultValue={walls.nominateUntil} />
      </Field>
      <Field label="The vote ends" name="voteUntil" required>
        <Input type="datetime-local" defaultValue={walls.voteUntil} />
      </Field>
      <Field label="Watch it by" name="watchUntil" required hint="The discussion opens then.">
        <Input type="datetime-local" defaultValue={walls.watchUntil} />
      </Field>
      <Field label="The round ends" name="discussUntil" required>
        <Input type="datetime-local" defaultValue={walls.discussUntil} />
      </Field>
      <Field label="Time zone" name="timeZone" hint="Where those clocks hang." required>
        <Select defaultValue={timeZone} options={zoneOptions(timeZone)} />
      </Field>
    </div>
  );
}
