"use client";
import { ImagePlus } from "lucide-react";
import { useState } from "react";
import { sendPicture } from "@/components/talk/send-picture";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import type { Draft } from "@/lib/blog/writing/schema";
import { PostCover } from "../post-cover";

type Props = { draft: Pick<Draft, "id" | "title" | "cover">; onChange: () => void };

/** The picture over a post: chosen, described, taken away. Without one it is drawn. */
export function CoverField({ draft: { id, title, cover: first }, onChange }: Props) {
  const [cover, setCover] = useState(first);
  const [progress, setProgress] = useState<number | null>(null);

  async function choose(file: File | undefined) {
    if (!file) return;
    setProgress(0);
    try {
      const { id, url, widths, width, height } = await sendPicture(file, setProgress);
      setCover({ id, url, widths, width, height, alt: "" });
      // Once the new id stands in the form.
      setTimeout(onChange);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : "The picture did not arrive.");
    } finally {
      setProgress(null);
    }
  }

  return (
    <fieldset className="grid gap-3 [@media(scripting:none)]:hidden">
      <legend className="pb-1.5 font-medium text-ink text-sm">Cover</legend>
      <input type="hidden" name="coverId" value={cover?.id ?? ""} />
      <PostCover post={{ id, title, cover }} sizes="20rem" silent />
      <div className="flex flex-wrap gap-2">
        <label className="inline-flex h-8 items-center gap-2 rounded-control border border-line bg-raised px-3 text-ink text-sm hover:border-line-strong pointer-coarse:h-10 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus">
          <ImagePlus aria-hidden="true" className="size-4" />
          {progress === null
            ? cover
              ? "Another picture"
              : "Choose a picture"
            : `${Math.round(progress * 100)} %`}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif"
            className="sr-only"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </label>
        {cover && (
          <Button
            size="sm"
            variant="ghost"
            onClick={() => {
              setCover(null);
              setTimeout(onChange);
            }}
          >
            Take away
          </Button>
        )}
      </div>
      {cover && (
        <Field label="What it shows" name="coverAlt" hint="For those who do not see it.">
          <Input type="text" defaultValue={cover.alt} maxLength={500} key={cover.id} />
        </Field>
      )}
    </fieldset>
  );
}
