"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Dialog } from "@/components/ui/dialog";
import { DialogClose } from "@/components/ui/dialog-close";
import { Field } from "@/components/ui/field";
import { PlainPicture } from "@/components/ui/plain-picture";
import { Textarea } from "@/components/ui/textarea";

type Props = {
  name: string;
  preview: string;
  altText: string;
  isOpen: boolean;
  onOpen: () => void;
  onDescribe: (altText: string) => void;
  /** Nothing is said of it, for now. */
  onSkip: () => void;
  /** Where to go on, when not at the picture. */
  onClosed?: () => void;
};

/** Says in words what a picture shows, for people who do not see it. */
export function DescribePicture(props: Props) {
  const { name, preview, altText, isOpen, onOpen, onDescribe, onSkip, onClosed } = props;
  const [words, setWords] = useState(altText);
  const save = () => (words.trim() === altText ? onSkip() : onDescribe(words.trim()));
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => (open ? onOpen() : onSkip())}
      onClosed={onClosed}
      title="What does it show?"
      description="Read out to people who do not see the picture."
      trigger={
        <button
          type="button"
          aria-label={altText ? `Change the description of ${name}` : `Describe ${name}`}
          className={cn(
            "absolute bottom-1 left-1 rounded-[4px] px-1.5 py-0.5 font-semibold text-[0.6875rem] pointer-coarse:px-2.5 pointer-coarse:py-1.5",
            altText ? "bg-beam text-beam-ink" : "bg-raised text-ink",
          )}
        >
          ALT
        </button>
      }
      footer={
        <>
          <DialogClose>
            <Button>Not now</Button>
          </DialogClose>
          <Button variant="primary" onClick={save}>
            Done
          </Button>
        </>
      }
    >
      <PlainPicture src={preview} alt="" className="mb-4 max-h-48 w-full rounded-card object-contain" />
      <Field label="Description">
        <Textarea value={words} maxLength={500} onChange={(event) => setWords(event.target.value)} />
      </Field>
    </Dialog>
  );
}
