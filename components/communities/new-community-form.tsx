"use client";
import { useState } from "react";
import { Cropper } from "@/components/media/cropper";
import { PictureField } from "@/components/media/picture-field";
import { usePicked } from "@/components/media/use-picked";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { openCommunity } from "@/lib/communities/actions";
import { SHAPES } from "@/lib/platform/images/purposes";
import { AddressField } from "./address-field";
import { CommunityFields } from "./community-fields";

const HINT = "Square, JPEG, PNG, WebP or GIF, up to 8 MB. Without one it wears an emblem of its name.";

/** Opening a community. */
export function NewCommunityForm() {
  const { picked, pick, unpick } = usePicked();
  const [isLost, setLost] = useState(false);
  return (
    <Form
      action={openCommunity}
      onAnswer={(answer) => {
        // A refused form comes back without its file: browsers give no script a file to put back.
        setLost(answer.status === "error" && picked !== null);
        unpick();
      }}
      className="grid gap-6"
    >
      <Field label="Name" name="name" required>
        <Input type="text" maxLength={200} autoComplete="off" />
      </Field>
      <AddressField optional hint="Made from the name when you leave it out." />
      <div className="grid gap-4">
        <PictureField
          label="Picture"
          optional
          onPick={(file) => {
            pick(file);
            setLost(false);
          }}
          hint={isLost ? "Choose the picture once more, please." : HINT}
        />
        {picked && <Cropper key={picked} src={picked} shape={SHAPES.avatar} />}
      </div>
      <CommunityFields />
      <SubmitButton className="justify-self-start" pending="Opening your community…">
        Open the community
      </SubmitButton>
    </Form>
  );
}
