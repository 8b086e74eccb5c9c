import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";
import type { Community } from "@/lib/communities/schema";

type Props = { community?: Community };

/** What a community says of itself, and how one comes in: for opening one and for changing it. */
export function CommunityFields({ community }: Props) {
  return (
    <>
      <Field
        label="Description"
        name="description"
        optional
        hint="What you watch and talk about. **bold**, *italic* and links work."
      >
        <Textarea defaultValue={community?.description} rows={5} />
      </Field>
      <Field label="Topics" name="topics" optional hint="Up to five, with commas: japan, 1970s, animation.">
        <Input type="text" defaultValue={community?.topics.join(", ")} maxLength={200} />
      </Field>
      <Field label="Rules" name="rules" optional hint="One to a line.">
        <Textarea defaultValue={community?.rules.join("\n")} rows={3} />
      </Field>
      <RadioGroup
        legend="Who sees it"
        name="visibility"
        defaultValue={community?.visibility ?? "public"}
        options={[
          {
            value: "public",
            label: "Everybody",
            hint: "In the directory. What is said in its rooms is for members.",
          },
          { value: "private", label: "Only its members", hint: "Nobody else can tell that it exists." },
        ]}
      />
      <RadioGroup
        legend="How one joins"
        name="joinPolicy"
        defaultValue={community?.joinPolicy ?? "open"}
        options={[
          { value: "open", label: "By pressing a button" },
          { value: "request", label: "By asking", hint: "You decide about each request." },
          { value: "invite", label: "By invitation" },
        ]}
      />
      <Field
        label="Questions for who asks to join"
        name="questions"
        optional
        hint="One to a line, five at most."
      >
        <Textarea defaultValue={community?.questions.join("\n")} rows={3} />
      </Field>
    </>
  );
}
