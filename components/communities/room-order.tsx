import { ArrowDown, ArrowUp } from "lucide-react";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveRoom } from "@/lib/communities/rooms/actions";

type Props = { room: { id: string; name: string }; place: number; last: number };

/** Moves a room up or down among those of its community. */
export function RoomOrder({ room, place, last }: Props) {
  const move = (to: number, words: string, Icon: typeof ArrowUp) => (
    <Form action={saveRoom}>
      <input type="hidden" name="id" value={room.id} />
      <input type="hidden" name="position" value={to} />
      <SubmitButton variant="ghost" size="sm" disabled={to < 0 || to > last}>
        <Icon aria-hidden="true" />
        <span className="sr-only">
          Move {room.name} {words}
        </span>
      </SubmitButton>
      <Refresh />
    </Form>
  );
  return (
    <div className="flex">
      {move(place - 1, "up", ArrowUp)}
      {move(place + 1, "down", ArrowDown)}
    </div>
  );
}
