import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { openRoom, saveRoom } from "@/lib/communities/rooms/actions";
import type { Community } from "@/lib/communities/schema";
import { RoomOrder } from "./room-order";

const KINDS = [
  { value: "talk", label: "Talk" },
  { value: "announcements", label: "Announcements" },
];

/** The rooms of a community: rename, order, archive, open. */
export function RoomsSettings({ community: { slug, rooms } }: { community: Community }) {
  const open = rooms.filter(({ isArchived }) => !isArchived).length;
  return (
    <section aria-labelledby="rooms-settings" className="grid gap-4">
      <h2 id="rooms-settings" className="font-serif text-ink text-xl">
        Rooms
      </h2>
      <ul className="grid gap-2">
        {rooms.map(({ id, name, topic, kind, isArchived }, place) => (
          <li key={id} className="grid gap-3 rounded-card border border-line bg-surface p-4">
            <Form action={saveRoom} className="grid gap-3">
              <input type="hidden" name="id" value={id} />
              <div className="grid gap-3 sm:grid-cols-[1fr_2fr_auto]">
                <Field label="Name" name="name">
                  <Input type="text" defaultValue={name} maxLength={120} />
                </Field>
                <Field label="Topic" name="topic">
                  <Input type="text" defaultValue={topic} maxLength={500} />
                </Field>
                <Field label="Kind" name="kind">
                  <Select defaultValue={kind} options={KINDS} />
                </Field>
              </div>
              <SubmitButton variant="secondary" size="sm" className="justify-self-start">
                Save<span className="sr-only"> {name}</span>
              </SubmitButton>
              <Refresh />
            </Form>
            <div className="flex items-start justify-between gap-2">
              <Form action={saveRoom}>
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="isArchived" value={String(!isArchived)} />
                <SubmitButton variant="ghost" size="sm" className="-ml-3">
                  {isArchived ? "Open it again" : "Archive"}
                  <span className="sr-only"> {name}</span>
                </SubmitButton>
                <Refresh />
              </Form>
              {!isArchived && open > 1 && <RoomOrder room={{ id, name }} place={place} last={open - 1} />}
            </div>
          </li>
        ))}
      </ul>
      <Form action={openRoom} className="grid gap-3 rounded-card border border-line border-dashed p-4">
        <input type="hidden" name="slug" value={slug} />
        <div className="grid gap-3 sm:grid-cols-[1fr_2fr_auto]">
          <Field label="A new room" name="name" required>
            <Input type="text" maxLength={120} />
          </Field>
          <Field label="Topic" name="topic" optional>
            <Input type="text" maxLength={500} />
          </Field>
          <Field label="Kind" name="kind">
            <Select defaultValue="talk" options={KINDS} />
          </Field>
        </div>
        <SubmitButton size="sm" variant="secondary" className="justify-self-start">
          Open the room
        </SubmitButton>
        <Refresh />
      </Form>
    </section>
  );
}
