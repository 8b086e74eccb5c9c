import { Checkbox } from "@/components/ui/checkbox";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** One crossing of the table: this kind, this way. */
export function ChannelTick({ name, label, on }: { name: string; label: string; on: boolean }) {
  return <Checkbox name={name} defaultChecked={on} label={<VisuallyHidden>{label}</VisuallyHidden>} />;
}
