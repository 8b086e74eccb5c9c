"use client";
import { useRouter } from "next/navigation";
import { type ComponentProps, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast } from "@/components/ui/toast";
import { Cropper } from "./cropper";
import { PictureField } from "./picture-field";
import type { usePicked } from "./use-picked";

type Action = ComponentProps<typeof Form>["action"];
type Props = Omit<ComponentProps<typeof Cropper>, "src"> & {
  choice: ReturnType<typeof usePicked>;
  /** What it is called on the buttons: "picture". */
  name: string;
  hint: string;
  done: string;
  save: Action;
  /** Null where there is none to take off. */
  drop: Action | null;
  /** What both forms send beside the picture. */
  children?: ReactNode;
};

/** Choosing a picture, the part of it that shall show, and sending it; or taking off the one there is. */
export function ChoosePicture({ choice, name, hint, done, save, drop, children, ...part }: Props) {
  const router = useRouter();
  const [turn, setTurn] = useState(0);
  const { picked, pick, unpick } = choice;
  const startOver = () => {
    unpick();
    setTurn((before) => before + 1);
  };
  const finish = (words: string) => {
    toast.success(words);
    startOver();
    router.refresh();
  };

  return (
    <div className="grid min-w-0 flex-1 gap-3">
      <Form
        key={turn}
        action={save}
        onAnswer={(answer) => answer.status === "ok" && finish(done)}
        className="grid justify-items-start gap-4"
      >
        {children}
        <PictureField onPick={pick} hint={hint} />
        {picked && <Cropper key={picked} src={picked} {...part} />}
        <div className="flex flex-wrap gap-2">
          <SubmitButton variant={picked ? "primary" : "secondary"} pending={`Uploading the ${name}…`}>
            Use this {name}
          </SubmitButton>
          {picked && (
            <Button variant="ghost" onClick={startOver}>
              Never mind
            </Button>
          )}
        </div>
      </Form>
      {drop && !picked && (
        <Form action={drop} onAnswer={(answer) => answer.status === "ok" && finish(`The ${name} is off.`)}>
          {children}
          <SubmitButton variant="ghost" size="sm" className="-ml-3">
            Take the {name} off
          </SubmitButton>
        </Form>
      )}
    </div>
  );
}
