import { SavedNote } from "@/components/profiles/saved-note";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAnswer } from "@/components/ui/form-context";
import { Input } from "@/components/ui/input";
import { Refresh } from "@/components/ui/refresh";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { openNewList, saveList } from "@/lib/films/lists/actions";
import { LIST_DESCRIPTION_MOST, LIST_TITLE_MOST } from "@/lib/films/lists/limits";
import type { FilmList } from "@/lib/films/lists/schema";

const WHO_SEES = [
  { value: "everyone", label: "Everyone who sees your page" },
  { value: "link", label: "Whoever has the secret link" },
  { value: "me", label: "Only you and who edits it with you" },
];
const WHO_REPLIES = [
  { value: "everyone", label: "Everyone who sees it" },
  { value: "followed", label: "People you follow" },
  { value: "nobody", label: "Nobody" },
];

/** What a list says of itself, who sees it and who may comment: a new one, or one that is there. */
export function ListForm({ list }: { list: FilmList | null }) {
  return (
    <Form<FormAnswer> action={list ? saveList : openNewList} className="grid gap-6">
      {list && <input type="hidden" name="id" value={list.id} />}
      <Field label="Title" name="title" required>
        <Input type="text" defaultValue={list?.title} maxLength={LIST_TITLE_MOST * 2} autoComplete="off" />
      </Field>
      <Field
        label="Description"
        name="description"
        optional
        hint="What holds these films together. **bold**, *italic*, links and ||spoilers|| work."
      >
        <Textarea defaultValue={list?.description} rows={3} maxLength={LIST_DESCRIPTION_MOST * 2} />
      </Field>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field label="Who sees it" name="visibility">
          <Select defaultValue={list?.visibility ?? "everyone"} options={WHO_SEES} />
        </Field>
        <Field label="Who may comment" name="repliesFrom">
          <Select defaultValue={list?.repliesFrom ?? "everyone"} options={WHO_REPLIES} />
        </Field>
      </div>
      <Field label="Tags" name="tags" optional hint="With commas between them, ten at most.">
        <Input type="text" defaultValue={list?.tags.join(", ")} autoComplete="off" />
      </Field>
      <Checkbox
        name="isRanked"
        defaultChecked={list?.isRanked}
        label="Ranked"
        hint="The films get numbers: the first is the first for a reason."
      />
      <div className="flex items-center gap-4">
        <SubmitButton variant={list ? "secondary" : "primary"}>
          {list ? "Save" : "Make the list"}
        </SubmitButton>
        {list && <SavedNote>Saved</SavedNote>}
      </div>
      {list && <Refresh />}
    </Form>
  );
}
