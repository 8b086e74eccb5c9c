import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitClub } from "@/lib/communities/clubs/actions";
import type { ClubPage } from "@/lib/communities/clubs/schema";
import type { Community } from "@/lib/communities/schema";

type Props = { community: Pick<Community, "slug" | "rooms">; club: ClubPage["club"] };

/** Switching a community's club on or off, and in which room it talks. */
export function ClubSettings({ community: { slug, rooms }, club }: Props) {
  const open = rooms.filter(({ isArchived }) => !isArchived);
  const isOn = club?.isOn ?? false;
  return (
    <Form key={`${isOn} ${club?.room}`} action={submitClub} className="grid max-w-md gap-5">
      <input type="hidden" name="slug" value={slug} />
      <Field label="The club talks in" name="room" hint="The thread of each film opens there.">
        <Select
          defaultValue={club?.room ?? open[0]?.slug}
          options={open.map((room) => ({ value: room.slug, label: room.name }))}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="isOn" value="true" variant={isOn ? "secondary" : "primary"}>
          {isOn ? "Save the room" : "Make this a film club"}
        </SubmitButton>
        {isOn && (
          <SubmitButton name="isOn" value="false" variant="ghost">
            End the club
          </SubmitButton>
        )}
      </div>
      <Refresh />
    </Form>
  );
}
